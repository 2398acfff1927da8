package dev.bindery;

import org.jspecify.annotations.Nullable;

/**
 * Where a call stands among the attempts of a retry policy. Each attempt is a call with an invocation id of its own.
 *
 * @param retryCount 0 at the first attempt, 1 at the first retry
 * @param maxRetryCount how many retries the policy allows, or -1 for any number
 * @param exception why the attempt before failed, or null at the first attempt
 */
public record RetryContext(
        int retryCount, int maxRetryCount, @Nullable Failure exception) {
    /**
     * A failed attempt. Its process may be gone, so this is text.
     *
     * @param message the exception's message
     * @param stackTrace its stack trace, empty where the host does not tell
     * @param source where it came from, empty where the host does not tell
     */
    public record Failure(String message, String stackTrace, String source) {}
}
