package dev.bindery.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.HttpRequest;
import dev.bindery.MultiMap;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The names that the host finds in a request or a message: found here again, because the worker would fail a call that
 * asks it for one which is not there.
 */
final class Members {
    static final Members NONE = new Members(null, () -> "");

    private final @Nullable HttpRequest request;
    private final Supplier<String> text;
    private @Nullable JsonNode document;

    private Members(@Nullable HttpRequest request, Supplier<String> text) {
        this.request = request;
        this.text = text;
    }

    static Members ofMessage(String message) {
        return new Members(null, () -> message);
    }

    static Members ofRequest(HttpRequest request) {
        return new Members(request, request::text);
    }

    /** The value of a name: a query parameter goes before a member of the JSON body. */
    BoundValue get(String name) {
        if (request != null) {
            List<String> sent = request.params().all(name);
            if (!sent.isEmpty() && !name.equalsIgnoreCase("code")) {
                return new BoundValue.Text(sent.get(sent.size() - 1));
            }
        }
        BoundValue member = member(name);
        if (request == null || !(member instanceof BoundValue.Nothing)) {
            return member;
        }
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "headers" -> object(request.headers());
            case "query" -> object(request.params());
            default -> BoundValue.NOTHING;
        };
    }

    private static BoundValue object(MultiMap values) {
        Map<String, String> object = new LinkedHashMap<>();
        values.names().forEach(name -> object.put(name, String.join(",", values.all(name))));
        return new BoundValue.Json(new String(Json.write(object), UTF_8));
    }

    /** Objects are objects, all else is text; lists and nulls are left out. */
    private BoundValue member(String name) {
        JsonNode found = null;
        for (Map.Entry<String, JsonNode> member : document().properties()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                found = member.getValue();
            }
        }
        if (found == null || found.isNull() || found.isArray()) {
            return BoundValue.NOTHING;
        }
        return found.isObject() ? new BoundValue.Json(found.toString()) : new BoundValue.Text(found.asText());
    }

    private JsonNode document() {
        JsonNode read = document;
        if (read == null) {
            read = read(text.get().strip());
            document = read;
        }
        return read;
    }

    private static JsonNode read(String text) {
        try {
            return text.startsWith("{") ? Json.tree(text) : Json.tree("{}");
        } catch (IllegalArgumentException e) {
            return Json.tree("{}");
        }
    }
}
