package dev.bindery.handler;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Values as the host encodes them: objects as they are, bytes as base64, and all else as a JSON string that contains
 * JSON text, so that text is quoted twice.
 */
final class InputValue {
    private static final String NULL = "null";

    private InputValue() {}

    /** The value that a parser stands at; it stands at its end then. */
    static BoundValue read(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING ? unwrapped(parser.getText()) : plain(parser);
    }

    /** The value of a binding that has bytes. */
    static BoundValue readBytes(JsonParser parser, boolean many) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return plain(parser);
        }
        String text = parser.getText();
        if (text.equals(NULL)) {
            // Nothing, as the host wraps it. It is base64 too, of three bytes; but a missing blob is what happens.
            return BoundValue.NOTHING;
        } else if (many) {
            return items(text);
        }
        try {
            return new BoundValue.Bytes(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            // A host that sends text where bytes were asked for.
            return unwrapped(text);
        }
    }

    /** A list is not bytes, so it is wrapped; the bytes in it are base64. */
    private static BoundValue items(String wrapped) throws IOException {
        List<BoundValue> items = new ArrayList<>();
        try (JsonParser parser = JsonText.WIRE.createParser(wrapped)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return unwrapped(wrapped);
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(readBytes(parser, false));
            }
        }
        return new BoundValue.Items(items);
    }

    private static BoundValue plain(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new BoundValue.Text(parser.getText());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? new BoundValue.Json(parser.getText())
                        : new BoundValue.Numeric(parser.getLongValue());
            case VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> new BoundValue.Json(parser.getText());
            case VALUE_NULL -> BoundValue.NOTHING;
            default -> new BoundValue.Json(JsonText.copy(parser));
        };
    }

    /** What a string contains, if it is JSON; dates, for one, are not wrapped. */
    private static BoundValue unwrapped(String text) {
        if (!mayBeJson(text)) {
            return new BoundValue.Text(text);
        }
        try (JsonParser parser = JsonText.WIRE.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY) {
                parser.skipChildren();
                return parser.nextToken() == null ? new BoundValue.Json(text) : new BoundValue.Text(text);
            }
            BoundValue value = plain(parser);
            return parser.nextToken() == null ? value : new BoundValue.Text(text);
        } catch (IOException e) {
            return new BoundValue.Text(text);
        }
    }

    private static boolean mayBeJson(String text) {
        String start = text.stripLeading();
        return !start.isEmpty() && "\"{[-0123456789tfn".indexOf(start.charAt(0)) >= 0;
    }
}
