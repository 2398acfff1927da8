package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a function gave to an output so that it arrives unchanged. The host decodes a string that is base64, by
 * intent or by chance, and parses one that looks like JSON; it does neither with the strings in an array, each of which
 * is one item.
 */
final class OutputValue {
    private final AppFunction function;
    private final Binding output;
    private final JsonGenerator json;

    OutputValue(AppFunction function, Binding output, JsonGenerator json) {
        this.function = function;
        this.output = output;
        this.json = json;
    }

    void write(BoundValue value) throws IOException {
        if (value instanceof BoundValue.Items items) {
            writeItems(items.values());
        } else if (value instanceof BoundValue.Json document && !isBlob()) {
            writeDocument(document.json());
        } else if (value instanceof BoundValue.Bytes || value instanceof BoundValue.Stream || isBlob()) {
            writeBytes(bytes(value));
        } else {
            String text = text(value);
            if (isArray(text)) {
                copy(text);
            } else {
                writeText(text);
            }
        }
    }

    /** Text that is a JSON array is several items to the host, by whatever way it comes. */
    private static boolean isArray(String text) {
        if (!text.strip().startsWith("[")) {
            return false;
        }
        try (JsonParser parser = JsonText.WIRE.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isBlob() {
        return output.isType("blob");
    }

    private void writeBytes(byte[] bytes) throws IOException {
        if (!output.asksForBytes()) {
            json.writeBinary(bytes);
            return;
        }
        // Base64 is not decoded then.
        String text = textOf(bytes);
        if (text == null) {
            throw problem(
                    "was given bytes that are not UTF-8 text. With the dataType \"binary\" the Functions host takes"
                            + " text only from a custom handler. Leave the dataType out.");
        } else if (isBlob()) {
            json.writeString(text);
        } else {
            writeText(text);
        }
    }

    private void writeText(String text) throws IOException {
        json.writeStartArray();
        json.writeString(text);
        json.writeEndArray();
    }

    private void writeItems(List<BoundValue> items) throws IOException {
        if (isBlob()) {
            throw problem("was given a list; it takes one value.");
        } else if (items.size() == 1 && items.get(0) instanceof BoundValue.Bytes bytes) {
            writeBytes(bytes.bytes());
            return;
        }
        json.writeStartArray();
        for (BoundValue item : items) {
            if (item instanceof BoundValue.Json document && !isText(document.json())) {
                copy(document.json());
            } else if (item instanceof BoundValue.Nothing) {
                json.writeNull();
            } else {
                json.writeString(item instanceof BoundValue.Json document ? checked(document.json()) : text(item));
            }
        }
        json.writeEndArray();
    }

    /**
     * Objects and arrays as they are, if the host would not rewrite them. A scalar is one item like any text; null is
     * nothing.
     */
    private void writeDocument(String document) throws IOException {
        String text = document.strip();
        if (isText(text)) {
            writeText(checked(text));
        } else if (text.startsWith("{") || text.startsWith("[") || text.equals("null")) {
            copy(text);
        } else {
            json.writeStartArray();
            copy(text);
            json.writeEndArray();
        }
    }

    /**
     * Whether a JSON object is to arrive as the text that it is: where the output takes text or bytes, the host would
     * write it anew otherwise, with other spaces and, worse, with other numbers.
     */
    private boolean isText(String document) {
        return document.strip().startsWith("{")
                && (output.isType("queue") || output.isType("eventHub") || output.isType("serviceBus"));
    }

    private interface Taking {
        void take(JsonParser document) throws IOException;
    }

    private void copy(String document) throws IOException {
        parse(document, json::copyCurrentStructureExact);
    }

    private String checked(String document) throws IOException {
        parse(document, JsonParser::skipChildren);
        return document;
    }

    /** Parsed on its way: bad JSON in one output must not spoil the answer for all. */
    private void parse(String document, Taking taking) throws IOException {
        try (JsonParser parser = JsonText.WIRE.createParser(document)) {
            JsonToken first = parser.nextToken();
            if (first != null) {
                taking.take(parser);
            }
            if (first == null || parser.nextToken() != null) {
                throw problem("was given text that is not one JSON document.");
            }
        } catch (JacksonException e) {
            throw problem("was given text that is not JSON: " + JsonText.reason(e) + ".");
        }
    }

    private String text(BoundValue value) throws IOException {
        if (value instanceof BoundValue.Text text) {
            return text.text();
        } else if (value instanceof BoundValue.Numeric numeric) {
            return numeric.number().toString();
        }
        String text = textOf(bytes(value));
        if (text == null) {
            throw problem("was given a list with bytes that are not UTF-8 text. The Functions host takes several items"
                    + " from a custom handler as text only. Write one item, or text such as base64.");
        }
        return text;
    }

    private byte[] bytes(BoundValue value) throws IOException {
        if (value instanceof BoundValue.Bytes bytes) {
            return bytes.bytes();
        } else if (value instanceof BoundValue.Text text) {
            return text.text().getBytes(UTF_8);
        } else if (value instanceof BoundValue.Json document) {
            return document.json().getBytes(UTF_8);
        } else if (value instanceof BoundValue.Numeric numeric) {
            return numeric.number().toString().getBytes(UTF_8);
        } else if (value instanceof BoundValue.Stream stream) {
            try (InputStream content = stream.stream()) {
                return content.readAllBytes();
            }
        }
        throw problem("was given a " + value.getClass().getSimpleName() + "; it takes text, JSON, bytes or a stream.");
    }

    /** The text that bytes are, or null if they are none. */
    private static @Nullable String textOf(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private OutputException problem(String text) {
        return new OutputException(function, output, text);
    }
}
