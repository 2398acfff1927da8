package dev.bindery;

import dev.bindery.annotation.MySqlTrigger;
import dev.bindery.annotation.SqlTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.spi.BindingData;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A change of a row in a database table. The trigger brings several at once: {@code List<SqlChange<Item>>}.
 *
 * @param operation what happened
 * @param item the row; after a deletion, its primary key alone
 * @param <T> what a row becomes
 */
public record SqlChange<T>(Operation operation, T item) {
    /** What happens to a row. The host sends the number of the constant, or its name. */
    public enum Operation {
        /** The row is new. */
        INSERT,
        /** The row was there before. */
        UPDATE,
        /** The row is gone. */
        DELETE;

        private static Operation read(String text) {
            for (Operation operation : values()) {
                if (operation.name().equalsIgnoreCase(text)
                        || Integer.toString(operation.ordinal()).equals(text)) {
                    return operation;
                }
            }
            throw new IllegalArgumentException("its operation is '" + text + "'");
        }
    }

    /**
     * A change that a trigger brings; called by generated adapters.
     *
     * @param data one of the trigger's values
     * @param item the conversion of the row
     * @param <T> what the row becomes
     * @return the change, or null for nothing
     */
    @ReadFrom({SqlTrigger.class, MySqlTrigger.class})
    public static <T> @Nullable SqlChange<T> fromBinding(BindingData data, Function<BindingData, ? extends T> item) {
        return JsonObject.read(data, "a SqlChange", change -> {
            T row = item.apply(data.with(change.value("Item")));
            if (row == null) {
                throw new IllegalArgumentException("it has no 'Item'");
            }
            return new SqlChange<>(Operation.read(change.required("Operation")), row);
        });
    }
}
