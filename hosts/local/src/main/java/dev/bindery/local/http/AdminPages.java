package dev.bindery.local.http;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpResponse;
import dev.bindery.local.json.JsonText;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is below {@code /admin}: functions to list and call by hand, and the store to look into. */
public final class AdminPages {
    private final AdminGuard guard;
    private final AdminFunctions functions;
    private final AdminQueues queues;
    private final AdminBlobs blobs;

    /**
     * @param boundAddress the address that the server listens at
     * @param functions the pages of the functions
     * @param queues the pages of the queues
     * @param blobs the pages of the blobs
     */
    public AdminPages(String boundAddress, AdminFunctions functions, AdminQueues queues, AdminBlobs blobs) {
        this.guard = new AdminGuard(boundAddress);
        this.functions = functions;
        this.queues = queues;
        this.blobs = blobs;
    }

    static boolean isAdmin(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.equals("admin") || lower.startsWith("admin/");
    }

    HttpResponse answer(HttpExchange exchange, String path) throws IOException {
        Optional<String> refusal = guard.refusal(exchange.getRequestHeaders());
        if (refusal.isPresent()) {
            return problem(403, refusal.get());
        }
        List<String> parts = List.of(path.split("/", 5));
        String method = Requests.method(exchange);
        return switch (parts.size() > 1 ? parts.get(1).toLowerCase(Locale.ROOT) : "") {
            case "functions" -> functions.answer(exchange, method, decoded(parts.subList(2, parts.size())));
            case "storage" -> storage(exchange, method, parts);
            case "host" -> host(decoded(parts.subList(2, parts.size())));
            default -> problem(404, "There is /admin/functions, /admin/storage/queues and /admin/storage/blobs.");
        };
    }

    private HttpResponse storage(HttpExchange exchange, String method, List<String> parts) throws IOException {
        List<String> rest = decoded(parts.subList(Math.min(3, parts.size()), parts.size()));
        return switch (parts.size() > 2 ? parts.get(2).toLowerCase(Locale.ROOT) : "") {
            case "queues" -> queues.answer(exchange, method, rest);
            case "blobs" -> blobs.answer(exchange, method, rest);
            default ->
                problem(
                        404,
                        "There is /admin/storage/queues/{queue}/messages and"
                                + " /admin/storage/blobs/{container}/{blob}.");
        };
    }

    private static HttpResponse host(List<String> parts) {
        return switch (parts.isEmpty() ? "" : parts.get(0).toLowerCase(Locale.ROOT)) {
            case "ping" -> HttpResponse.status(200).build();
            case "status" -> json(200, Map.of("id", "bindery-local", "state", "Running"));
            default -> problem(404, "There is /admin/host/ping and /admin/host/status.");
        };
    }

    private static List<String> decoded(List<String> parts) {
        return parts.stream()
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    static HttpResponse json(int status, Object value) {
        return HttpResponse.status(status)
                .contentType("application/json")
                .body(JsonText.write(value))
                .build();
    }

    static HttpResponse problem(int status, String message) {
        return HttpResponse.status(status).body(message + "\n").build();
    }
}
