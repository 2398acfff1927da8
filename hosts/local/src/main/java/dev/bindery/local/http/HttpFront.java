package dev.bindery.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.local.bindings.HttpValue;
import dev.bindery.local.call.CallResult;
import dev.bindery.local.config.ConfigurationException;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server. */
public final class HttpFront implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Http");

    private final HttpServer server;
    private volatile @Nullable Site site;
    private volatile boolean draining;
    private boolean started;
    private boolean closed;

    static {
        // Read by the JDK's server when its first class is loaded. Without the first, small answers may wait 40 ms.
        property("sun.net.httpserver.nodelay", "true");
        property("sun.net.httpserver.maxIdleConnections", "1000");
        // In seconds: who takes longer to send a request is cut off.
        property("sun.net.httpserver.maxReqTime", "120");
    }

    private HttpFront(HttpServer server) {
        this.server = server;
    }

    private static void property(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    /**
     * Takes the port; requests wait until {@link #start}.
     *
     * @param address the address of this machine to listen at
     * @param port the port; 0 for any that is free
     * @throws ConfigurationException if that cannot be
     */
    public static HttpFront bind(String address, int port) {
        try {
            InetAddress local = InetAddress.getByName(address);
            return new HttpFront(HttpServer.create(new InetSocketAddress(local, port), 0));
        } catch (UnknownHostException e) {
            throw new ConfigurationException(
                    "'" + address + "' is not an address of this machine. The usual one is --address 127.0.0.1", e);
        } catch (BindException e) {
            throw new ConfigurationException(
                    "Port " + port + " of " + address + " is not available (" + e.getMessage()
                            + "). Stop the program that uses it, or choose another one: --port " + (port + 1),
                    e);
        } catch (IOException e) {
            throw new ConfigurationException("The HTTP server cannot start at " + address + ":" + port + ": " + e, e);
        }
    }

    /** The port that it listens at. */
    public int port() {
        return server.getAddress().getPort();
    }

    /**
     * Begins to answer.
     *
     * @param first what with
     * @param threads where requests are dealt with
     */
    public void start(Site first, Executor threads) {
        site = first;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        started = true;
    }

    /** Answers with this from now on. Requests that another one is at end there. */
    public void show(Site next) {
        site = next;
    }

    private void answer(HttpExchange exchange) {
        Site visited = enter();
        try {
            answer(exchange, visited);
        } catch (BodyLimit.ExceededException e) {
            exchange.getResponseHeaders().set("Connection", "close");
            visited.responses().send(exchange, 413);
        } catch (IOException e) {
            LOG.debug("The client went away", e);
            exchange.close();
        } catch (RuntimeException | Error e) {
            LOG.error("{} {} could not be answered", exchange.getRequestMethod(), exchange.getRequestURI(), e);
            visited.responses().send(exchange, 500);
        } finally {
            visited.leave();
        }
    }

    /**
     * The site of this moment. Whoever waits for one to be empty waits for those who got in before another was shown.
     */
    private Site enter() {
        while (true) {
            Site entered = Objects.requireNonNull(site);
            entered.enter();
            if (entered == site) {
                return entered;
            }
            entered.leave();
        }
    }

    private void answer(HttpExchange exchange, Site visited) throws IOException {
        String path = Requests.path(exchange);
        Responses responses = visited.responses();
        OptionalInt refusal = RequestLimits.refusal(exchange);
        if (refusal.isPresent()) {
            exchange.getResponseHeaders().set("Connection", "close");
            responses.send(exchange, refusal.getAsInt());
            return;
        } else if (draining) {
            exchange.getResponseHeaders().set("Connection", "close");
            responses.send(exchange, 503);
            return;
        } else if (AdminPages.isAdmin(path)) {
            responses.send(exchange, visited.admin().answer(exchange, path));
            return;
        }
        Optional<Router.Match> match = visited.router().match(Requests.method(exchange), path);
        if (match.isPresent()) {
            HttpRequest request = visited.requests().read(exchange, match.get().parameters());
            match.get().trigger().call(request, result -> responses.send(exchange, response(result)));
        } else if (path.isEmpty()) {
            responses.send(exchange, Homepage.RESPONSE);
        } else {
            responses.send(exchange, 404);
        }
    }

    private static HttpResponse response(CallResult result) {
        if (!result.succeeded()) {
            return HttpResponse.status(500).build();
        } else if (result.response() != null) {
            return result.response();
        }
        // Without an http output, what the function returned to another one is the answer too; a stream was read there.
        return Optional.of(result.returned())
                .filter(value -> !(value instanceof BoundValue.Stream))
                .flatMap(HttpValue::response)
                .orElseGet(() -> HttpResponse.status(204).build());
    }

    /** Answers 503 from now on. */
    public void drain() {
        draining = true;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!started) {
            // A server that was never started does not let go of its port.
            server.start();
        }
        server.stop(0);
    }
}
