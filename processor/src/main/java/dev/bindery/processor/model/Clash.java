package dev.bindery.processor.model;

import dev.bindery.processor.model.IndexedFunction.Unique;

/**
 * Where two functions are in each other's way: at the one that has to change, or at the other where only its source is
 * there.
 *
 * @param function the function that has to change
 * @param other the other one
 * @param subject what they have in common
 */
public record Clash(IndexedFunction function, IndexedFunction other, Subject subject) implements Site {
    /** What two functions can have in common. */
    public sealed interface Subject {
        /** Their names. */
        record OfName() implements Subject {}

        /** Their routes. */
        record OfRoute() implements Subject {}

        /** What one of them may have. */
        record OfUnique(Unique unique) implements Subject {}
    }
}
