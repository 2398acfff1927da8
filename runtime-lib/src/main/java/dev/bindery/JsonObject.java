package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Json;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose members are read one by one. Types that need one only now and then name this class in a method of
 * another class, because it loads Jackson.
 */
final class JsonObject {
    private final ObjectNode node;

    private JsonObject(ObjectNode node) {
        this.node = node;
    }

    /** What a value's object becomes; null for nothing. */
    static <T> @Nullable T read(BindingData data, String wanted, Function<JsonObject, T> factory) {
        String json = Decode.text(data);
        if (json == null) {
            return null;
        }
        try {
            JsonNode root = Json.tree(json);
            return root.isNull() || root.isMissingNode() ? null : factory.apply(of(root));
        } catch (IllegalArgumentException e) {
            throw data.cannotBecome(wanted, e);
        }
    }

    /** An object of these members, written by the application's mapper. */
    static JsonObject of(Map<String, Object> members) {
        return of(Json.tree(new String(Json.write(members), UTF_8)));
    }

    private static JsonObject of(JsonNode root) {
        if (root instanceof ObjectNode object) {
            return new JsonObject(object);
        }
        throw new IllegalArgumentException("it is not a JSON object");
    }

    boolean has(String name) {
        return !member(name).isMissingNode();
    }

    @Nullable
    String text(String name) {
        JsonNode member = member(name);
        return member.isValueNode() ? member.asText(null) : null;
    }

    /** The text of a member that an object of this kind cannot be without. */
    String required(String name) {
        String text = text(name);
        if (text == null) {
            throw new IllegalArgumentException("it has no '" + name + "'");
        }
        return text;
    }

    boolean flag(String name, boolean otherwise) {
        return member(name).asBoolean(otherwise);
    }

    @Nullable
    OffsetDateTime time(String name) {
        return DotNetTime.parse(text(name));
    }

    @Nullable
    Instant instant(String name) {
        return DotNetTime.instant(text(name));
    }

    @Nullable
    JsonObject object(String name) {
        return member(name) instanceof ObjectNode object ? new JsonObject(object) : null;
    }

    BoundValue value(String name) {
        return Json.value(member(name));
    }

    <T> @Nullable T read(String name, Type type) {
        JsonNode member = member(name);
        return member.isMissingNode() ? null : Json.read(member.toString(), type);
    }

    <T> @Nullable T read(Type type) {
        return Json.read(toString(), type);
    }

    /** The object without some members, whose names are given in lower case. */
    JsonObject without(Set<String> names) {
        ObjectNode rest = node.deepCopy();
        node.fieldNames().forEachRemaining(name -> {
            if (names.contains(name.toLowerCase(Locale.ROOT))) {
                rest.remove(name);
            }
        });
        return new JsonObject(rest);
    }

    /** The members that are not null, as plain objects. */
    Map<String, Object> map() {
        Map<String, Object> members = read(LinkedHashMap.class);
        members.values().removeIf(member -> member == null);
        return members;
    }

    /** Custom handlers may see other capitals than gRPC workers. */
    private JsonNode member(String name) {
        JsonNode exact = node.get(name);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                return member.getValue();
            }
        }
        return MissingNode.getInstance();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && node.equals(object.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
