package dev.bindery.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.azure.functions.HttpRequestMessage;
import dev.bindery.HttpRequest;
import dev.bindery.spi.BoundValue;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request of the worker's as one of ours. */
final class WorkerRequest {
    private static final char REPLACEMENT = '\uFFFD';

    private WorkerRequest() {}

    /**
     * Reads a request.
     *
     * @param route the values of the route's parameters
     */
    static HttpRequest read(HttpRequestMessage<Optional<String>> message, Map<String, BoundValue> route) {
        HttpRequest head = head(message, route).build();
        String text = message.getBody().orElse("");
        if (text.isEmpty()) {
            return head;
        }
        byte[] body = isBytes(head) ? encoded(text) : text.getBytes(head.charset());
        return head(message, route).body(body).build();
    }

    private static HttpRequest.Builder head(
            HttpRequestMessage<Optional<String>> message, Map<String, BoundValue> route) {
        HttpRequest.Builder request =
                HttpRequest.builder(message.getHttpMethod().name(), url(message));
        message.getHeaders().forEach(request::header);
        route.forEach((name, value) -> {
            if (value instanceof BoundValue.Text text) {
                request.routeParam(name, text.text());
            } else if (value instanceof BoundValue.Json json) {
                request.routeParam(name, json.json());
            }
        });
        return request;
    }

    /** The worker cannot make a URI of every url that the host lets through; what counts then is its query. */
    private static String url(HttpRequestMessage<?> message) {
        try {
            return message.getUri().toString();
        } catch (IllegalArgumentException e) {
            return message.getQueryParameters().entrySet().stream()
                    .map(entry ->
                            URLEncoder.encode(entry.getKey(), UTF_8) + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                    .collect(Collectors.joining("&", "/?", ""));
        }
    }

    /** Whether the host sends the body as bytes, which the worker then decodes. */
    private static boolean isBytes(HttpRequest head) {
        String type = head.headers().getOrDefault("Content-Type", "").strip().toLowerCase(Locale.ROOT);
        return type.startsWith("application/octet-stream") || type.startsWith("multipart/");
    }

    /** The bytes that the worker has decoded with the JVM's default charset; if some were lost on the way, it shows. */
    private static byte[] encoded(String text) {
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw new IllegalArgumentException("The body of this request is not text, and Azure's Java worker has"
                    + " decoded it as " + Charset.defaultCharset() + ", which loses bytes. Set"
                    + " -Dfile.encoding=ISO-8859-1 in the app setting JAVA_OPTS, or use another runner.");
        }
        return text.getBytes(Charset.defaultCharset());
    }
}
