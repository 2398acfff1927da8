package dev.bindery.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as the worker hands them over and takes them. */
final class WorkerValues {
    private WorkerValues() {}

    static <T> List<BoundValue> items(List<T> values, Function<? super T, BoundValue> item) {
        return values.stream()
                .map(value -> value == null ? BoundValue.NOTHING : item.apply(value))
                .toList();
    }

    /**
     * The worker gives the text of JSON and text alike; what is in quotes is a JSON string, as the host sends dates.
     */
    static BoundValue published(@Nullable String value) {
        if (value == null) {
            return BoundValue.NOTHING;
        }
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? new BoundValue.Json(value) : new BoundValue.Text(value);
    }

    static BoundValue published(@Nullable List<?> values) {
        return values == null
                ? BoundValue.NOTHING
                : new BoundValue.Items(items(
                        values,
                        value -> value instanceof Number number
                                ? new BoundValue.Numeric(number)
                                : published(String.valueOf(value))));
    }

    /**
     * A value for the worker: text or bytes, which it passes on as they are. Of a list it makes JSON, which the host
     * takes apart again; text alone survives that unchanged.
     *
     * @return the value, or null for nothing
     * @throws IllegalStateException if an item of a list is bytes that are no text
     */
    static @Nullable Object output(BoundValue value, String binding) throws IOException {
        if (value instanceof BoundValue.Text text) {
            return text.text();
        } else if (value instanceof BoundValue.Json json) {
            return json.json();
        } else if (value instanceof BoundValue.Bytes bytes) {
            return bytes.bytes();
        } else if (value instanceof BoundValue.Stream stream) {
            try (InputStream content = stream.stream()) {
                return content.readAllBytes();
            }
        } else if (value instanceof BoundValue.Numeric numeric) {
            // As a number, a blob would get its four bytes.
            return numeric.number().toString();
        } else if (value instanceof BoundValue.Items items) {
            return items(items.values(), binding);
        }
        return null;
    }

    private static Object items(List<BoundValue> values, String binding) throws IOException {
        if (values.stream().anyMatch(BoundValue.Json.class::isInstance)) {
            return array(values, binding);
        }
        List<String> texts = new ArrayList<>(values.size());
        for (BoundValue value : values) {
            Object item = output(value, binding);
            if (item != null) {
                texts.add(item instanceof byte[] bytes ? text(bytes, binding) : (String) item);
            }
        }
        return texts;
    }

    /** Documents stay as they are written: the worker would write their numbers and nulls in its own way. */
    private static String array(List<BoundValue> values, String binding) throws IOException {
        List<String> documents = new ArrayList<>(values.size());
        for (BoundValue value : values) {
            Object item = output(value, binding);
            if (value instanceof BoundValue.Json json) {
                documents.add(json.json());
            } else if (item != null) {
                String text = item instanceof byte[] bytes ? text(bytes, binding) : (String) item;
                documents.add(new String(dev.bindery.spi.Json.write(text), UTF_8));
            }
        }
        return "[" + String.join(",", documents) + "]";
    }

    /** Bytes as the text that they are. */
    static String text(byte[] bytes, String binding) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(
                    "Output '" + binding + "' was given bytes that are no UTF-8 text, and Azure's Java worker carries"
                            + " only text in a list, and in a response that is not returned. Give single bytes, return"
                            + " the response, or use another runner.",
                    e);
        }
    }
}
