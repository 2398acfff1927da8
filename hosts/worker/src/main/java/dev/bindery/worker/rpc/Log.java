package dev.bindery.worker.rpc;

import org.jspecify.annotations.Nullable;

/**
 * A line of a log.
 *
 * @param invocationId the call it belongs to, or null
 * @param category the name of its logger
 * @param level 0 for a trace to 5 for what is critical
 * @param message the text
 * @param eventId what kind of event it tells of, or null
 * @param failure the exception, or null
 * @param ofSystem whether the worker itself says it; the host drops what users say outside of calls
 */
public record Log(
        @Nullable String invocationId,
        String category,
        int level,
        String message,
        @Nullable String eventId,
        @Nullable Failure failure,
        boolean ofSystem) {
    /** Every step. */
    public static final int TRACE = 0;

    /** What helps to find a fault. */
    public static final int DEBUG = 1;

    /** What happens in normal work. */
    public static final int INFORMATION = 2;

    /** Something unexpected. */
    public static final int WARNING = 3;

    /** Something failed. */
    public static final int ERROR = 4;

    /**
     * The same as a line of the worker's own, which the host takes at any time.
     *
     * @return the line
     */
    public Log asSystem() {
        return new Log(null, category, level, message, eventId, failure, true);
    }
}
