package dev.bindery.logging;

import dev.bindery.Context;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * One line of a log.
 *
 * @param time when it was written
 * @param level how much it matters
 * @param category the name of its logger
 * @param message the message, its arguments put in
 * @param thrown the exception that goes with it, or null
 * @param invocationId the call it was written in, or null outside of calls
 * @param functionName the function of that call, or null outside of calls
 * @param eventId what kind of event the line tells of, or null; see {@link #EVENT_ID}
 */
public record LogLine(
        Instant time,
        LogLevel level,
        String category,
        String message,
        @Nullable Throwable thrown,
        @Nullable String invocationId,
        @Nullable String functionName,
        @Nullable String eventId) {
    /** The key of the key-value pair by which a line of SLF4J says its event id. */
    public static final String EVENT_ID = "eventId";

    /**
     * A line without an event id.
     *
     * @param time when it was written
     * @param level how much it matters
     * @param category the name of its logger
     * @param message the message, its arguments put in
     * @param thrown the exception that goes with it, or null
     * @param invocationId the call it was written in, or null outside of calls
     * @param functionName the function of that call, or null outside of calls
     */
    public LogLine(
            Instant time,
            LogLevel level,
            String category,
            String message,
            @Nullable Throwable thrown,
            @Nullable String invocationId,
            @Nullable String functionName) {
        this(time, level, category, message, thrown, invocationId, functionName, null);
    }

    /**
     * A line written now, in the call that this thread is in.
     *
     * @param level how much it matters
     * @param category the name of its logger
     * @param message the message
     * @param thrown the exception that goes with it, or null
     * @return the line
     */
    public static LogLine now(LogLevel level, String category, String message, @Nullable Throwable thrown) {
        return now(level, category, message, thrown, null);
    }

    /**
     * A line written now, in the call that this thread is in.
     *
     * @param level how much it matters
     * @param category the name of its logger
     * @param message the message
     * @param thrown the exception that goes with it, or null
     * @param eventId what kind of event it tells of, or null
     * @return the line
     */
    public static LogLine now(
            LogLevel level, String category, String message, @Nullable Throwable thrown, @Nullable String eventId) {
        Context call = InvocationScope.current();
        return new LogLine(
                Instant.now(),
                level,
                category,
                message,
                thrown,
                call == null ? MDC.get(InvocationScope.INVOCATION_ID) : call.invocationId(),
                call == null ? MDC.get(InvocationScope.FUNCTION) : call.functionName(),
                eventId);
    }
}
