package dev.bindery.local;

/** The host cannot start. The message says what is wrong and what to do about it. */
public final class HostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HostException(String message, Throwable cause) {
        super(message, cause);
    }
}
