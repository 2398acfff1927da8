package dev.bindery.local.http;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.Settings;
import java.io.IOException;
import java.io.InputStream;

/** How large the body of a request may be. It holds while the body is read, whatever the request says of its length. */
public final class BodyLimit {
    private static final String SETTING = "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT";
    private static final int USUAL = 100 * 1024 * 1024;
    /** How much of a body that is too large is read on, so that the client gets to see the answer. */
    private static final long READ_ON = 64 * 1024 * 1024;

    private final int bytes;

    private BodyLimit(int bytes) {
        this.bytes = bytes;
    }

    /**
     * The Functions host's limit, or the one that its setting gives.
     *
     * @throws ConfigurationException if the setting is no number
     */
    public static BodyLimit of(Settings settings) {
        try {
            int bytes = settings.get(SETTING).map(Integer::parseInt).orElse(USUAL);
            if (bytes > 0) {
                return new BodyLimit(bytes);
            }
        } catch (NumberFormatException e) {
            // The message below serves both.
        }
        throw new ConfigurationException(
                "The app setting " + SETTING + " must be a number of bytes, such as " + USUAL + ", and it is not.");
    }

    /** A body is larger than it may be. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    byte[] read(HttpExchange exchange) throws IOException {
        InputStream body = exchange.getRequestBody();
        byte[] content = declared(exchange) > bytes ? new byte[0] : body.readNBytes(bytes);
        if (declared(exchange) > bytes || content.length == bytes && body.read() >= 0) {
            readOn(body);
            throw new ExceededException();
        }
        return content;
    }

    private static long declared(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        try {
            return length == null ? -1 : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void readOn(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = READ_ON;
        for (int count; left > 0 && (count = body.read(buffer)) >= 0; left -= count) {
            // Only read.
        }
    }

    /** The same limit for a body that is read as a stream. */
    InputStream limited(InputStream body) {
        return new InputStream() {
            private long left = bytes;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = body.read(target, offset, length);
                left -= Math.max(0, count);
                if (left < 0) {
                    readOn(body);
                    throw new ExceededException();
                }
                return count;
            }
        };
    }
}
