package dev.bindery.handler;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpResponse;
import dev.bindery.spi.StreamedBody;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a function's response to whoever the host passes it on to. */
final class ResponseSender {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Http");

    private final HttpExchange exchange;
    private final Answer answer;

    ResponseSender(HttpExchange exchange, Answer answer) {
        this.exchange = exchange;
        this.answer = answer;
    }

    /** Sends the response; its body may turn out not to be readable, which is 500 if it is noticed in time. */
    void send(HttpResponse response) {
        answer.over(() -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                writeHeaders(response);
                sendHead(response);
            } else if (response.isStream()) {
                sendStream(response);
            } else {
                writeHeaders(response);
                byte[] body = response.bytes();
                exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
                if (body.length > 0) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
    }

    private void sendHead(HttpResponse response) throws IOException {
        if (response.isStream()) {
            response.bodyStream().close();
        } else {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(response.bytes().length));
        }
        exchange.sendResponseHeaders(response.status(), -1);
    }

    private void sendStream(HttpResponse response) throws IOException {
        StreamedBody body = new StreamedBody() {
            @Override
            protected OutputStream begin(long length) throws IOException {
                writeHeaders(response);
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
                LOG.debug("The host did not take the response", e);
            } else if (body.isBegun()) {
                LOG.error("The body of a response could not be read to its end; the connection is cut", e);
                cutOff();
            } else {
                LOG.error("The body of a response could not be read", e);
                exchange.sendResponseHeaders(500, -1);
            }
        }
    }

    private void writeHeaders(HttpResponse response) {
        Headers headers = exchange.getResponseHeaders();
        response.headers().forEach((name, value) -> {
            if (!HttpValue.isOwn(name)) {
                headers.add(name, value);
            }
        });
        response.cookies().forEach(cookie -> headers.add("Set-Cookie", cookie.headerValue()));
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
