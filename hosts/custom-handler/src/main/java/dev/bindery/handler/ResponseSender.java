package dev.bindery.handler;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a function's response to whoever the host passes it on to. */
final class ResponseSender {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Http");
    private static final int BUFFER = 64 * 1024;

    private final HttpExchange exchange;
    private final Answer answer;

    ResponseSender(HttpExchange exchange, Answer answer) {
        this.exchange = exchange;
        this.answer = answer;
    }

    /** Sends the response; its body may turn out not to be readable, which is 500 if it is noticed in time. */
    void send(HttpResponse response, InputStream body) {
        answer.over(() -> {
            byte[] first;
            try {
                first = response.isStream() ? body.readNBytes(BUFFER) : response.bytes();
            } catch (IOException | RuntimeException e) {
                LOG.error("The body of a response could not be read", e);
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            boolean more = response.isStream() && first.length == BUFFER;
            writeHeaders(response);
            if (exchange.getRequestMethod().equals("HEAD")) {
                if (!more) {
                    exchange.getResponseHeaders().set("Content-Length", Integer.toString(first.length));
                }
                exchange.sendResponseHeaders(response.status(), -1);
            } else if (more) {
                exchange.sendResponseHeaders(response.status(), 0);
                OutputStream out = exchange.getResponseBody();
                out.write(first);
                copy(body, out);
            } else {
                exchange.sendResponseHeaders(response.status(), first.length == 0 ? -1 : first.length);
                if (first.length > 0) {
                    exchange.getResponseBody().write(first);
                }
            }
        });
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

    private void copy(InputStream body, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (true) {
            int count;
            try {
                count = body.read(buffer);
            } catch (IOException | RuntimeException e) {
                LOG.error("The body of a response could not be read to its end; the connection is cut", e);
                cutOff();
                return;
            }
            if (count < 0) {
                return;
            }
            out.write(buffer, 0, count);
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
