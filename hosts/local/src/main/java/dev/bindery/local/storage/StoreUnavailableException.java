package dev.bindery.local.storage;

/** The store cannot be reached, or has too much to do; it may be there again later. The store itself has said so. */
public final class StoreUnavailableException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** @param message what happened, in the user's words */
    public StoreUnavailableException(String message) {
        super(message, null);
    }
}
