package dev.bindery.local.call;

import dev.bindery.RetryContext;
import dev.bindery.TraceContext;
import dev.bindery.spi.BoundValue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reason to call a function.
 *
 * @param reason the reason in words, for the log
 * @param value gives the trigger's value, for each attempt anew
 * @param data what the trigger publishes beside it
 * @param trace the trace that it belongs to
 * @param retry where it stands among the attempts of a retry policy; null without one
 * @param completion adds what else to change, together with the outputs, when the call has succeeded
 */
public record TriggerEvent(
        String reason,
        Supplier<BoundValue> value,
        CallData data,
        TraceContext trace,
        @Nullable RetryContext retry,
        Consumer<Outbox> completion) {
    /** An event without a trace, whose success changes nothing but the outputs. */
    public static TriggerEvent of(String reason, BoundValue value, CallData data) {
        return of(reason, () -> value, data);
    }

    /** The same for a value that is used up when it was read. */
    public static TriggerEvent of(String reason, Supplier<BoundValue> value, CallData data) {
        return new TriggerEvent(reason, value, data, TraceContext.NONE, null, outbox -> {});
    }

    /** The same event, at an attempt of a retry policy. */
    TriggerEvent attempt(RetryContext attempt) {
        return new TriggerEvent(reason, value, data, trace, attempt, completion);
    }

    /** The same event, with what to change when the call has succeeded. */
    public TriggerEvent completing(Consumer<Outbox> changes) {
        return new TriggerEvent(reason, value, data, trace, retry, changes);
    }
}
