package dev.bindery.processor.model;

import dev.bindery.processor.model.JsonShape.Property;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What Jackson would see in the JSON types of the tests: {@code Order}, its {@code Customer}, and nothing in others.
 */
public final class Shapes {
    private Shapes() {}

    public static JsonShape of(TypeRef.Named type) {
        return switch (type.displayName()) {
            case "Order" ->
                closed(
                        property("String", "id"),
                        property("int", "count"),
                        property("Customer", "customer"),
                        property("Optional<Customer>", "payer"),
                        property("List<String>", "lines"),
                        property("Map<String, Object>", "more"));
            case "Customer" -> closed(property("String", "name"), property("java.util.UUID", "key"));
            default -> JsonShape.UNKNOWN;
        };
    }

    /** A class whose members are read and written alike. */
    static JsonShape alike(
            List<Property> members,
            boolean open,
            Optional<JsonShape.Obstacle> unreadable,
            Optional<JsonShape.Obstacle> unwritable) {
        return new JsonShape(members, members, open, open, unreadable, unwritable);
    }

    private static JsonShape closed(Property... properties) {
        return alike(List.copyOf(Arrays.asList(properties)), false, Optional.empty(), Optional.empty());
    }

    private static Property property(String type, String name) {
        return new Property(name, Types.type(type));
    }
}
