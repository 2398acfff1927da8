package dev.bindery.standin.stock;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How Azure's Java worker turns what the host sends into what a method takes, and back. */
final class WorkerConversions {
    private static final Gson GSON = new Gson();

    private WorkerConversions() {}

    static @Nullable Object read(HostValue value, Type target) {
        if (raw(target) == Optional.class) {
            return value instanceof HostValue.Nothing
                    ? Optional.empty()
                    : Optional.ofNullable(read(value, argument(target)));
        } else if (value instanceof HostValue.Nothing) {
            return null;
        } else if (value instanceof HostValue.Request request && raw(target) == HttpRequestMessage.class) {
            return new WorkerHttp.Request(request.call(), read(body(request.call()), argument(target)));
        } else if (value instanceof HostValue.Bytes bytes) {
            return bytes(bytes.bytes(), target);
        } else if (value instanceof HostValue.Text text) {
            return text(text.text(), target);
        } else if (value instanceof HostValue.Time time) {
            return json("\"" + time.iso() + "\"", target);
        } else if (value instanceof HostValue.Json json) {
            return json(Json.compact(json.node()), target);
        } else if (value instanceof HostValue.Texts texts && isList(target, String.class)) {
            return new ArrayList<>(texts.texts());
        } else if (value instanceof HostValue.ByteArrays arrays && isList(target, byte[].class)) {
            return new ArrayList<>(arrays.arrays());
        }
        throw new ClassCastException("Cannot convert " + value + " to " + target);
    }

    /** A worker that has not asked for raw bytes gets text, but for the types that are bytes to the host. */
    private static HostValue body(HttpCall call) {
        if (call.body().length == 0) {
            return HostValue.NOTHING;
        }
        return call.isBinary() ? new HostValue.Bytes(call.body()) : new HostValue.Text(new String(call.body(), UTF_8));
    }

    private static Object bytes(byte[] bytes, Type target) {
        if (target == byte[].class) {
            return bytes;
        } else if (target == String.class) {
            return new String(bytes, Charset.defaultCharset());
        }
        throw new ClassCastException("Cannot convert bytes to " + target);
    }

    private static @Nullable Object text(String text, Type target) {
        if (target == String.class) {
            return text;
        } else if (target == long.class || target == Long.class) {
            return Long.valueOf(text);
        } else if (target == int.class || target == Integer.class) {
            return Integer.valueOf(text);
        } else if (target == double.class || target == Double.class) {
            return Double.valueOf(text);
        }
        return parsed(text, target);
    }

    private static @Nullable Object json(String json, Type target) {
        return target == String.class ? json : parsed(json, target);
    }

    /** Lists fall back to the texts of their elements. */
    private static @Nullable Object parsed(String json, Type target) {
        try {
            return GSON.fromJson(json, target);
        } catch (JsonSyntaxException e) {
            if (raw(target) != List.class) {
                throw e;
            }
            List<String> texts = new ArrayList<>();
            JsonArray array = JsonParser.parseString(json).getAsJsonArray();
            array.forEach(element -> texts.add(element.toString()));
            return texts;
        }
    }

    /** What the worker sends for a value that a method has given. */
    static HostValue write(@Nullable Object value) {
        if (value == null) {
            // It sends the JSON null, which the host takes for no value.
            return HostValue.NOTHING;
        } else if (value instanceof String text) {
            return new HostValue.Text(text);
        } else if (value instanceof byte[] bytes) {
            return new HostValue.Bytes(bytes);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return HostValue.number(((Number) value).longValue());
        } else if (value instanceof Double || value instanceof Float) {
            return HostValue.json(JsonNodeFactory.instance.numberNode(((Number) value).doubleValue()));
        }
        return HostValue.json(Json.read(GSON.toJson(value)).orElseThrow());
    }

    /** What it sends for a returned value: a response is one only where the method declares it. */
    static HostValue write(@Nullable Object value, Class<?> declared) {
        return value != null && HttpResponseMessage.class.isAssignableFrom(declared)
                ? new HostValue.Response(((WorkerHttp.Response) value).result())
                : write(value);
    }

    private static boolean isList(Type type, Class<?> element) {
        return raw(type) == List.class && argument(type) == element;
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
