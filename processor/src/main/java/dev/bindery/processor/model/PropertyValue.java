package dev.bindery.processor.model;

import java.util.List;

/** The value of an annotation's element, as function.json writes it. */
public sealed interface PropertyValue {
    /** Text, or the spelling of an enum constant. */
    record Text(String text) implements PropertyValue {}

    /** A boolean. */
    record Flag(boolean flag) implements PropertyValue {}

    /** An integer. */
    record Whole(long number) implements PropertyValue {}

    /** A floating-point number. */
    record Real(double number) implements PropertyValue {}

    /** Several values. */
    record Items(List<PropertyValue> values) implements PropertyValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Whether this is a list without values. */
    default boolean isEmptyList() {
        return this instanceof Items items && items.values().isEmpty();
    }
}
