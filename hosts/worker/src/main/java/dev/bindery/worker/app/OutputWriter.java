package dev.bindery.worker.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.HttpResponse;
import dev.bindery.spi.BoundValue;
import dev.bindery.worker.rpc.ProtoWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a function gave to an output as {@code TypedData}, so that it arrives unchanged: the host takes text that
 * looks like JSON apart and writes it anew, but not the strings in an array, each of which is one item.
 */
final class OutputWriter {
    private static final int STRING = 1;
    private static final int JSON = 2;
    private static final int BYTES = 3;
    private static final int HTTP = 5;

    private final ProtoWriter out;
    private final int field;
    private final @Nullable SharedValues shared;
    private final String function;
    private final String output;
    private final String type;

    /**
     * A writer.
     *
     * @param out the message that the value belongs to
     * @param field the number of its field there
     * @param shared where large values go instead, in a field of their own; null where there is none
     */
    OutputWriter(
            ProtoWriter out, int field, @Nullable SharedValues shared, String function, String output, String type) {
        this.out = out;
        this.field = field;
        this.shared = shared;
        this.function = function;
        this.output = output;
        this.type = type;
    }

    void write(BoundValue value) throws IOException {
        if (type.equalsIgnoreCase("http")) {
            writeResponse(value);
        } else if (value instanceof BoundValue.Bytes bytes) {
            put(BYTES, bytes.bytes());
        } else if (value instanceof BoundValue.Stream stream) {
            put(BYTES, read(stream.stream()));
        } else if (value instanceof BoundValue.Items items) {
            writeItems(items.values());
        } else if (type.equalsIgnoreCase("blob")) {
            put(STRING, text(value));
        } else if (value instanceof BoundValue.Json json) {
            writeDocument(json.json());
        } else {
            writeText(text(value));
        }
    }

    private void put(int kind, String text) {
        put(kind, text.getBytes(UTF_8));
    }

    private void put(int kind, byte[] content) {
        if (shared == null || !shared.write(out, kind, content)) {
            long data = out.begin(field);
            out.bytes(kind, content);
            out.end(data);
        }
    }

    private void writeDocument(String json) {
        String text = json.strip();
        boolean scalar = !text.startsWith("{") && !text.startsWith("[") && !text.equals("null");
        // A scalar alone would be read as text, and that as JSON.
        put(JSON, scalar ? "[" + text + "]" : json);
    }

    /** Text that is a JSON array is several items to the host, as it is on every way to it. */
    private void writeText(String text) {
        String shape = text.strip();
        if (shape.startsWith("[") && JsonText.isDocument(shape)) {
            put(JSON, text);
        } else if (shape.startsWith("[") || shape.startsWith("{")) {
            put(JSON, JsonText.array(List.of(JsonText.quoted(text))));
        } else {
            put(STRING, text);
        }
    }

    private void writeItems(List<BoundValue> items) throws IOException {
        if (type.equalsIgnoreCase("blob")) {
            throw problem("was given a list; it takes one value.");
        } else if (items.size() == 1 && items.get(0) instanceof BoundValue.Bytes bytes) {
            put(BYTES, bytes.bytes());
            return;
        }
        List<String> elements = new ArrayList<>();
        for (BoundValue item : items) {
            if (item instanceof BoundValue.Json json) {
                elements.add(json.json());
            } else if (item instanceof BoundValue.Nothing) {
                elements.add("null");
            } else {
                elements.add(JsonText.quoted(itemText(item)));
            }
        }
        put(JSON, JsonText.array(elements));
    }

    private String itemText(BoundValue item) throws IOException {
        byte[] bytes;
        if (item instanceof BoundValue.Bytes value) {
            bytes = value.bytes();
        } else if (item instanceof BoundValue.Stream stream) {
            bytes = read(stream.stream());
        } else {
            return text(item);
        }
        String text = new String(bytes, UTF_8);
        if (!Arrays.equals(text.getBytes(UTF_8), bytes)) {
            throw problem("was given a list with bytes that are not UTF-8 text. The Functions host takes several items"
                    + " as text only. Write one item, or text such as base64.");
        }
        return text;
    }

    private String text(BoundValue value) {
        return text(value, function, output);
    }

    private static String text(BoundValue value, String function, String output) {
        if (value instanceof BoundValue.Text text) {
            return text.text();
        } else if (value instanceof BoundValue.Json json) {
            return json.json();
        } else if (value instanceof BoundValue.Numeric numeric) {
            return numeric.number().toString();
        }
        throw new OutputException(
                function,
                output,
                "was given a " + value.getClass().getSimpleName() + "; it takes text, JSON, bytes or a stream.");
    }

    /** The response that a value means. */
    static HttpResponse response(BoundValue value, String function, String output) {
        if (value instanceof BoundValue.Response given) {
            return given.response();
        } else if (value instanceof BoundValue.Bytes bytes) {
            return HttpResponse.bytes(bytes.bytes());
        } else if (value instanceof BoundValue.Stream stream) {
            return HttpResponse.stream(stream.stream());
        }
        return HttpResponse.text(text(value, function, output));
    }

    private void writeResponse(BoundValue value) throws IOException {
        HttpResponse response = response(value, function, output);
        byte[] body = response.isStream() ? read(response.bodyStream()) : response.bytes();
        long data = out.begin(field);
        long http = out.begin(HTTP);
        new HttpWriter(out).write(response, body);
        out.end(http);
        out.end(data);
    }

    private static byte[] read(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }

    private OutputException problem(String text) {
        return new OutputException(function, output, text);
    }
}
