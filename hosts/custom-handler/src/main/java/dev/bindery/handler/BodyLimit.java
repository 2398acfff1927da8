package dev.bindery.handler;

import com.sun.net.httpserver.HttpExchange;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bodies of requests, up to a number of bytes; what says beforehand that it is larger is refused at once. */
final class BodyLimit {
    private BodyLimit() {}

    /**
     * The body of a request.
     *
     * @throws RefusedException if it is too large; reading it may throw that too
     */
    static InputStream body(HttpExchange exchange, long limit) throws RefusedException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && length.strip().length() < 19 && Long.parseLong(length.strip()) > limit) {
            throw tooLarge(limit);
        }
        return new FilterInputStream(exchange.getRequestBody()) {
            private long left = limit;

            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] target, int offset, int wanted) throws IOException {
                int read = super.read(target, offset, wanted);
                count(read);
                return read;
            }

            private void count(int read) throws RefusedException {
                left -= Math.max(0, read);
                if (left < 0) {
                    throw tooLarge(limit);
                }
            }
        };
    }

    private static RefusedException tooLarge(long limit) {
        return new RefusedException(413, "The request is larger than " + limit + " bytes.");
    }
}
