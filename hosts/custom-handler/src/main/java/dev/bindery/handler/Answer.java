package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/** The answer to one request, which is given once; the request is over then. */
final class Answer {
    private final HttpExchange exchange;
    private final Runnable whenOver;
    private final AtomicBoolean given = new AtomicBoolean();

    Answer(HttpExchange exchange, Runnable whenOver) {
        this.exchange = exchange;
        this.whenOver = whenOver;
    }

    /** Sends text. */
    void text(int status, String text) {
        send(status, "text/plain; charset=utf-8", (text + "\n").getBytes(UTF_8));
    }

    /** Sends a JSON document. */
    void json(byte[] document) {
        send(200, "application/json; charset=utf-8", document);
    }

    private void send(int status, String type, byte[] body) {
        over(() -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        });
    }

    /** Has the connection closed after the answer, for what is left of the request is not read. */
    Answer last() {
        exchange.getResponseHeaders().set("Connection", "close");
        return this;
    }

    interface Sending {
        void run() throws IOException;
    }

    /** Sends in another way; does nothing where an answer was given. */
    void over(Sending sending) {
        if (!given.compareAndSet(false, true)) {
            return;
        }
        try (exchange) {
            sending.run();
        } catch (IOException e) {
            LoggerFactory.getLogger("Host.Http").debug("The host did not take the answer", e);
        } finally {
            whenOver.run();
        }
    }

    /** Sends nothing: the connection is broken, or is to be. */
    void none() {
        over(() -> {});
    }
}
