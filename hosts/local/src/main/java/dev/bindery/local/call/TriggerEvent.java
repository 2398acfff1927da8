package dev.bindery.local.call;

import dev.bindery.TraceContext;
import dev.bindery.spi.BoundValue;
import java.util.function.Consumer;

/**
 * A reason to call a function.
 *
 * @param reason the reason in words, for the log
 * @param value the trigger's value
 * @param data what the trigger publishes beside it
 * @param trace the trace that it belongs to
 * @param completion adds what else to change, together with the outputs, when the call has succeeded
 */
public record TriggerEvent(
        String reason, BoundValue value, CallData data, TraceContext trace, Consumer<Outbox> completion) {
    /** An event without a trace, whose success changes nothing but the outputs. */
    public static TriggerEvent of(String reason, BoundValue value, CallData data) {
        return new TriggerEvent(reason, value, data, TraceContext.NONE, outbox -> {});
    }

    /** The same event, with what to change when the call has succeeded. */
    public TriggerEvent completing(Consumer<Outbox> changes) {
        return new TriggerEvent(reason, value, data, trace, changes);
    }
}
