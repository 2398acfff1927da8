package dev.bindery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The body of a request: bytes, or a stream that becomes bytes where somebody wants all of it. */
final class RequestBody {
    private final java.io.@Nullable InputStream stream;
    private byte @Nullable [] bytes;
    private boolean taken;

    RequestBody(byte[] bytes, java.io.@Nullable InputStream stream) {
        this.stream = stream;
        this.bytes = stream == null ? bytes : null;
    }

    synchronized byte[] bytes() {
        byte[] all = bytes;
        if (all == null) {
            try (java.io.InputStream once = take("bytes()")) {
                all = once.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("The client did not send the whole body: " + e.getMessage(), e);
            }
            bytes = all;
        }
        return all;
    }

    synchronized java.io.InputStream stream() {
        return bytes == null ? take("bodyStream()") : new ByteArrayInputStream(bytes);
    }

    private java.io.InputStream take(String method) {
        if (taken || stream == null) {
            throw new IllegalStateException("The body of this request streams, and bodyStream() was called before "
                    + method + ". Read the body once, or begin with bytes(), which keeps it.");
        }
        taken = true;
        return stream;
    }
}
