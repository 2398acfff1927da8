package dev.bindery.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Conversions of a binding's value to what a parameter wants; called by generated adapters. A reference type is null
 * where the binding holds nothing; a primitive then fails.
 */
public final class Decode {
    private Decode() {}

    /**
     * The value as text: bytes are UTF-8, a JSON string is its content, any other JSON its text.
     *
     * @param data the value
     * @return the text, or null for nothing
     */
    public static @Nullable String text(BindingData data) {
        return Content.text(data);
    }

    /**
     * The value as bytes: text is UTF-8.
     *
     * @param data the value
     * @return the bytes, or null for nothing
     */
    public static byte @Nullable [] bytes(BindingData data) {
        return Content.bytes(data);
    }

    /**
     * The value as a stream.
     *
     * @param data the value
     * @return the stream, or null for nothing
     */
    public static java.io.@Nullable InputStream stream(BindingData data) {
        return Content.stream(data);
    }

    /**
     * The value as an int.
     *
     * @param data the value
     * @return the int
     */
    public static int requiredInt(BindingData data) {
        return required(data, integer(data), "an int");
    }

    /**
     * The value as an int.
     *
     * @param data the value
     * @return the int, or null for nothing
     */
    public static @Nullable Integer integer(BindingData data) {
        return scalar(data, "an int", Integer::valueOf);
    }

    /**
     * The value as a long.
     *
     * @param data the value
     * @return the long
     */
    public static long requiredLong(BindingData data) {
        return required(data, longInteger(data), "a long");
    }

    /**
     * The value as a long.
     *
     * @param data the value
     * @return the long, or null for nothing
     */
    public static @Nullable Long longInteger(BindingData data) {
        return scalar(data, "a long", Long::valueOf);
    }

    /**
     * The value as a short.
     *
     * @param data the value
     * @return the short
     */
    public static short requiredShort(BindingData data) {
        return required(data, shortInteger(data), "a short");
    }

    /**
     * The value as a short.
     *
     * @param data the value
     * @return the short, or null for nothing
     */
    public static @Nullable Short shortInteger(BindingData data) {
        return scalar(data, "a short", Short::valueOf);
    }

    /**
     * The value as a byte, which is a number here, not a piece of the content.
     *
     * @param data the value
     * @return the byte
     */
    public static byte requiredByte(BindingData data) {
        return required(data, byteInteger(data), "a byte");
    }

    /**
     * The value as a byte, which is a number here, not a piece of the content.
     *
     * @param data the value
     * @return the byte, or null for nothing
     */
    public static @Nullable Byte byteInteger(BindingData data) {
        return scalar(data, "a byte", Byte::valueOf);
    }

    /**
     * The value as a double.
     *
     * @param data the value
     * @return the double
     */
    public static double requiredDouble(BindingData data) {
        return required(data, doubleNumber(data), "a double");
    }

    /**
     * The value as a double.
     *
     * @param data the value
     * @return the double, or null for nothing
     */
    public static @Nullable Double doubleNumber(BindingData data) {
        return scalar(data, "a double", Double::valueOf);
    }

    /**
     * The value as a float.
     *
     * @param data the value
     * @return the float
     */
    public static float requiredFloat(BindingData data) {
        return required(data, floatNumber(data), "a float");
    }

    /**
     * The value as a float.
     *
     * @param data the value
     * @return the float, or null for nothing
     */
    public static @Nullable Float floatNumber(BindingData data) {
        return scalar(data, "a float", Float::valueOf);
    }

    /**
     * The value as an integer of any size.
     *
     * @param data the value
     * @return the integer, or null for nothing
     */
    public static @Nullable BigInteger bigInteger(BindingData data) {
        return scalar(data, "an integer", BigInteger::new);
    }

    /**
     * The value as a decimal number of any size.
     *
     * @param data the value
     * @return the number, or null for nothing
     */
    public static @Nullable BigDecimal bigDecimal(BindingData data) {
        return scalar(data, "a decimal number", BigDecimal::new);
    }

    /**
     * The value as a boolean: {@code true} or {@code false}, in any case.
     *
     * @param data the value
     * @return the boolean
     */
    public static boolean requiredBoolean(BindingData data) {
        return required(data, bool(data), "a boolean");
    }

    /**
     * The value as a boolean: {@code true} or {@code false}, in any case.
     *
     * @param data the value
     * @return the boolean, or null for nothing
     */
    public static @Nullable Boolean bool(BindingData data) {
        return scalar(data, "a boolean", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("write true or false");
        });
    }

    /**
     * The value as a UUID.
     *
     * @param data the value
     * @return the UUID, or null for nothing
     */
    public static @Nullable UUID uuid(BindingData data) {
        return scalar(data, "a UUID", text -> {
            UUID uuid = UUID.fromString(text);
            // fromString takes "1-1-1-1-1" too, which nobody means.
            if (text.length() != 36) {
                throw new IllegalArgumentException("write 32 hexadecimal digits in groups of 8-4-4-4-12");
            }
            return uuid;
        });
    }

    /**
     * The value as a constant of an enum, by its name in any case.
     *
     * @param data the value
     * @param type the enum
     * @param <E> the enum
     * @return the constant, or null for nothing
     */
    public static <E extends Enum<E>> @Nullable E constant(BindingData data, Class<E> type) {
        return scalar(data, "a constant of " + type.getSimpleName(), text -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("write one of " + List.of(type.getEnumConstants()));
        });
    }

    /**
     * The value as anything with a factory that takes text, such as {@code Instant.parse}.
     *
     * @param data the value
     * @param wanted what it becomes, for the error message: {@code "an Instant"}
     * @param parser the factory
     * @param <T> the type
     * @return the value, or null for nothing
     */
    public static <T> @Nullable T parsed(BindingData data, String wanted, Function<String, T> parser) {
        return scalar(data, wanted, parser);
    }

    /**
     * Several values, each converted: the items of the binding, or the elements of a JSON array.
     *
     * @param data the value
     * @param element the conversion of one
     * @param <T> the type of one
     * @return the values, unmodifiable, or null for nothing
     */
    public static <T> @Nullable List<T> list(BindingData data, Function<BindingData, ? extends T> element) {
        List<BindingData> values = data.elements();
        if (values == null) {
            return null;
        }
        List<T> list = new ArrayList<>(values.size());
        for (BindingData value : values) {
            list.add(element.apply(value));
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Several values, each converted: the items of the binding, or the elements of a JSON array.
     *
     * @param data the value
     * @param array makes an array of a length
     * @param element the conversion of one
     * @param <T> the type of one
     * @return the values, or null for nothing
     */
    public static <T> T @Nullable [] array(
            BindingData data, IntFunction<T[]> array, Function<BindingData, ? extends T> element) {
        List<T> list = list(data, element);
        return list == null ? null : list.toArray(array);
    }

    private static <T> T required(BindingData data, @Nullable T value, String wanted) {
        if (value == null) {
            throw data.cannotBecome(wanted, null);
        }
        return value;
    }

    private static <T> @Nullable T scalar(BindingData data, String wanted, Function<String, T> parser) {
        String text = Content.scalar(data);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw data.cannotBecome(wanted, e);
        }
    }
}
