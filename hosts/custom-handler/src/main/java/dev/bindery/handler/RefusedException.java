package dev.bindery.handler;

import java.io.IOException;

/** A request that no function is called for. The message is the answer's text. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
