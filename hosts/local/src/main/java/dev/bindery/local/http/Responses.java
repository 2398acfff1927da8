package dev.bindery.local.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends responses of functions. */
final class Responses {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Http");
    /** What the server says itself. */
    private static final Set<String> OWN = Set.of("content-length", "transfer-encoding", "connection", "date");

    private static final int BUFFER = 64 * 1024;

    private final Map<String, String> customHeaders;

    /** @param customHeaders headers that every response gets unless it has them */
    Responses(Map<String, String> customHeaders) {
        this.customHeaders = customHeaders;
    }

    /** Sends a response and ends the exchange. */
    void send(HttpExchange exchange, HttpResponse response) {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            response.headers().forEach((name, value) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                    headers.add(name, value);
                }
            });
            response.cookies().forEach(cookie -> headers.add("Set-Cookie", cookie.headerValue()));
            customHeaders.forEach((name, value) -> {
                if (!headers.containsKey(name)) {
                    headers.set(name, value);
                }
            });
            try (InputStream body = response.bodyStream()) {
                send(exchange, response, body);
            }
        } catch (IOException e) {
            LOG.debug("The client did not take the response", e);
        }
    }

    private static void send(HttpExchange exchange, HttpResponse response, InputStream body) throws IOException {
        byte[] first;
        try {
            first = response.isStream() ? body.readNBytes(BUFFER) : response.bytes();
        } catch (IOException | RuntimeException e) {
            LOG.error("The body of a response could not be read", e);
            exchange.getResponseHeaders().clear();
            exchange.sendResponseHeaders(500, -1);
            return;
        }
        boolean more = response.isStream() && first.length == BUFFER;
        if (exchange.getRequestMethod().equalsIgnoreCase("HEAD")) {
            if (!more) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(first.length));
            }
            exchange.sendResponseHeaders(response.status(), -1);
        } else if (more) {
            exchange.sendResponseHeaders(response.status(), 0);
            OutputStream out = exchange.getResponseBody();
            out.write(first);
            copy(exchange, body, out);
        } else {
            exchange.sendResponseHeaders(response.status(), first.length == 0 ? -1 : first.length);
            if (first.length > 0) {
                exchange.getResponseBody().write(first);
            }
        }
    }

    private static void copy(HttpExchange exchange, InputStream body, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (true) {
            int count;
            try {
                count = body.read(buffer);
            } catch (IOException | RuntimeException e) {
                LOG.error("The body of a response could not be read to its end; the connection is cut", e);
                cutOff(exchange);
                return;
            }
            if (count < 0) {
                return;
            }
            out.write(buffer, 0, count);
        }
    }

    /** Keeps the exchange from writing a proper end: the client must see that there is more to the body. */
    private static void cutOff(HttpExchange exchange) {
        exchange.setStreams(null, new OutputStream() {
            @Override
            public void write(int b) {
                // Nothing is written any more.
            }

            @Override
            public void close() throws IOException {
                throw new IOException("The response is not complete");
            }
        });
    }

    /** Sends a status alone. */
    void send(HttpExchange exchange, int status) {
        send(exchange, HttpResponse.status(status).build());
    }
}
