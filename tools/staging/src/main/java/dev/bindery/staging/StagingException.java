package dev.bindery.staging;

/** An app cannot be staged. The message says on a line each what is wrong, what is accepted, and what to do. */
public final class StagingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StagingException(String wrong, String accepted, String advice) {
        this(wrong + "\n  " + accepted, advice);
    }

    /** @param complaints what is wrong and what is accepted, on lines of their own */
    StagingException(String complaints, String advice) {
        super(complaints + "\n  " + advice);
    }

    StagingException(String wrong, String accepted, String advice, Throwable cause) {
        this(wrong, accepted, advice);
        initCause(cause);
    }
}
