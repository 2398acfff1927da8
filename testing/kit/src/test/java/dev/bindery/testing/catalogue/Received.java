package dev.bindery.testing.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.Context;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.spi.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a function of the catalogue was called with. {@link InstrumentedCatalogue} has every function note it first. */
public final class Received {
    private static volatile JsonNode set = Json.mapper().createObjectNode();
    private static volatile ObjectNode last = Json.mapper().createObjectNode();

    private Received() {}

    /** Begins a case, whose function sets these outputs. */
    static void expect(JsonNode outputs) {
        set = outputs;
        last = Json.mapper().createObjectNode();
    }

    /** What the function received, by the names of its parameters. */
    static ObjectNode last() {
        return last;
    }

    /** Called by the functions. */
    public static void note(Class<?> type, String method, String names, Object... arguments) {
        String[] parameters = names.split(",");
        Type[] types = Arrays.stream(type.getDeclaredMethods())
                .filter(declared -> declared.getName().equals(method))
                .findFirst()
                .orElseThrow()
                .getGenericParameterTypes();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Out<?> out) {
                set(out, ((ParameterizedType) types[i]).getActualTypeArguments()[0], set.path(parameters[i]));
            } else if (!(arguments[i] instanceof Context)) {
                last.set(parameters[i], seen(arguments[i]));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(Out<T> out, Type type, JsonNode value) {
        if (!value.isMissingNode()) {
            out.set((T) Json.read(value.toString(), type));
        }
    }

    private static JsonNode seen(Object value) {
        if (value instanceof byte[] bytes) {
            return Json.mapper().valueToTree(new String(bytes, UTF_8));
        } else if (value instanceof InputStream stream) {
            ObjectNode seen = members(stream);
            try {
                return seen.put("text", new String(stream.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else if (value instanceof Optional<?> optional) {
            return seen(optional.orElse(null));
        } else if (value instanceof Object[] array) {
            return list(Arrays.asList(array));
        } else if (value instanceof Collection<?> values) {
            return list(values);
        } else if (value != null && value.getClass().getName().matches("dev\\.bindery\\.\\w+")) {
            return members(value);
        }
        return Json.mapper().valueToTree(value);
    }

    private static JsonNode list(Collection<?> values) {
        return Json.mapper()
                .createArrayNode()
                .addAll(values.stream().map(Received::seen).toList());
    }

    private static ObjectNode members(Object value) {
        ObjectNode members = Json.mapper().createObjectNode();
        for (Method method : value.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !method.getName().matches("bodyStream|toString|hashCode|close|available|read.*")) {
                try {
                    members.set(method.getName(), seen(method.invoke(value)));
                } catch (InvocationTargetException e) {
                    members.put(method.getName(), String.valueOf(e.getCause()));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return members;
    }

    /** Whether what was seen holds all that is expected; of objects, members that nobody expects do not matter. */
    static boolean holds(JsonNode expected, JsonNode seen) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> member : expected.properties()) {
                if (!holds(member.getValue(), seen.path(member.getKey()))) {
                    return false;
                }
            }
            return seen.isObject();
        } else if (expected.isArray()) {
            if (!seen.isArray() || seen.size() != expected.size()) {
                return false;
            }
            for (int i = 0; i < expected.size(); i++) {
                if (!holds(expected.get(i), seen.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return expected.isNull() ? seen.isNull() : expected.asText().equals(seen.asText()) && !seen.isNull();
    }
}
