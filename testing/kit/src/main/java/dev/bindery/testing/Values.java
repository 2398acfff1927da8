package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.local.json.JsonText;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a test gives, in the form in which a host brings it. */
final class Values {
    private Values() {}

    /**
     * One value.
     *
     * @param many whether several values travel as a list, and not as one JSON array
     */
    static BoundValue of(@Nullable Object value, boolean many) {
        if (many && value instanceof Object[] array) {
            return items(Arrays.asList(array));
        } else if (many && value instanceof Iterable<?> values) {
            return items(values);
        }
        return one(value);
    }

    private static BoundValue items(Iterable<?> values) {
        List<BoundValue> items = new ArrayList<>();
        values.forEach(value -> items.add(one(value)));
        return new BoundValue.Items(items);
    }

    private static BoundValue one(@Nullable Object value) {
        if (value == null) {
            return BoundValue.NOTHING;
        } else if (value instanceof BoundValue bound) {
            return bound;
        } else if (value instanceof CharSequence text) {
            return new BoundValue.Text(text.toString());
        } else if (value instanceof byte[] bytes) {
            return new BoundValue.Bytes(bytes);
        } else if (value instanceof Long || value instanceof Integer) {
            return new BoundValue.Numeric(((Number) value).longValue());
        } else if (value instanceof HttpRequest request) {
            return new BoundValue.Request(request);
        } else if (value instanceof InputStream stream) {
            return new BoundValue.Bytes(read(stream));
        }
        BoundValue written = byItself(value);
        return written != null ? written : new BoundValue.Json(new String(Json.write(value), UTF_8));
    }

    /** A type that says how an output takes it says so here too: a {@code CloudEvent}, or one of the user's own. */
    private static @Nullable BoundValue byItself(Object value) {
        for (Method method : value.getClass().getMethods()) {
            if (method.isAnnotationPresent(WriteTo.class)
                    && Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isInstance(value)
                    && method.getReturnType() == BoundValue.class) {
                try {
                    return (BoundValue) method.invoke(null, value);
                } catch (InvocationTargetException e) {
                    throw Failures.rethrown(e.getCause());
                } catch (IllegalAccessException e) {
                    return null;
                }
            }
        }
        return null;
    }

    /** The bytes that a queue or a blob holds. */
    static byte[] content(@Nullable Object value) {
        BoundValue bound = one(value);
        return bound instanceof BoundValue.Bytes bytes ? bytes.bytes() : new OutputValue(bound).bytes();
    }

    /** What a trigger publishes under a name: text, a number, a time, or a map or list as JSON has them. */
    static Object metadata(Object value) {
        if (value instanceof Instant time) {
            return time.atOffset(ZoneOffset.UTC);
        } else if (value instanceof CharSequence
                || value instanceof Long
                || value instanceof Integer
                || value instanceof OffsetDateTime) {
            return value;
        }
        Object read = JsonText.read(new String(Json.write(value), UTF_8));
        return read == null ? "" : read;
    }

    /** The same value, to be looked at as often as one likes. */
    static BoundValue kept(BoundValue value) {
        return value instanceof BoundValue.Stream stream ? new BoundValue.Bytes(read(stream.stream())) : value;
    }

    /** The same value once more, for one who reads it once. */
    static BoundValue again(BoundValue original, BoundValue kept) {
        return original instanceof BoundValue.Stream && kept instanceof BoundValue.Bytes bytes
                ? new BoundValue.Stream(new ByteArrayInputStream(bytes.bytes()), bytes.bytes().length)
                : original;
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
