package dev.bindery.local.storage;

/** The lease of a message ran out, and somebody else has the message now. */
public final class LeaseLostException extends StoreException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message the message that was lost
     * @param outputs what became of what its function wrote, a sentence
     */
    public LeaseLostException(StoredMessage message, String outputs) {
        super(
                "Message " + message.id() + " of queue '" + message.queue()
                        + "' was not held any more when its function ended: its lease had run out, or it was deleted. "
                        + outputs,
                null);
    }
}
