package dev.bindery.worker;

import org.jspecify.annotations.Nullable;

/** A function cannot be called; the message says the likely cause. */
public final class LoadException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A reason.
     *
     * @param message why, and what to do
     * @param cause what went wrong, or null
     */
    public LoadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The reason alone: that is what people read. */
    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
