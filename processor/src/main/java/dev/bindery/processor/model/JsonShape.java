package dev.bindery.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What Jackson sees in a class: the members of its JSON object, and whether it can be made from one.
 *
 * @param properties the members that are read, as far as they are known
 * @param written the members that are written, likewise
 * @param open whether the object may have others too, or they are called by rules that are not seen here
 * @param key whether an instance is made from text, as it is for the key of a map
 * @param unreadable why Jackson cannot make an instance; empty if it can, or if nobody knows
 * @param unwritable why Jackson cannot write an instance, likewise
 * @param parents the classes and interfaces above it, in which Jackson looks for members too
 */
public record JsonShape(
        List<Property> properties,
        List<Property> written,
        boolean open,
        boolean key,
        Optional<Obstacle> unreadable,
        Optional<Obstacle> unwritable,
        List<TypeRef.Named> parents) {

    /** A class with nothing above it. */
    public JsonShape(
            List<Property> properties,
            List<Property> written,
            boolean open,
            boolean key,
            Optional<Obstacle> unreadable,
            Optional<Obstacle> unwritable) {
        this(properties, written, open, key, unreadable, unwritable, List.of());
    }

    /**
     * A member of a JSON object.
     *
     * @param name its name in JSON
     * @param type its type
     */
    public record Property(String name, TypeRef type) {}

    /** What is in Jackson's way. */
    public enum Obstacle {
        /** Its value is not there yet. */
        ASYNC,
        /** It is an interface that names no class. */
        INTERFACE,
        /** It is an abstract class that names no other. */
        ABSTRACT,
        /** It is made only within an instance of another class. */
        INNER,
        /** It has no constructor that could be called. */
        NO_CREATOR,
        /** It is the key of a map, but is not made from text. */
        KEY,
        /** It shows nothing that could be written. */
        NOTHING_TO_WRITE
    }

    /** A class of which nothing is known. */
    public static final JsonShape UNKNOWN =
            new JsonShape(List.of(), List.of(), true, true, Optional.empty(), Optional.empty());

    /** A class that stands for a value that comes later. */
    public static final JsonShape ASYNC =
            new JsonShape(List.of(), List.of(), true, true, Optional.of(Obstacle.ASYNC), Optional.of(Obstacle.ASYNC));

    /** Whether this stands for a value that comes later. */
    public boolean isAsync() {
        return unreadable.filter(Obstacle.ASYNC::equals).isPresent();
    }
}
