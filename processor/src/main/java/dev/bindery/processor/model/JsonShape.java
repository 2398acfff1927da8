package dev.bindery.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What Jackson sees in a class: the members of its JSON object, and whether it can be made from one.
 *
 * @param properties the members that are known
 * @param open whether the object may have others too, or they are called by rules that are not seen here
 * @param unreadable why Jackson cannot make an instance, as the rest of a sentence whose subject is the class; empty if
 *     it can
 * @param unwritable why Jackson cannot write an instance, likewise
 */
public record JsonShape(
        List<Property> properties, boolean open, Optional<String> unreadable, Optional<String> unwritable) {

    /**
     * A member of a JSON object.
     *
     * @param name its name in JSON
     * @param type its type
     */
    public record Property(String name, TypeRef type) {}

    /** A class of which nothing is known. */
    public static final JsonShape UNKNOWN = new JsonShape(List.of(), true, Optional.empty(), Optional.empty());
}
