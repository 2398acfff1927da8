package dev.bindery.local.call;

import dev.bindery.TraceContext;
import dev.bindery.local.storage.Change;
import dev.bindery.spi.BoundValue;
import java.util.List;
import java.util.function.Supplier;

/**
 * A reason to call a function.
 *
 * @param reason the reason in words, for the log
 * @param value the trigger's value
 * @param data what the trigger publishes beside it
 * @param trace the trace that it belongs to
 * @param completion what to change, together with the outputs, when the call has succeeded
 */
public record TriggerEvent(
        String reason, BoundValue value, CallData data, TraceContext trace, Supplier<List<Change>> completion) {
    /** An event without a trace, whose success changes nothing but the outputs. */
    public static TriggerEvent of(String reason, BoundValue value, CallData data) {
        return new TriggerEvent(reason, value, data, TraceContext.NONE, List::of);
    }

    /** The same event, with what to change when the call has succeeded. */
    public TriggerEvent completing(Supplier<List<Change>> changes) {
        return new TriggerEvent(reason, value, data, trace, changes);
    }
}
