package dev.bindery.handler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the host on its port of this machine, and knows how many requests have no answer yet. */
final class Server {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Http");

    private final HttpServer server;
    private boolean draining;
    private int open;

    static {
        // Read by the JDK's server when its first class is loaded. Without the first, small answers may wait 40 ms.
        property("sun.net.httpserver.nodelay", "true");
        // The host keeps connections for as long as it likes, and takes one that was closed for a crash.
        property("sun.net.httpserver.maxIdleConnections", "10000");
        property("sun.net.httpserver.idleInterval", "1800");
    }

    private static void property(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private Server(HttpServer server) {
        this.server = server;
    }

    /** Begins to answer. */
    static Server start(int port, Doors doors, Executor threads) {
        try {
            HttpServer http = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 1024);
            Server server = new Server(http);
            http.setExecutor(threads);
            http.createContext("/", exchange -> server.handle(exchange, doors));
            http.start();
            return server;
        } catch (IOException e) {
            throw new StartException(
                    "The handler cannot listen on 127.0.0.1:" + port + ", the port that the Functions host chose: "
                            + e.getMessage(),
                    e);
        }
    }

    private void handle(HttpExchange exchange, Doors doors) {
        Answer answer = new Answer(exchange, this::end);
        if (!begin()) {
            answer.last().text(503, "The handler is stopping.");
            return;
        }
        try {
            doors.open(exchange, answer);
        } catch (RefusedException e) {
            answer.last().text(e.status(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.debug("The host broke the connection", e);
            answer.none();
        } catch (Throwable e) {
            LOG.error("A request could not be answered", e);
            answer.last().text(500, "The handler failed with " + e.getClass().getName() + ". Its log has more.");
        }
    }

    /** Also counts those that are turned away, which end like all others. */
    private synchronized boolean begin() {
        open++;
        return !draining;
    }

    private synchronized void end() {
        open--;
        notifyAll();
    }

    /**
     * Takes no new requests, and waits for the answers of those that it has.
     *
     * @return how many there still are when the time is up
     */
    int drain(Duration patience) throws InterruptedException {
        synchronized (this) {
            draining = true;
        }
        // It closes its port first, and then waits for longer than is needed here.
        Thread closing = new Thread(() -> server.stop((int) patience.toSeconds() + 1), "bindery-close");
        closing.setDaemon(true);
        closing.start();
        long end = System.nanoTime() + patience.toNanos();
        synchronized (this) {
            for (long left = patience.toMillis(); open > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
            return open;
        }
    }
}
