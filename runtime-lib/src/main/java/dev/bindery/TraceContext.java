package dev.bindery;

import java.util.Map;

/**
 * The W3C trace that a call belongs to.
 *
 * @param traceParent the {@code traceparent}, empty where the host does not tell
 * @param traceState the {@code tracestate}, empty where the host does not tell
 * @param attributes further attributes of the host's, unmodifiable
 */
public record TraceContext(String traceParent, String traceState, Map<String, String> attributes) {
    /** No trace. */
    public static final TraceContext NONE = new TraceContext("", "", Map.of());

    /**
     * A trace.
     *
     * @param traceParent the {@code traceparent}, or empty
     * @param traceState the {@code tracestate}, or empty
     * @param attributes further attributes, which are copied
     */
    public TraceContext {
        attributes = Map.copyOf(attributes);
    }
}
