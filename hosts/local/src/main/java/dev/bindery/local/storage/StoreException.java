package dev.bindery.local.storage;

import org.jspecify.annotations.Nullable;

/** The store could not do what was asked of it. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what happened, in the user's words
     * @param cause why, or null
     */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
