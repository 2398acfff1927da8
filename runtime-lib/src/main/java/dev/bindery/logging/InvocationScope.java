package dev.bindery.logging;

import dev.bindery.Context;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The time for which a thread works on a call: what it logs then carries the call's id and function, by whatever
 * logging API, because both are in SLF4J's MDC. A host opens one around each call and closes it on the same thread; a
 * function that hands work to threads of its own may do the same there.
 */
public final class InvocationScope implements AutoCloseable {
    /** The MDC's key of the invocation id. */
    public static final String INVOCATION_ID = "invocationId";

    /** The MDC's key of the function's name. */
    public static final String FUNCTION = "function";

    private final @Nullable String idBefore = MDC.get(INVOCATION_ID);
    private final @Nullable String functionBefore = MDC.get(FUNCTION);

    private InvocationScope(Context context) {
        MDC.put(INVOCATION_ID, context.invocationId());
        MDC.put(FUNCTION, context.functionName());
    }

    /**
     * Marks this thread as working on a call.
     *
     * @param context the call
     * @return what ends it
     */
    public static InvocationScope open(Context context) {
        return new InvocationScope(context);
    }

    /** Restores what this thread worked on before. */
    @Override
    public void close() {
        restore(INVOCATION_ID, idBefore);
        restore(FUNCTION, functionBefore);
    }

    private static void restore(String key, @Nullable String before) {
        if (before == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, before);
        }
    }
}
