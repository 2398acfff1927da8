package dev.bindery;

import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.spi.BindingData;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An event of an event hub, with what the hub tells about it. In a batch, each event has its own. Immutable.
 *
 * @param <T> what its body becomes: anything that a parameter of an event hub's trigger can be
 */
public final class EventHubEvent<T> {
    private static final String IOT_HUB = "iothub-";

    private final @Nullable T body;
    private final Facts facts;

    private EventHubEvent(@Nullable T body, Facts facts) {
        this.body = body;
        this.facts = facts;
    }

    /**
     * An event with a body alone, for a test.
     *
     * @param body the body
     * @param <T> its type
     * @return the event
     */
    public static <T> EventHubEvent<T> of(T body) {
        return builder(body).build();
    }

    /**
     * Starts an event, for a test.
     *
     * @param body the body
     * @param <T> its type
     * @return a builder
     */
    public static <T> Builder<T> builder(@Nullable T body) {
        return new Builder<>(body);
    }

    /**
     * The event that a trigger brings; called by generated adapters.
     *
     * @param data the trigger's value, or one of its batch
     * @param body the conversion of the body
     * @param <T> what the body becomes
     * @return the event
     */
    @ReadFrom(
            value = EventHubTrigger.class,
            metadata = {
                "PartitionKey",
                "Offset",
                "SequenceNumber",
                "EnqueuedTimeUtc",
                "Properties",
                "SystemProperties",
                "PartitionContext"
            })
    public static <T> EventHubEvent<T> fromBinding(BindingData data, Function<BindingData, ? extends T> body) {
        return new EventHubEvent<>(body.apply(data), Facts.of(data::metadata));
    }

    /**
     * The body.
     *
     * @return the body, or null where it is nothing or JSON's null
     */
    public @Nullable T body() {
        return body;
    }

    /**
     * The key by which the sender chose the partition.
     *
     * @return the key, or null where the sender gave none
     */
    public @Nullable String partitionKey() {
        return facts.text("PartitionKey");
    }

    /**
     * Where the event stands in the partition's log.
     *
     * @return the offset, or null where the host does not tell
     */
    public @Nullable String offset() {
        return facts.text("Offset");
    }

    /**
     * The event's number in its partition.
     *
     * @return the number, which only grows; -1 where the host does not tell
     */
    public long sequenceNumber() {
        return facts.count("SequenceNumber", -1);
    }

    /**
     * When the hub took the event.
     *
     * @return the time, or null where the host does not tell
     */
    public @Nullable Instant enqueuedTime() {
        return facts.time("EnqueuedTimeUtc");
    }

    /**
     * What the sender wrote beside the body.
     *
     * @return texts, numbers, booleans, or maps and lists of those, by their names; unmodifiable; empty where the
     *     sender wrote none
     */
    public Map<String, Object> properties() {
        return facts.map("Properties");
    }

    /**
     * What the hub wrote beside the body.
     *
     * @return texts, numbers, booleans, or maps and lists of those, by their names; unmodifiable; empty where the host
     *     does not tell
     */
    public Map<String, Object> systemProperties() {
        return facts.map("SystemProperties");
    }

    /**
     * What an IoT hub tells about the device that sent the event: the system properties whose names start with
     * {@code iothub-}, without that: {@code connection-device-id}, {@code enqueuedtime}.
     *
     * @return the properties, unmodifiable; empty for an event that no IoT hub passed on
     */
    public Map<String, Object> iotHubMetadata() {
        Map<String, Object> metadata = new TreeMap<>();
        systemProperties().forEach((name, value) -> {
            if (name.startsWith(IOT_HUB)) {
                metadata.put(name.substring(IOT_HUB.length()), value);
            }
        });
        return Collections.unmodifiableMap(metadata);
    }

    /**
     * The partition that the event came from, as the host describes it, with {@code PartitionId} among the names.
     *
     * @return texts, numbers, booleans, or maps and lists of those, by their names; unmodifiable; empty where the host
     *     does not tell
     */
    public Map<String, Object> partitionContext() {
        return facts.map("PartitionContext");
    }

    @Override
    public String toString() {
        return "event hub event " + body;
    }

    /**
     * Puts an event together.
     *
     * @param <T> the type of its body
     */
    public static final class Builder<T> {
        private final @Nullable T body;
        private final Map<String, @Nullable Object> facts = new HashMap<>();

        private Builder(@Nullable T body) {
            this.body = body;
        }

        private Builder<T> set(String name, @Nullable Object value) {
            facts.put(name, value);
            return this;
        }

        /**
         * Sets the {@link EventHubEvent#partitionKey}.
         *
         * @param value the key, or null
         * @return this builder
         */
        public Builder<T> partitionKey(@Nullable String value) {
            return set("PartitionKey", value);
        }

        /**
         * Sets the {@link EventHubEvent#offset}.
         *
         * @param value the offset, or null
         * @return this builder
         */
        public Builder<T> offset(@Nullable String value) {
            return set("Offset", value);
        }

        /**
         * Sets the {@link EventHubEvent#sequenceNumber}.
         *
         * @param value the number
         * @return this builder
         */
        public Builder<T> sequenceNumber(long value) {
            return set("SequenceNumber", value);
        }

        /**
         * Sets the {@link EventHubEvent#enqueuedTime}.
         *
         * @param value the time, or null
         * @return this builder
         */
        public Builder<T> enqueuedTime(@Nullable Instant value) {
            return set("EnqueuedTimeUtc", value);
        }

        /**
         * Sets the {@link EventHubEvent#properties}.
         *
         * @param value the properties
         * @return this builder
         */
        public Builder<T> properties(Map<String, ?> value) {
            return set("Properties", Map.copyOf(value));
        }

        /**
         * Sets the {@link EventHubEvent#systemProperties}.
         *
         * @param value the properties
         * @return this builder
         */
        public Builder<T> systemProperties(Map<String, ?> value) {
            return set("SystemProperties", Map.copyOf(value));
        }

        /**
         * Sets the {@link EventHubEvent#partitionContext}.
         *
         * @param value the context
         * @return this builder
         */
        public Builder<T> partitionContext(Map<String, ?> value) {
            return set("PartitionContext", Map.copyOf(value));
        }

        /**
         * The event.
         *
         * @return the event
         */
        public EventHubEvent<T> build() {
            return new EventHubEvent<>(body, Facts.of(facts));
        }
    }
}
