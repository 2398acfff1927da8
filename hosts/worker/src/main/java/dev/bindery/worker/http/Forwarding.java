package dev.bindery.worker.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Takes the requests that the host passes on, on a port of this machine that nobody else can reach. A request runs
 * nothing: it is handed to the call that the host announces by the same id, or refused.
 */
public final class Forwarding {
    /** The header that says to which call a request belongs. */
    public static final String ID = "x-ms-invocation-id";

    private static final int LONGEST_ID = 100;
    private static final int MOST_WAITING = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpServer server;
    private final Executor threads;
    private final Joins<HttpExchange> joins;

    static {
        // Read by the JDK's server when its first class is loaded. Without the first, small answers may wait 40 ms.
        property("sun.net.httpserver.nodelay", "true");
        // The host keeps connections for as long as it likes.
        property("sun.net.httpserver.maxIdleConnections", "10000");
        property("sun.net.httpserver.idleInterval", "1800");
    }

    private static void property(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private Forwarding(HttpServer server, Executor threads, Joins<HttpExchange> joins) {
        this.server = server;
        this.threads = threads;
        this.joins = joins;
    }

    /**
     * Begins to listen.
     *
     * @param threads where requests are read, and their calls run
     * @return what listens
     * @throws IOException if there is no port
     */
    public static Forwarding open(Executor threads) throws IOException {
        return open(threads, PATIENCE, MOST_WAITING);
    }

    static Forwarding open(Executor threads, Duration patience, int most) throws IOException {
        InetAddress thisMachine = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(thisMachine, 0), 1024);
        Forwarding forwarding = new Forwarding(server, threads, new Joins<>(patience, most));
        server.setExecutor(threads);
        server.createContext("/", forwarding::take);
        server.start();
        return forwarding;
    }

    /**
     * Where the host is to send requests.
     *
     * @return the base of their urls
     */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Where calls with such requests run.
     *
     * @return threads that can wait for clients
     */
    public Executor threads() {
        return threads;
    }

    private void take(HttpExchange exchange) {
        String id = exchange.getRequestHeaders().getFirst(ID);
        if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
            refuse(exchange, 400);
            return;
        }
        joins.request(id, exchange).thenAccept(joined -> {
            if (!joined) {
                // As the host itself says of what fails, for that may be the reason.
                threads.execute(() -> refuse(exchange, 500));
            }
        });
    }

    private static void refuse(HttpExchange exchange, int status) {
        try (exchange) {
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(status, -1);
        } catch (IOException e) {
            // Who asked does not want to know.
        }
    }

    /**
     * The request of a call.
     *
     * @param invocationId the id of the call
     * @return the request, when it is there; fails when it does not come
     */
    public CompletableFuture<HttpExchange> request(String invocationId) {
        return joins.call(invocationId);
    }

    /**
     * The call has ended, and did not ask for its request.
     *
     * @param invocationId the id of the call
     */
    public void over(String invocationId) {
        joins.over(invocationId);
    }

    /** Listens no more; requests that have no answer yet get none. */
    public void close() {
        server.stop(0);
    }
}
