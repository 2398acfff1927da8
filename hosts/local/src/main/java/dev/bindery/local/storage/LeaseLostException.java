package dev.bindery.local.storage;

/** The lease of a message ran out, and somebody else has the message now. Nothing was changed. */
public final class LeaseLostException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** @param message the message that was lost */
    public LeaseLostException(StoredMessage message) {
        super(
                "Message " + message.id() + " of queue '" + message.queue()
                        + "' was not held any more when its function ended: its lease had run out. Nothing that the"
                        + " function wrote was kept; the message runs again.",
                null);
    }
}
