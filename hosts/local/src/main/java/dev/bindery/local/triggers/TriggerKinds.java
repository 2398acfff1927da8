package dev.bindery.local.triggers;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Trigger;
import java.util.Locale;
import java.util.Map;

/** Every type of trigger that this host serves. */
public final class TriggerKinds {
    private static final Map<String, TriggerKind> KINDS = Map.of(
            "httptrigger", HttpTrigger::of,
            "queuetrigger", QueueTrigger::of,
            "blobtrigger", BlobTrigger::of,
            "timertrigger", TimerTrigger::of);

    private TriggerKinds() {}

    /** The trigger of a function; one of a type that is not served can only be called by hand. */
    public static Trigger bind(BindingDescription binding, CallableFunction function, HostParts parts) {
        TriggerKind kind = KINDS.get(binding.type().toLowerCase(Locale.ROOT));
        return kind == null ? new UnservedTrigger(binding) : kind.bind(binding, function, parts);
    }

    /** Whether a type is served. */
    public static boolean serves(String type) {
        return KINDS.containsKey(type.toLowerCase(Locale.ROOT));
    }
}
