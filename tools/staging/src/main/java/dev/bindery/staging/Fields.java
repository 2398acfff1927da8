package dev.bindery.staging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;

/** The members of a JSON object as the host reads them: null is absent, and those of a binding are in any case. */
final class Fields {
    private Fields() {}

    static JsonNode exact(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    static JsonNode anyCase(JsonNode object, String name) {
        if (object.has(name)) {
            return exact(object, name);
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (field.getKey().equalsIgnoreCase(name)) {
                return exact(object, field.getKey());
            }
        }
        return MissingNode.getInstance();
    }

    /** A text that has more than white space. */
    static boolean isText(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank();
    }

    /** A text of a list, in any case. */
    static boolean isOneOf(JsonNode value, String... accepted) {
        for (String text : accepted) {
            if (value.isTextual() && value.textValue().equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
