package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A client's HTTP request, and, once the host has found its function, what the route's parameters are. */
public final class HttpCall {
    private final String method;
    private final String target;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Map<String, @Nullable String> params = Map.of();
    private byte[] body = {};
    private IntConsumer watcher = count -> {};

    private HttpCall(String method, String target) {
        this.method = method;
        this.target = target;
        header("Host", "localhost:7071");
    }

    /** A request for a path and query. */
    public static HttpCall of(String method, String target) {
        return new HttpCall(method, target);
    }

    public static HttpCall get(String target) {
        return of("GET", target);
    }

    public static HttpCall post(String target, String contentType, String body) {
        return post(target, contentType, body.getBytes(UTF_8));
    }

    public static HttpCall post(String target, String contentType, byte[] body) {
        return of("POST", target).header("Content-Type", contentType).body(body);
    }

    /** Adds a header, or another value of it. */
    public HttpCall header(String name, String value) {
        headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        return this;
    }

    public HttpCall body(byte[] content) {
        body = content;
        return this;
    }

    /**
     * Watches the response come: after each part, with the number of bytes of the body so far. What it throws is a
     * client that goes away. Only where the host passes requests on as streams.
     */
    public HttpCall watching(IntConsumer arrivals) {
        watcher = arrivals;
        return this;
    }

    /** A part of the response is there. */
    public void received(int count) {
        watcher.accept(count);
    }

    HttpCall routed(Map<String, @Nullable String> routeParams) {
        params = routeParams;
        return this;
    }

    public String method() {
        return method;
    }

    /** Path and query as they came. */
    public String target() {
        return target;
    }

    public String url() {
        return "http://" + headers.get("Host").get(0) + target;
    }

    /** The path without its leading slash. */
    String path() {
        return target.replaceFirst("\\?.*", "").substring(1);
    }

    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The route parameters; those that are optional and absent are null. */
    public Map<String, @Nullable String> params() {
        return params;
    }

    public byte[] body() {
        return body;
    }

    /** The parameters of the query, decoded, with all values of each. */
    public Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        int mark = target.indexOf('?');
        for (String pair : mark < 0 ? new String[0] : target.substring(mark + 1).split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            query.computeIfAbsent(URLDecoder.decode(name, UTF_8), key -> new ArrayList<>())
                    .add(URLDecoder.decode(value, UTF_8));
        }
        return query;
    }

    /** Whether the host takes the body for bytes; it takes all others for text. */
    public boolean isBinary() {
        String type = headers.getOrDefault("Content-Type", List.of("")).get(0).toLowerCase(Locale.ROOT);
        return type.startsWith("application/octet-stream") || type.startsWith("multipart/");
    }
}
