package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Json;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** One value that a function wrote to an output binding, or returned, in the form in which it leaves for the host. */
public final class OutputValue {
    private final BoundValue value;

    OutputValue(BoundValue value) {
        this.value = value;
    }

    /**
     * Whether there is no value: the function returned null, or nothing.
     *
     * @return true if there is none
     */
    public boolean isNothing() {
        return value instanceof BoundValue.Nothing;
    }

    /**
     * The value as text: JSON as it is written, bytes as UTF-8.
     *
     * @return the text, empty for nothing
     */
    public String text() {
        if (value instanceof BoundValue.Text text) {
            return text.text();
        } else if (value instanceof BoundValue.Json json) {
            return json.json();
        } else if (value instanceof BoundValue.Numeric number) {
            return number.number().toString();
        } else if (value instanceof BoundValue.Bytes bytes) {
            return new String(bytes.bytes(), UTF_8);
        } else if (value instanceof BoundValue.Response response) {
            return response.response().text();
        }
        return "";
    }

    /**
     * The value as bytes: text is UTF-8.
     *
     * @return the bytes, empty for nothing
     */
    public byte[] bytes() {
        if (value instanceof BoundValue.Bytes bytes) {
            return bytes.bytes();
        }
        return value instanceof BoundValue.Response response
                ? response.response().bytes()
                : text().getBytes(UTF_8);
    }

    /**
     * The value, read as JSON.
     *
     * @param type the class it becomes
     * @param <T> the class
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public <T> @Nullable T json(Class<T> type) {
        return json((Type) type);
    }

    /**
     * The value, read as JSON.
     *
     * @param type the type it becomes, such as that of a {@code List<Order>}
     * @param <T> the same type; the caller vouches for it
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public <T> @Nullable T json(Type type) {
        return Json.read(text(), type);
    }

    /** The text, so that a failed assertion shows it. */
    @Override
    public String toString() {
        return value instanceof BoundValue.Bytes bytes ? bytes.bytes().length + " bytes: " + text() : text();
    }
}
