package dev.bindery.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conversions of what a function gives to the form that an output takes unchanged; called by generated adapters. Null
 * becomes {@link BoundValue#NOTHING}, which writes nothing.
 */
public final class Encode {
    private Encode() {}

    /**
     * Text, or the text of a number, boolean, UUID, enum constant or {@code java.time} value, for an output of bytes.
     *
     * @param value the value
     * @return its text as UTF-8
     */
    public static BoundValue textAsBytes(@Nullable Object value) {
        return value == null
                ? BoundValue.NOTHING
                : new BoundValue.Bytes(textOf(value).getBytes(UTF_8));
    }

    /**
     * Bytes, for an output of bytes.
     *
     * @param value the bytes, which are not copied
     * @return the bytes
     */
    public static BoundValue bytes(byte @Nullable [] value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Bytes(value);
    }

    /**
     * A stream, for an output of bytes. The host reads and closes it.
     *
     * @param value the stream
     * @return the stream
     */
    public static BoundValue stream(java.io.@Nullable InputStream value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Stream(value, -1);
    }

    /**
     * An object as JSON, for an output of bytes.
     *
     * @param value the object
     * @return its JSON as UTF-8
     */
    public static BoundValue jsonAsBytes(@Nullable Object value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Bytes(Json.write(value));
    }

    /**
     * Text, or the text of a number, boolean, UUID, enum constant or {@code java.time} value, for an output of text.
     *
     * @param value the value
     * @return its text
     */
    public static BoundValue text(@Nullable Object value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Text(textOf(value));
    }

    /**
     * An object as JSON, for an output of text.
     *
     * @param value the object
     * @return its JSON
     */
    public static BoundValue jsonAsText(@Nullable Object value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Text(new String(Json.write(value), UTF_8));
    }

    /**
     * An object as JSON, for an output of JSON.
     *
     * @param value the object
     * @return its JSON
     */
    public static BoundValue json(@Nullable Object value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Json(new String(Json.write(value), UTF_8));
    }

    /**
     * JSON text, for an output of JSON.
     *
     * @param value the text, which is a JSON document already
     * @return the document
     */
    public static BoundValue document(@Nullable String value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Json(value);
    }

    /**
     * Several values, for an output that writes one item for each.
     *
     * @param values the values
     * @param item the conversion of one
     * @param <T> the type of one
     * @return the items, in order
     */
    public static <T> BoundValue items(@Nullable Iterable<T> values, Function<T, BoundValue> item) {
        if (values == null) {
            return BoundValue.NOTHING;
        }
        List<BoundValue> items = new ArrayList<>();
        for (T value : values) {
            BoundValue encoded = item.apply(value);
            if (!(encoded instanceof BoundValue.Nothing)) {
                items.add(encoded);
            }
        }
        return new BoundValue.Items(items);
    }

    /**
     * Text, or the text of a simple value, as an HTTP response: 200, {@code text/plain}.
     *
     * @param value the value
     * @return the response
     */
    public static BoundValue textResponse(@Nullable Object value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Response(HttpResponse.text(textOf(value)));
    }

    /**
     * Bytes as an HTTP response: 200, {@code application/octet-stream}.
     *
     * @param value the bytes
     * @return the response
     */
    public static BoundValue bytesResponse(byte @Nullable [] value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Response(HttpResponse.bytes(value));
    }

    /**
     * A stream as an HTTP response: 200, {@code application/octet-stream}. The host reads and closes it.
     *
     * @param value the stream
     * @return the response
     */
    public static BoundValue streamResponse(java.io.@Nullable InputStream value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Response(HttpResponse.stream(value));
    }

    /**
     * An object as an HTTP response: 200, {@code application/json}.
     *
     * @param value the object
     * @return the response
     */
    public static BoundValue jsonResponse(@Nullable Object value) {
        return value == null ? BoundValue.NOTHING : new BoundValue.Response(HttpResponse.json(value));
    }

    /**
     * The value of an {@code Optional}.
     *
     * @param value the optional value
     * @param <T> its type
     * @return the value, or null where there is none
     */
    public static <T> @Nullable T orNull(@Nullable Optional<T> value) {
        return value == null ? null : value.orElse(null);
    }

    /**
     * An enum constant travels by its name, as {@link Decode#constant} reads it, whatever its {@code toString} says.
     */
    private static String textOf(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
