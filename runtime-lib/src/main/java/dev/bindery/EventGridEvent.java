package dev.bindery;

import dev.bindery.annotation.EventGridOutput;
import dev.bindery.annotation.EventGridTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in Event Grid's own schema; a subscription or topic in the CloudEvents schema has {@link CloudEvent}s.
 * Immutable.
 */
public final class EventGridEvent {
    private final JsonObject members;

    private EventGridEvent(JsonObject members) {
        if (members.has("specversion")) {
            throw new IllegalArgumentException("it is in the CloudEvents schema; take a CloudEvent");
        }
        members.required("id");
        members.required("subject");
        members.required("eventType");
        this.members = members;
    }

    /**
     * Starts an event to publish, or to hand to a function in a test. It has a random id, the present time and the data
     * version {@code 1.0} unless it is given others.
     *
     * @param subject what it is about, a path below the topic: {@code orders/7}
     * @param eventType what happened: {@code Shop.OrderPlaced}
     * @return a builder
     */
    public static Builder builder(String subject, String eventType) {
        return new Builder(subject, eventType);
    }

    /**
     * The event that a trigger brings; called by generated adapters.
     *
     * @param data the trigger's value, or one of its batch
     * @return the event, or null for nothing
     */
    @ReadFrom(EventGridTrigger.class)
    public static @Nullable EventGridEvent fromBinding(BindingData data) {
        return JsonObject.read(data, "an EventGridEvent", EventGridEvent::new);
    }

    /**
     * The value that an output takes; called by generated adapters.
     *
     * @param event the event
     * @return its JSON; nothing for null
     */
    @WriteTo(EventGridOutput.class)
    public static BoundValue toBinding(@Nullable EventGridEvent event) {
        return event == null ? BoundValue.NOTHING : new BoundValue.Json(event.members.toString());
    }

    /**
     * The event's id.
     *
     * @return the id, unique in its topic
     */
    public String id() {
        return members.required("id");
    }

    /**
     * The topic that the event was published to.
     *
     * @return the topic's resource id, or null for an event that is to be published
     */
    public @Nullable String topic() {
        return members.text("topic");
    }

    /**
     * What the event is about.
     *
     * @return a path below the topic, as its publisher chose it
     */
    public String subject() {
        return members.required("subject");
    }

    /**
     * What happened.
     *
     * @return the type, such as {@code Microsoft.Storage.BlobCreated}
     */
    public String eventType() {
        return members.required("eventType");
    }

    /**
     * When it happened.
     *
     * @return the time, or null where the publisher gave none
     */
    public @Nullable Instant eventTime() {
        return members.instant("eventTime");
    }

    /**
     * The version of the data's shape.
     *
     * @return the version, or null where the publisher gave none
     */
    public @Nullable String dataVersion() {
        return members.text("dataVersion");
    }

    /**
     * The data.
     *
     * @param type the class it becomes
     * @param <T> the class
     * @return the object, or null where there is no data
     * @throws IllegalArgumentException if it does not fit the type; the message says where
     */
    public <T> @Nullable T json(Class<T> type) {
        return json((Type) type);
    }

    /**
     * The data.
     *
     * @param type the type it becomes, such as that of a {@code List<Order>}
     * @param <T> the same type; the caller vouches for it
     * @return the object, or null where there is no data
     * @throws IllegalArgumentException if it does not fit the type; the message says where
     */
    public <T> @Nullable T json(Type type) {
        return members.read("data", type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventGridEvent event && members.equals(event.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }

    /** Puts an event together. */
    public static final class Builder {
        private final Map<String, Object> members = new LinkedHashMap<>();

        private Builder(String subject, String eventType) {
            members.put("id", UUID.randomUUID().toString());
            members.put("subject", subject);
            members.put("eventType", eventType);
            members.put("eventTime", Instant.now().toString());
            members.put("dataVersion", "1.0");
        }

        private Builder set(String name, Object value) {
            members.put(name, value);
            return this;
        }

        /**
         * Sets the {@link EventGridEvent#id}.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(String value) {
            return set("id", value);
        }

        /**
         * Sets the {@link EventGridEvent#topic}, for a test; Event Grid itself sets that of a published event.
         *
         * @param value the topic
         * @return this builder
         */
        public Builder topic(String value) {
            return set("topic", value);
        }

        /**
         * Sets the {@link EventGridEvent#eventTime}.
         *
         * @param value the time
         * @return this builder
         */
        public Builder eventTime(Instant value) {
            return set("eventTime", value.toString());
        }

        /**
         * Sets the {@link EventGridEvent#dataVersion}.
         *
         * @param value the version
         * @return this builder
         */
        public Builder dataVersion(String value) {
            return set("dataVersion", value);
        }

        /**
         * Sets the data.
         *
         * @param value an object that becomes JSON
         * @return this builder
         */
        public Builder data(Object value) {
            return set("data", value);
        }

        /**
         * The event.
         *
         * @return the event
         * @throws IllegalArgumentException if the data cannot be written as JSON
         */
        public EventGridEvent build() {
            return new EventGridEvent(JsonObject.of(members));
        }
    }
}
