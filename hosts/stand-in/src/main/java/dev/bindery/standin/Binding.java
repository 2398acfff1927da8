package dev.bindery.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** One binding of a {@code function.json}. */
public record Binding(String name, String type, String direction, JsonNode json) {
    static Binding of(JsonNode json) {
        return new Binding(text(json, "name"), text(json, "type"), text(json, "direction"), json);
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = Json.property(json, name);
        return value == null || value.isNull() ? "" : value.asText();
    }

    public boolean isTrigger() {
        return type.toLowerCase(Locale.ROOT).endsWith("trigger");
    }

    public boolean isInput() {
        return !direction.equalsIgnoreCase("out");
    }

    public boolean isOutput() {
        return !isTrigger() && !direction.isEmpty() && !direction.equalsIgnoreCase("in");
    }

    public boolean isType(String wanted) {
        return type.equalsIgnoreCase(wanted);
    }

    public boolean isReturn() {
        return name.equals("$return");
    }

    /** {@code string}, {@code binary}, {@code stream} or empty. */
    public String dataType() {
        return text("dataType").toLowerCase(Locale.ROOT);
    }

    public boolean isMany() {
        return text("cardinality").equalsIgnoreCase("many");
    }

    /** A property as text, empty where there is none. */
    public String text(String property) {
        return text(json, property);
    }
}
