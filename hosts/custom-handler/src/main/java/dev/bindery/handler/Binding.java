package dev.bindery.handler;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One binding, as {@code function.json} says it.
 *
 * @param name its name
 * @param type its type
 * @param direction {@code in}, {@code out} or {@code inout}
 * @param properties all its properties; names ignore case
 */
record Binding(String name, String type, String direction, Map<String, @Nullable Object> properties) {
    static Binding of(Map<?, ?> json) {
        Map<String, @Nullable Object> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        json.forEach((name, value) -> properties.put(String.valueOf(name), value));
        return new Binding(
                text(properties, "name", ""),
                text(properties, "type", ""),
                text(properties, "direction", "in").toLowerCase(Locale.ROOT),
                properties);
    }

    private static String text(Map<String, @Nullable Object> properties, String name, String otherwise) {
        return properties.get(name) instanceof String text ? text : otherwise;
    }

    boolean isTrigger() {
        return type.toLowerCase(Locale.ROOT).endsWith("trigger");
    }

    boolean isOutput() {
        return !isTrigger() && !direction.equals("in");
    }

    boolean isType(String wanted) {
        return type.equalsIgnoreCase(wanted);
    }

    boolean isReturn() {
        return name.equals("$return");
    }

    /** Whether the host has bytes for it, which it sends as base64: a trigger of a blob always has them. */
    boolean isBytes() {
        return isType("blobTrigger") || asksForBytes();
    }

    /** Whether {@code dataType} is {@code binary}. */
    boolean asksForBytes() {
        return text("dataType", "").equalsIgnoreCase("binary");
    }

    boolean isMany() {
        return text("cardinality", "").equalsIgnoreCase("many");
    }

    /** A property that is text. */
    String text(String property, String otherwise) {
        return text(properties, property, otherwise);
    }

    /** A property that is a list of texts, or null where there is none. */
    @Nullable
    List<String> texts(String property) {
        return properties.get(property) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : null;
    }
}
