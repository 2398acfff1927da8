package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the host makes of the value of an {@code http} output. */
final class Responses {
    private static final String TEXT = "text/plain; charset=utf-8";

    private Responses() {}

    /** The response to a client. */
    static HttpResult of(FunctionDefinition function, Reply reply) {
        Optional<Binding> output = function.httpOutput();
        HostValue value = output.map(http -> value(http, reply)).orElse(HostValue.NOTHING);
        if (!(value instanceof HostValue.Nothing)) {
            return response(value);
        } else if (output.isPresent() || reply.returned() instanceof HostValue.Nothing) {
            return HttpResult.status(204);
        }
        // Without an http output, what was returned to another one is the answer.
        return reply.returned() instanceof HostValue.Json json
                ? HttpResult.of(200, "application/json; charset=utf-8", Json.compact(json.node()))
                : response(reply.returned());
    }

    private static HostValue value(Binding http, Reply reply) {
        if (http.isReturn()) {
            return reply.returned();
        }
        return reply.outputs() == null
                ? HostValue.NOTHING
                : reply.outputs().getOrDefault(http.name(), HostValue.NOTHING);
    }

    private static HttpResult response(HostValue value) {
        if (value instanceof HostValue.Response response) {
            return response.result();
        } else if (value instanceof HostValue.Bytes bytes) {
            return new HttpResult(200, Map.of(), bytes.bytes());
        } else if (value instanceof HostValue.Text text) {
            return Json.read(text.text())
                    .map(Responses::response)
                    .orElseGet(() -> HttpResult.of(200, TEXT, text.text()));
        } else if (value instanceof HostValue.Json json) {
            return response(json.node());
        }
        throw CallFailure.failed("This cannot be an HTTP response: " + value);
    }

    private static HttpResult response(JsonNode node) {
        return node.isObject() && Json.property(node, "body") != null
                ? described(node)
                : HttpResult.of(200, TEXT, Json.text(node));
    }

    private static HttpResult described(JsonNode description) {
        JsonNode status = Json.property(description, "statusCode");
        if (status == null) {
            status = Json.property(description, "status");
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        JsonNode described = Json.property(description, "headers");
        if (described != null && described.isObject()) {
            described.properties().forEach(field -> {
                String name = field.getKey();
                JsonNode value = field.getValue();
                if (value.isNull() && name.equalsIgnoreCase("content-type")) {
                    throw CallFailure.failed("The content type of a response is null");
                }
                headers.putIfAbsent(name, List.of(Json.text(value)));
            });
        }
        String type = headers.containsKey("Content-Type")
                ? headers.get("Content-Type").get(0)
                : TEXT;
        if (!type.toLowerCase(Locale.ROOT).contains("charset=")) {
            type += "; charset=utf-8";
        }
        headers.put("Content-Type", List.of(type));
        return new HttpResult(
                number(status),
                headers,
                Json.text(Json.property(description, "body")).getBytes(charset(type)));
    }

    private static int number(@Nullable JsonNode status) {
        try {
            return status == null ? 200 : Integer.parseInt(status.asText());
        } catch (NumberFormatException e) {
            return 200;
        }
    }

    private static Charset charset(String type) {
        String name = type.replaceFirst("(?i).*charset=\"?([^\";]+).*", "$1");
        return Charset.isSupported(name) ? Charset.forName(name) : UTF_8;
    }
}
