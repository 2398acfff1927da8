package dev.bindery.benchmarks.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The JDK's own HTTP server with finished answers, set up as the local host sets it up. */
public final class BareServer {
    /** As many as the local host has. */
    private static final int THREADS = 256;

    private BareServer() {}

    /**
     * Serves until the process is ended.
     *
     * @param arguments {@code --port} and the port
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
        HttpServer server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        for (Endpoint endpoint : Endpoint.values()) {
            server.createContext(endpoint.path(), exchange -> answer(exchange, endpoint));
        }
        server.start();
    }

    private static void answer(HttpExchange exchange, Endpoint endpoint) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] answer = endpoint.answer().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", endpoint.type());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
