package dev.bindery.local.storage.azure;

import com.azure.core.exception.HttpResponseException;
import com.azure.storage.blob.specialized.BlobInputStream;
import dev.bindery.local.storage.BlobInfo;
import java.io.FilterInputStream;
import java.io.IOException;

/** Reads a blob, and says in its own words why it cannot. */
final class AzureBlobStream extends FilterInputStream {
    private final BlobInfo blob;
    private final AzureCalls calls;
    private boolean closed;

    AzureBlobStream(BlobInfo blob, BlobInputStream stream, AzureCalls calls) {
        super(stream);
        this.blob = blob;
        this.calls = calls;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("The stream of blob '" + blob.path() + "' has been closed");
        }
        boolean interrupted = Thread.interrupted();
        long started = System.nanoTime();
        try {
            return super.read(target, offset, length);
        } catch (IOException | RuntimeException e) {
            throw reason(e, started);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private IOException reason(Exception e, long started) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpResponseException answer
                    && AzureCalls.status(404, 409, 412).test(answer)) {
                return new IOException("Blob '" + blob.path() + "' was replaced or deleted while it was being read");
            }
        }
        RuntimeException failure = e instanceof RuntimeException runtime ? runtime : new RuntimeException(e);
        return new IOException(
                "Blob '" + blob.path() + "': " + calls.failure(failure, started).getMessage());
    }

    @Override
    public void close() throws IOException {
        closed = true;
        super.close();
    }
}
