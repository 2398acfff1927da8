package dev.bindery.standin;

/** A call that did not succeed, and in which way. */
public final class CallFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome.Status status;

    public CallFailure(Outcome.Status status, String message) {
        super(message);
        this.status = status;
    }

    public static CallFailure failed(String message) {
        return new CallFailure(Outcome.Status.FAILED, message);
    }

    public Outcome.Status status() {
        return status;
    }
}
