package dev.bindery.local.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpResponse;
import dev.bindery.spi.StreamedBody;
import java.io.IOException;
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
            if (exchange.getRequestMethod().equalsIgnoreCase("HEAD")) {
                sendHead(exchange, response);
            } else if (response.isStream()) {
                sendStream(exchange, response);
            } else {
                byte[] body = response.bytes();
                exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
                if (body.length > 0) {
                    exchange.getResponseBody().write(body);
                }
            }
        } catch (IOException e) {
            LOG.debug("The client did not take the response", e);
        }
    }

    /** A stream is not read for its length, which its function may know. */
    private static void sendHead(HttpExchange exchange, HttpResponse response) throws IOException {
        String length = response.headers().get("Content-Length");
        if (response.isStream()) {
            response.bodyStream().close();
        } else {
            length = Integer.toString(response.bytes().length);
        }
        if (length != null) {
            exchange.getResponseHeaders().set("Content-Length", length);
        }
        exchange.sendResponseHeaders(response.status(), -1);
    }

    private static void sendStream(HttpExchange exchange, HttpResponse response) throws IOException {
        StreamedBody body = new StreamedBody() {
            @Override
            protected OutputStream begin(long length) throws IOException {
                // To the server, 0 is what is not known, and -1 is nothing.
                exchange.sendResponseHeaders(response.status(), length < 0 ? 0 : length == 0 ? -1 : length);
                return exchange.getResponseBody();
            }
        };
        try {
            response.writeTo(body);
            body.finish();
        } catch (IOException | RuntimeException e) {
            if (body.isRefused()) {
                LOG.debug("The client did not take the response", e);
            } else if (body.isBegun()) {
                LOG.error("The body of a response could not be read to its end; the connection is cut", e);
                cutOff(exchange);
            } else {
                LOG.error("The body of a response could not be read", e);
                exchange.getResponseHeaders().clear();
                exchange.sendResponseHeaders(500, -1);
            }
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
