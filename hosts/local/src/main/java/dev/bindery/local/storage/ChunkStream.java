package dev.bindery.local.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads a blob chunk by chunk. */
final class ChunkStream extends InputStream {
    private final BlobInfo blob;
    private final IntFunction<byte @Nullable []> chunks;
    private byte[] chunk;
    private int seq;
    private int position;
    private long remaining;
    private boolean closed;

    ChunkStream(BlobInfo blob, byte @Nullable [] first, IntFunction<byte @Nullable []> chunks) {
        this.blob = blob;
        this.chunk = first == null ? new byte[0] : first;
        this.chunks = chunks;
        this.remaining = blob.length();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (closed) {
            throw new IOException("The stream of blob '" + blob.path() + "' has been closed");
        } else if (length == 0) {
            return 0;
        } else if (remaining == 0) {
            return -1;
        }
        if (position == chunk.length) {
            advance();
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        remaining -= count;
        return count;
    }

    private void advance() throws IOException {
        byte[] next = chunks.apply(++seq);
        if (next == null) {
            throw new IOException("Blob '" + blob.path() + "' was replaced or deleted while it was being read");
        }
        chunk = next;
        position = 0;
    }

    @Override
    public int available() {
        return closed ? 0 : chunk.length - position;
    }

    @Override
    public void close() {
        closed = true;
        chunk = new byte[0];
        position = 0;
    }
}
