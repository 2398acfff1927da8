package dev.bindery.worker.training;

import org.jspecify.annotations.Nullable;

/** No archive can be made; the message says what to do about it. */
final class TrainingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TrainingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
