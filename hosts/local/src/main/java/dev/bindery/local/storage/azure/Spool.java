package dev.bindery.local.storage.azure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Content that waits to be sent: in memory if there is little of it, else in a file that the system takes away when
 * this process ends, however it does.
 */
final class Spool {
    private static final int IN_MEMORY = 1024 * 1024;

    private final byte[] bytes;
    private final @Nullable FileChannel file;
    private final long length;

    private Spool(byte[] bytes, @Nullable FileChannel file, long length) {
        this.bytes = bytes;
        this.file = file;
        this.length = length;
    }

    static Spool of(InputStream content) throws IOException {
        byte[] first = content.readNBytes(IN_MEMORY);
        if (first.length < IN_MEMORY) {
            return new Spool(first, null, first.length);
        }
        Path path = Files.createTempFile("bindery-", ".blob");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), content);
            return new Spool(new byte[0], file, all.transferTo(Channels.newOutputStream(file)));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    long length() {
        return length;
    }

    /** The content from its beginning. It can be marked and reset, so that it can be sent again. */
    InputStream stream() {
        return file == null ? new ByteArrayInputStream(bytes) : new FileStream(file, length);
    }

    void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads without moving the channel, so that several may. */
    private static final class FileStream extends InputStream {
        private final FileChannel file;
        private final long length;
        private long position;
        private long mark;

        FileStream(FileChannel file, long length) {
            this.file = file;
            this.length = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            int read = file.read(ByteBuffer.wrap(target, offset, count), position);
            position += Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, length - position);
        }

        @Override
        public boolean markSupported() {
            return true;
        }

        @Override
        public synchronized void mark(int limit) {
            mark = position;
        }

        @Override
        public synchronized void reset() {
            position = mark;
        }
    }
}
