package dev.bindery.syntax;

/**
 * Something in a valid schedule that the host reads differently from what its author is likely to mean.
 *
 * @param kind what it is
 * @param index the zero-based {@code char} offset in the schedule at which it stands
 * @param reading how the host reads it, to be put behind "the schedule is ..., and": a clause without a full stop
 * @param rule the host's rule and what comes of it, a sentence
 * @param edit what to write, a sentence
 */
public record Surprise(Kind kind, int index, String reading, String rule, String edit) {
    /** The kinds of surprises. */
    public enum Kind {
        /** No date is ever named, as with 31 February. */
        NEVER_FIRES,
        /** The ends of a range are in reverse and are exchanged: {@code 22-2} is {@code 2-22}. */
        REVERSED_RANGE,
        /** The day of the month and the day of the week are both limited, and both must match. */
        BOTH_DAYS,
        /** A step does not come out even, reaches nothing or is below 1. */
        UNEVEN_STEP
    }
}
