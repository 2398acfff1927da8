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

    /** Where the host has chosen its own provider, that asks here, and SLF4J is not loaded before somebody logs. */
    private static final boolean MDC_ASKS =
            "dev.bindery.logging.SinkServiceProvider".equals(System.getProperty("slf4j.provider"));

    private static final ThreadLocal<Context> CURRENT = new ThreadLocal<>();

    private final @Nullable Context before = CURRENT.get();
    private final @Nullable String idBefore = MDC_ASKS ? null : MDC.get(INVOCATION_ID);
    private final @Nullable String functionBefore = MDC_ASKS ? null : MDC.get(FUNCTION);

    private InvocationScope(Context context) {
        CURRENT.set(context);
        if (!MDC_ASKS) {
            MDC.put(INVOCATION_ID, context.invocationId());
            MDC.put(FUNCTION, context.functionName());
        }
    }

    /**
     * The call that this thread works on.
     *
     * @return the call, or null outside of calls
     */
    public static @Nullable Context current() {
        return CURRENT.get();
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
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
        if (!MDC_ASKS) {
            restore(INVOCATION_ID, idBefore);
            restore(FUNCTION, functionBefore);
        }
    }

    private static void restore(String key, @Nullable String before) {
        if (before == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, before);
        }
    }
}
