package dev.bindery.stack;

import java.util.List;
import java.util.Map;

/** A value as it travels between the Functions host and its worker. */
sealed interface TypedData {
    TypedData NONE = new None();

    record None() implements TypedData {}

    record Text(String text) implements TypedData {}

    record Json(String json) implements TypedData {}

    record Bytes(byte[] bytes) implements TypedData {}

    record Whole(long number) implements TypedData {}

    record Real(double number) implements TypedData {}

    record Texts(List<String> texts) implements TypedData {}

    record ByteArrays(List<byte[]> arrays) implements TypedData {}

    /** A request, its body among it, or a response. */
    record Http(
            String method,
            String url,
            Map<String, String> headers,
            Map<String, String> query,
            int status,
            TypedData body)
            implements TypedData {}

    static TypedData text(String text) {
        return new Text(text);
    }

    static TypedData json(String json) {
        return new Json(json);
    }

    static TypedData bytes(byte... bytes) {
        return new Bytes(bytes);
    }
}
