package dev.bindery.local.storage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A condition on the properties of an entity. */
interface TableFilter {
    boolean test(Map<String, Object> entity);

    /** A comparison of a property; false for an entity that does not have it, or has it as something else. */
    static TableFilter comparison(String property, Object literal, IntPredicate order) {
        return entity -> {
            Integer compared = compared(entity.get(property), literal);
            return compared != null && order.test(compared);
        };
    }

    private static @Nullable Integer compared(@Nullable Object value, Object literal) {
        if (value instanceof Number && literal instanceof BigDecimal number) {
            return new BigDecimal(value.toString()).compareTo(number);
        } else if (value instanceof Boolean bool && literal instanceof Boolean other) {
            return bool.compareTo(other);
        } else if (value instanceof String text && literal instanceof String other) {
            return text.compareTo(other);
        } else if (value instanceof String text && literal instanceof Instant other) {
            try {
                return OffsetDateTime.parse(text).toInstant().compareTo(other);
            } catch (DateTimeException e) {
                return null;
            }
        }
        return null;
    }
}
