package dev.bindery.local.testapp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bindery.azurite.AzuriteAccount;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Stands before an account, and answers some requests as its services do when they have too much to do. */
public final class StorageFront implements AutoCloseable {
    private static final Pattern SERVER = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    /** What the client and the server here say themselves. */
    private static final Set<String> OWN = Set.of("host", "connection", "content-length", "transfer-encoding");

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String connectionString;
    private volatile IntPredicate busy = number -> false;

    public StorageFront(AzuriteAccount account) {
        connectionString = SERVER.matcher(account.connectionString()).replaceAll(this::before);
    }

    /** The front of a service. Requests are signed with their path, and not with the server's address. */
    private String before(MatchResult service) {
        String behind = service.group();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, behind));
            server.start();
            servers.add(server);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param requests by their number, from 1 on */
    public void busyFor(IntPredicate requests) {
        busy = requests;
    }

    public String connectionString() {
        return connectionString;
    }

    public int asked() {
        return asked.get();
    }

    public int refused() {
        return refused.get();
    }

    private void answer(HttpExchange exchange, String behind) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int number = asked.incrementAndGet();
        try (exchange) {
            if (busy.test(number)) {
                // Both are what the services say, each of another limit.
                boolean server = refused.incrementAndGet() % 2 == 0;
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.getResponseHeaders().set("x-ms-error-code", server ? "ServerBusy" : "TooManyRequests");
                exchange.sendResponseHeaders(server ? 503 : 429, -1);
            } else {
                passOn(exchange, URI.create(behind + exchange.getRequestURI()), body);
            }
        }
    }

    private void passOn(HttpExchange exchange, URI target, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> response;
        try {
            response = http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        response.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        exchange.sendResponseHeaders(response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
        exchange.getResponseBody().write(response.body());
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
