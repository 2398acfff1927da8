package dev.bindery.standin.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/**
 * A custom handler that answers whatever a test wants it to: status, content type and body are in its app setting
 * {@code ANSWER}. A function called Mirror gets the host's request back as a log line.
 */
public final class OddHandler {
    private OddHandler() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("FUNCTIONS_CUSTOMHANDLER_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", OddHandler::answer);
        server.start();
        System.out.println("on stdout");
        System.err.println("a WARNING");
        System.err.println("on stderr");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        switch (exchange.getRequestURI().getPath()) {
            case "/Mirror" -> send(exchange, 200, "application/json", "{\"Logs\":[" + quoted(body) + "]}");
            case "/Silent" -> pause();
            case "/Crash" -> Runtime.getRuntime().halt(3);
            default -> {
                String[] answer = System.getenv("ANSWER").split("\\|", 3);
                send(exchange, Integer.parseInt(answer[0]), answer[1], answer[2]);
            }
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void pause() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
