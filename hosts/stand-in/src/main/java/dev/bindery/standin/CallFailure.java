package dev.bindery.standin;

import org.jspecify.annotations.Nullable;

/** A call that did not succeed, and in which way. */
public final class CallFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome.Status status;
    private final transient @Nullable HttpResult passed;

    public CallFailure(Outcome.Status status, String message) {
        this(status, message, null);
    }

    /** A failure of a call whose client has its response already. */
    public CallFailure(Outcome.Status status, String message, @Nullable HttpResult passed) {
        super(message);
        this.status = status;
        this.passed = passed;
    }

    public static CallFailure failed(String message) {
        return new CallFailure(Outcome.Status.FAILED, message);
    }

    /** The response that went to the client past the host, or null. */
    public @Nullable HttpResult passed() {
        return passed;
    }

    public Outcome.Status status() {
        return status;
    }
}
