package dev.bindery.standin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An event that triggers a function.
 *
 * @param value the trigger's value
 * @param metadata what the trigger publishes beside it
 */
public record TriggerEvent(HostValue value, Map<String, HostValue> metadata) {
    public TriggerEvent {
        metadata = new LinkedHashMap<>(metadata);
    }

    /** An event that publishes nothing. */
    public static TriggerEvent of(HostValue value) {
        return new TriggerEvent(value, Map.of());
    }

    /** The same event with one more name, in place of a name that differs by case at most. */
    public TriggerEvent with(String name, HostValue published) {
        TriggerEvent event = new TriggerEvent(value, metadata);
        event.put(name, published);
        return event;
    }

    void put(String name, HostValue published) {
        metadata.keySet().removeIf(key -> key.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        metadata.put(name, published);
    }
}
