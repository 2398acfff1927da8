package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The response that a client gets.
 *
 * @param status its status
 * @param headers its headers; names ignore case
 * @param body its body
 */
public record HttpResult(int status, Map<String, List<String>> headers, byte[] body) {
    public HttpResult {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = sorted;
    }

    static HttpResult status(int status) {
        return new HttpResult(status, Map.of(), new byte[0]);
    }

    static HttpResult of(int status, String contentType, String body) {
        return new HttpResult(status, Map.of("Content-Type", List.of(contentType)), body.getBytes(UTF_8));
    }

    /** The first value of a header, or null. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.get(0);
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, UTF_8);
    }
}
