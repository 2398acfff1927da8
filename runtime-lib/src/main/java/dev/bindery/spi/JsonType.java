package dev.bindery.spi;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.bindery.Context;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java type that JSON is read into. Making one costs nothing: Jackson is loaded when the first document is read.
 *
 * @param <T> the type
 */
public final class JsonType<T> {
    private final Type type;
    private volatile @Nullable ObjectReader reader;

    private JsonType(Type type) {
        this.type = type;
    }

    /**
     * A class without type arguments.
     *
     * @param type the class
     * @param <T> the class
     * @return the type
     */
    public static <T> JsonType<T> of(Class<T> type) {
        return new JsonType<>(type);
    }

    /**
     * Any type. The caller vouches that {@code T} is that type.
     *
     * @param type the type, as {@link #generic} makes it
     * @param <T> the type
     * @return the type
     */
    public static <T> JsonType<T> of(Type type) {
        return new JsonType<>(type);
    }

    /**
     * A class with type arguments, such as {@code Map<String, Order>}.
     *
     * @param raw the class
     * @param arguments its arguments
     * @return the type
     */
    public static Type generic(Class<?> raw, Type... arguments) {
        return new Generic(raw, List.of(arguments));
    }

    /**
     * The value, read as JSON.
     *
     * @param data the value
     * @return the object, or null for nothing and for JSON's null
     * @throws ConversionException if it is not JSON or does not fit the type
     */
    public @Nullable T decode(BindingData data) {
        BoundValue value = data.value();
        // Taken before Jackson is called, for what may be said after it: the JIT can then do without the data's object.
        Context context = data.context();
        String name = data.name();
        try {
            if (value instanceof BoundValue.Json json) {
                return read(json.json());
            }
            if (value instanceof BoundValue.Text text) {
                return read(text.text());
            }
            if (value instanceof BoundValue.Request request && request.request().bytes().length > 0) {
                return request.request().json(type);
            }
            if (value instanceof BoundValue.Items items) {
                return read(Json.array(items.values()));
            }
            byte[] bytes = Content.bytes(data);
            return bytes == null ? null : Json.read(bytes, reader());
        } catch (IllegalArgumentException e) {
            throw new ConversionException(context.functionName(), name, value, simpleName(), e);
        }
    }

    /**
     * A document, read as JSON.
     *
     * @param json its text
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public @Nullable T read(String json) {
        return Json.read(json, reader());
    }

    /** Made with the first document, since that loads Jackson. */
    private ObjectReader reader() {
        ObjectReader made = reader;
        if (made == null) {
            made = Json.reader(type);
            reader = made;
        }
        return made;
    }

    private String simpleName() {
        return type instanceof Class<?> raw ? raw.getSimpleName() : type.getTypeName();
    }

    private record Generic(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getDeclaringClass();
        }

        @Override
        public String getTypeName() {
            return raw.getSimpleName()
                    + Arrays.stream(getActualTypeArguments())
                            .map(Type::getTypeName)
                            .toList()
                            .toString()
                            .replace('[', '<')
                            .replace(']', '>');
        }
    }
}
