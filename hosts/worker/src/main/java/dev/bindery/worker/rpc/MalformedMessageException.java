package dev.bindery.worker.rpc;

/** Bytes that are no message. */
public final class MalformedMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedMessageException(String message) {
        super(message);
    }

    /**
     * The same problem, with where it is.
     *
     * @param where what is broken
     * @return the exception
     */
    public MalformedMessageException in(String where) {
        return new MalformedMessageException(where + " is broken: " + getMessage());
    }
}
