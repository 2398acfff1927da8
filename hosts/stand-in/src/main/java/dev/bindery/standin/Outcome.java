package dev.bindery.standin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended.
 *
 * @param status whether it succeeded
 * @param failure why not, or null
 * @param response what an HTTP client gets, or null where there is none
 * @param logs the lines that came with the answer
 */
public record Outcome(
        Status status, @Nullable String failure, @Nullable HttpResult response, List<String> logs) {
    /** Ways to end. */
    public enum Status {
        SUCCEEDED,
        /** The host noticed a failure, and counts the call as failed. */
        FAILED,
        /** The answer was one that has no result, so the host would wait until the function's time is up. */
        HUNG,
        /** There was no answer in the function's time. The process is killed then. */
        TIMED_OUT
    }

    public boolean succeeded() {
        return status == Status.SUCCEEDED;
    }

    /** The response to a client, who gets one however the call ended. */
    public HttpResult http() {
        return Objects.requireNonNull(response, "No client waits for this call");
    }
}
