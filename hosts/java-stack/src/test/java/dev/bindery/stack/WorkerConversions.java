package dev.bindery.stack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How Azure's Java worker turns what the host sends into what a method takes, and back. */
final class WorkerConversions {
    private static final Gson GSON = new Gson();

    Object read(TypedData data, Type target) {
        if (raw(target) == Optional.class) {
            return data instanceof TypedData.None ? Optional.empty() : Optional.of(read(data, argument(target)));
        } else if (data instanceof TypedData.None) {
            return null;
        } else if (data instanceof TypedData.Http http && raw(target) == HttpRequestMessage.class) {
            return new WorkerHttp.Request(http, read(http.body(), argument(target)));
        } else if (data instanceof TypedData.Bytes bytes) {
            return bytes(bytes.bytes(), target);
        } else if (data instanceof TypedData.Text text) {
            return text(text.text(), target);
        } else if (data instanceof TypedData.Json json) {
            return target == String.class ? json.json() : json(json.json(), target);
        } else if (data instanceof TypedData.Texts texts && isList(target, String.class)) {
            return new ArrayList<>(texts.texts());
        } else if (data instanceof TypedData.ByteArrays arrays && isList(target, byte[].class)) {
            return new ArrayList<>(arrays.arrays());
        }
        throw new ClassCastException("Cannot convert " + data + " to " + target);
    }

    private Object bytes(byte[] bytes, Type target) {
        if (target == byte[].class) {
            return bytes;
        } else if (target == String.class) {
            return new String(bytes, Charset.defaultCharset());
        }
        throw new ClassCastException("Cannot convert bytes to " + target);
    }

    private static Object text(String text, Type target) {
        if (target == String.class) {
            return text;
        } else if (target == long.class || target == Long.class) {
            return Long.valueOf(text);
        } else if (target == int.class || target == Integer.class) {
            return Integer.valueOf(text);
        } else if (target == double.class || target == Double.class) {
            return Double.valueOf(text);
        }
        return json(text, target);
    }

    /** Lists fall back to the texts of their elements. */
    private static Object json(String json, Type target) {
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
    TypedData write(Object value) {
        if (value == null) {
            return new TypedData.Json("null");
        } else if (value instanceof String text) {
            return new TypedData.Text(text);
        } else if (value instanceof byte[] bytes) {
            return new TypedData.Bytes(bytes);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return new TypedData.Whole(((Number) value).longValue());
        } else if (value instanceof Double || value instanceof Float) {
            return new TypedData.Real(((Number) value).doubleValue());
        }
        return new TypedData.Json(GSON.toJson(value));
    }

    /** What it sends for a returned value: a response is one only where the method declares it. */
    TypedData write(Object value, Class<?> declared) {
        if (value != null && HttpResponseMessage.class.isAssignableFrom(declared)) {
            WorkerHttp.Response response = (WorkerHttp.Response) value;
            return new TypedData.Http(
                    "",
                    "",
                    response.headers(),
                    java.util.Map.of(),
                    response.getStatusCode(),
                    write(response.getBody()));
        }
        return write(value);
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
