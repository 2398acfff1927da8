package dev.bindery;

import org.jspecify.annotations.Nullable;

/**
 * An output that the function sets. Nothing is written for one that is never set, or set to null.
 *
 * @param <T> the type of the value
 */
public final class Out<T> {
    private volatile @Nullable T value;

    /** An output that is not set; a test makes one and reads it after the call. */
    public Out() {}

    /**
     * Sets the value. The last one counts.
     *
     * @param newValue the value, or null to write nothing
     */
    public void set(@Nullable T newValue) {
        value = newValue;
    }

    /**
     * The value that was set.
     *
     * @return the value, or null if none is set
     */
    public @Nullable T get() {
        return value;
    }

    @Override
    public String toString() {
        return "Out[" + value + "]";
    }
}
