package dev.bindery.local.http;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/** Turns requests of the server into those that functions receive. */
final class Requests {
    private final AtomicBoolean warned = new AtomicBoolean();
    private final BodyLimit limit;

    Requests(BodyLimit limit) {
        this.limit = limit;
    }

    static String method(HttpExchange exchange) {
        return exchange.getRequestMethod().toUpperCase(Locale.ROOT);
    }

    /** The path as it came, without its leading slash. */
    static String path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }

    HttpRequest read(HttpExchange exchange, Map<String, String> routeParams) throws IOException {
        HttpRequest.Builder request = HttpRequest.builder(method(exchange), url(exchange));
        // One value for each name, as the Functions host has it.
        exchange.getRequestHeaders().forEach((name, values) -> request.header(name, String.join(",", values)));
        routeParams.forEach(request::routeParam);
        if (exchange.getRequestHeaders().containsKey("Transfer-Encoding") && warned.compareAndSet(false, true)) {
            LoggerFactory.getLogger("Host.Http")
                    .warn(
                            "This request says no Content-Length. Its function gets the body here; in the Functions host it"
                                    + " would get none. This is said once.");
        }
        return request.body(limit.read(exchange)).build();
    }

    private static String url(HttpExchange exchange) {
        URI uri = exchange.getRequestURI();
        String host = exchange.getRequestHeaders().getFirst("Host");
        String authority =
                host == null ? "localhost:" + exchange.getLocalAddress().getPort() : host;
        String query = uri.getRawQuery();
        return "http://" + authority + "/" + path(exchange) + (query == null ? "" : "?" + query);
    }
}
