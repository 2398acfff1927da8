package dev.bindery.processor.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * JSON as it is written, value by value: on lines of its own, with two spaces for each level, or all in one line. Not
 * Jackson's, which takes longer to load than a small application takes to compile.
 */
final class JsonText {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder text = new StringBuilder();
    private final boolean lines;
    private int depth;
    private boolean empty = true;
    private boolean named;

    JsonText(boolean lines) {
        this.lines = lines;
    }

    /** Begins an object or an array. */
    JsonText open(char bracket) {
        place();
        text.append(bracket);
        depth++;
        empty = true;
        return this;
    }

    /** Ends it. */
    JsonText close(char bracket) {
        depth--;
        if (empty) {
            text.append(lines ? " " : "");
        } else {
            line();
        }
        text.append(bracket);
        empty = false;
        return this;
    }

    /** The name of a member, whose value follows. */
    JsonText name(String name) {
        place();
        quote(name);
        text.append(lines ? ": " : ":");
        named = true;
        return this;
    }

    JsonText text(String value) {
        place();
        quote(value);
        return this;
    }

    JsonText member(String name, String value) {
        return name(name).text(value);
    }

    /** A number, or another word of JSON's. */
    JsonText word(Object value) {
        place();
        text.append(value);
        return this;
    }

    /** A value that has been read. */
    JsonText node(JsonNode value) {
        if (value.isObject()) {
            open('{');
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                name(member.getKey()).node(member.getValue());
            }
            return close('}');
        } else if (value.isArray()) {
            open('[');
            value.forEach(this::node);
            return close(']');
        }
        return value.isTextual() ? text(value.textValue()) : word(value.asText());
    }

    private void place() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            text.append(empty ? "" : ",");
            line();
        }
        empty = false;
    }

    private void line() {
        if (lines) {
            text.append('\n');
            for (int i = 0; i < depth; i++) {
                text.append("  ");
            }
        }
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ') {
                        text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
