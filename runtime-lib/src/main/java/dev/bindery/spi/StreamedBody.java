package dev.bindery.spi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response on its way to a client, for hosts that stream; {@link dev.bindery.HttpResponse#writeTo} writes
 * it. A short one that nobody flushes goes at its end, with its length; all others go as they come.
 */
public abstract class StreamedBody extends OutputStream {
    private static final int SHORT = 64 * 1024;

    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private @Nullable OutputStream client;
    private boolean begun;
    private boolean refused;

    /** A body of which nothing is written. */
    protected StreamedBody() {}

    /**
     * Sends the head of the response.
     *
     * @param length how long the body is, or -1 where that is not known yet
     * @return takes the body
     * @throws IOException if the client does not take it
     */
    protected abstract OutputStream begin(long length) throws IOException;

    /**
     * Whether the head was sent, or was to be: the response cannot be another one any more.
     *
     * @return true if so
     */
    public final boolean isBegun() {
        return begun;
    }

    /**
     * Whether the client did not take what there was for it, so that an exception is no fault of who writes the body.
     *
     * @return true if so
     */
    public final boolean isRefused() {
        return refused;
    }

    @Override
    public final void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public final void write(byte[] bytes, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, bytes.length);
        if (!begun && first.size() + count < SHORT) {
            first.write(bytes, offset, count);
            return;
        }
        try {
            client(-1).write(bytes, offset, count);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public final void flush() throws IOException {
        try {
            client(-1).flush();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /**
     * Says that all is written.
     *
     * @throws IOException if the client does not take the last of it
     */
    public final void finish() throws IOException {
        try {
            client(first.size()).close();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private OutputStream client(long length) throws IOException {
        if (!begun) {
            begun = true;
            OutputStream target = begin(length);
            first.writeTo(target);
            first.reset();
            client = target;
        } else if (client == null) {
            throw new IOException("The client did not take the first of the body");
        }
        return client;
    }

    private IOException refused(IOException failure) {
        refused = true;
        return failure;
    }
}
