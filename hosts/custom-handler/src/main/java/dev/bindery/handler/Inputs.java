package dev.bindery.handler;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the host sends for one call: the values of its bindings, and what the trigger publishes. */
record Inputs(Map<String, BoundValue> data, Map<String, BoundValue> metadata) {
    private interface Value {
        BoundValue read(String name, JsonParser parser) throws IOException;
    }

    /**
     * Reads an invocation request.
     *
     * @throws RefusedException if it is none
     */
    static Inputs read(InputStream body, AppFunction function) throws IOException {
        Inputs inputs =
                new Inputs(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        try (JsonParser parser = JsonText.WIRE.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad("it is not a JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equalsIgnoreCase("Data")) {
                    readAll(field, parser, inputs.data, (name, value) -> input(function.input(name), value));
                } else if (field.equalsIgnoreCase("Metadata")) {
                    readAll(field, parser, inputs.metadata, (name, value) -> InputValue.read(value));
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw bad("there is more after its end");
            }
        } catch (JacksonException e) {
            throw bad(JsonText.reason(e));
        }
        return inputs;
    }

    private static void readAll(String field, JsonParser parser, Map<String, BoundValue> values, Value reader)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        } else if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw bad("its " + field + " is not a JSON object");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, reader.read(name, parser));
        }
    }

    private static BoundValue input(@Nullable Binding binding, JsonParser parser) throws IOException {
        if (binding != null && binding.isType("httpTrigger") && parser.currentToken() == JsonToken.START_OBJECT) {
            return RequestValue.read(parser);
        }
        return binding != null && binding.isBytes()
                ? InputValue.readBytes(parser, binding.isMany())
                : InputValue.read(parser);
    }

    private static RefusedException bad(String what) {
        return new RefusedException(400, "This is not an invocation request of the Functions host: " + what + ".");
    }
}
