package dev.bindery.worker.app;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.spi.StreamedBody;
import dev.bindery.worker.http.Forwarding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client's request as the host passes it on, and the way back to the client: neither body is held. */
final class Forwarded {
    private final HttpExchange exchange;
    private @Nullable StreamedBody body;

    Forwarded(HttpExchange exchange) {
        this.exchange = exchange;
    }

    /**
     * The request.
     *
     * @param routeParams what the host told of it by gRPC
     */
    HttpRequest request(Map<String, String> routeParams) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        HttpRequest.Builder request = HttpRequest.builder(
                exchange.getRequestMethod(),
                "http://" + (host == null ? "localhost" : host) + exchange.getRequestURI());
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            String name = header.getKey();
            if (!name.equalsIgnoreCase(Forwarding.ID)) {
                // One value for each name, as functions get it from every host.
                request.header(name, String.join(name.equalsIgnoreCase("Cookie") ? "; " : ",", header.getValue()));
            }
        }
        routeParams.forEach(request::routeParam);
        if (hasBody()) {
            request.body(exchange.getRequestBody());
        }
        return request.build();
    }

    private boolean hasBody() {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return exchange.getRequestHeaders().containsKey("Transfer-Encoding")
                || length != null && !length.strip().equals("0");
    }

    /**
     * Sends the response. A client that does not take all of it is no failure of the function.
     *
     * @throws IOException if the body cannot be read or written by those whose it is
     */
    void respond(HttpResponse response) throws IOException {
        for (Map.Entry<String, List<String>> header : response.headers().asMap().entrySet()) {
            if (!HttpWriter.isHostsOwn(header.getKey())) {
                exchange.getResponseHeaders().put(header.getKey(), header.getValue());
            }
        }
        response.cookies().forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie.headerValue()));
        if (exchange.getRequestMethod().equals("HEAD")) {
            sendHead(response);
            return;
        }
        StreamedBody target = new StreamedBody() {
            @Override
            protected OutputStream begin(long length) throws IOException {
                long known = response.isStream() ? length : response.bytes().length;
                // To the server, 0 is what is not known, and -1 is nothing.
                exchange.sendResponseHeaders(response.status(), known < 0 ? 0 : known == 0 ? -1 : known);
                return exchange.getResponseBody();
            }
        };
        body = target;
        try {
            response.writeTo(target);
            target.finish();
        } catch (IOException | RuntimeException e) {
            if (!target.isRefused()) {
                throw e;
            }
        }
        exchange.close();
    }

    private void sendHead(HttpResponse response) throws IOException {
        try (exchange) {
            if (response.isStream()) {
                response.bodyStream().close();
            } else {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(response.bytes().length));
            }
            exchange.sendResponseHeaders(response.status(), -1);
        }
    }

    /** The function failed: that is 500 without a word, or else a body without an end. */
    void fail() {
        StreamedBody begun = body;
        if (begun != null && begun.isBegun()) {
            cutOff();
            exchange.close();
            return;
        }
        try (exchange) {
            exchange.getResponseHeaders().clear();
            exchange.sendResponseHeaders(500, -1);
        } catch (IOException e) {
            // The client is gone, or has its answer.
        }
    }

    /** Keeps the exchange from writing a proper end: the client must see that there is more to the body. */
    private void cutOff() {
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
}
