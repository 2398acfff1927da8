package dev.bindery;

import dev.bindery.annotation.EventGridOutput;
import dev.bindery.annotation.EventGridTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Json;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in the CloudEvents 1.0 schema, for Event Grid subscriptions and topics that use it; the others have
 * {@link EventGridEvent}s. Immutable.
 */
public final class CloudEvent {
    private static final Set<String> OF_THE_SCHEMA = Set.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "dataschema",
            "data",
            "data_base64");

    private final JsonObject members;

    private CloudEvent(JsonObject members) {
        if (!members.has("specversion")) {
            throw new IllegalArgumentException("it has no 'specversion'"
                    + (members.has("eventType") ? "; it is in Event Grid's own schema; take an EventGridEvent" : ""));
        }
        members.required("id");
        members.required("source");
        members.required("type");
        this.members = members;
    }

    /**
     * Starts an event to publish, or to hand to a function in a test. It has a random id and the present time unless it
     * is given others.
     *
     * @param source who says so, as a URI reference: {@code /shop/orders}
     * @param type what happened: {@code com.example.order.placed}
     * @return a builder
     */
    public static Builder builder(String source, String type) {
        return new Builder(source, type);
    }

    /**
     * The event that a trigger brings; called by generated adapters.
     *
     * @param data the trigger's value, or one of its batch
     * @return the event, or null for nothing
     */
    @ReadFrom(EventGridTrigger.class)
    public static @Nullable CloudEvent fromBinding(BindingData data) {
        return JsonObject.read(data, "a CloudEvent", CloudEvent::new);
    }

    /**
     * The value that an output takes; called by generated adapters.
     *
     * @param event the event
     * @return its JSON; nothing for null
     */
    @WriteTo(EventGridOutput.class)
    public static BoundValue toBinding(@Nullable CloudEvent event) {
        return event == null ? BoundValue.NOTHING : new BoundValue.Json(event.members.toString());
    }

    /**
     * The event's id.
     *
     * @return the id, unique in its source
     */
    public String id() {
        return members.required("id");
    }

    /**
     * Who says so.
     *
     * @return a URI reference; for Azure's own events the resource that the event comes from
     */
    public String source() {
        return members.required("source");
    }

    /**
     * What happened.
     *
     * @return the type, such as {@code Microsoft.Storage.BlobCreated}
     */
    public String type() {
        return members.required("type");
    }

    /**
     * What the event is about, within its source.
     *
     * @return the subject, or null where the publisher gave none
     */
    public @Nullable String subject() {
        return members.text("subject");
    }

    /**
     * When it happened.
     *
     * @return the time, or null where the publisher gave none
     */
    public @Nullable Instant time() {
        return members.instant("time");
    }

    /**
     * What the data is.
     *
     * @return a media type, or null where the publisher gave none, which means JSON
     */
    public @Nullable String dataContentType() {
        return members.text("datacontenttype");
    }

    /**
     * What the data's shape is.
     *
     * @return the URI of a schema, or null where the publisher gave none
     */
    public @Nullable String dataSchema() {
        return members.text("dataschema");
    }

    /**
     * The data, read as JSON.
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
     * The data, read as JSON.
     *
     * @param type the type it becomes, such as that of a {@code List<Order>}
     * @param <T> the same type; the caller vouches for it
     * @return the object, or null where there is no data
     * @throws IllegalArgumentException if it does not fit the type; the message says where
     */
    public <T> @Nullable T json(Type type) {
        byte[] bytes = bytes();
        return bytes == null ? members.read("data", type) : Json.read(bytes, type);
    }

    /**
     * The data as text, for data that is neither JSON nor bytes, such as XML.
     *
     * @return the text; JSON as it is; null where there is no data, or it is bytes
     */
    public @Nullable String text() {
        BoundValue data = members.value("data");
        if (data instanceof BoundValue.Json json) {
            return json.json();
        }
        return data instanceof BoundValue.Text text ? text.text() : null;
    }

    /**
     * The data as bytes, for data that the publisher sent as bytes.
     *
     * @return the bytes, or null where there is no data, or it is text or JSON
     * @throws IllegalArgumentException if the event's {@code data_base64} is no Base64
     */
    public byte @Nullable [] bytes() {
        String base64 = members.text("data_base64");
        return base64 == null ? null : Base64.getDecoder().decode(base64);
    }

    /**
     * The attributes that the schema itself does not know, such as {@code traceparent}.
     *
     * @return texts, numbers and booleans by their names, unmodifiable
     */
    public Map<String, Object> extensions() {
        return Collections.unmodifiableMap(members.without(OF_THE_SCHEMA).map());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CloudEvent event && members.equals(event.members);
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

        private Builder(String source, String type) {
            members.put("specversion", "1.0");
            members.put("id", UUID.randomUUID().toString());
            members.put("source", source);
            members.put("type", type);
            members.put("time", Instant.now().toString());
        }

        private Builder set(String name, Object value) {
            members.put(name, value);
            return this;
        }

        /**
         * Sets the {@link CloudEvent#id}.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(String value) {
            return set("id", value);
        }

        /**
         * Sets the {@link CloudEvent#subject}.
         *
         * @param value the subject
         * @return this builder
         */
        public Builder subject(String value) {
            return set("subject", value);
        }

        /**
         * Sets the {@link CloudEvent#time}.
         *
         * @param value the time
         * @return this builder
         */
        public Builder time(Instant value) {
            return set("time", value.toString());
        }

        /**
         * Sets the {@link CloudEvent#dataSchema}.
         *
         * @param value the URI of a schema
         * @return this builder
         */
        public Builder dataSchema(String value) {
            return set("dataschema", value);
        }

        /**
         * Sets the data, as JSON.
         *
         * @param value an object that becomes JSON
         * @return this builder
         */
        public Builder data(Object value) {
            members.remove("data_base64");
            return set("datacontenttype", "application/json").set("data", value);
        }

        /**
         * Sets the data, as text that is not JSON.
         *
         * @param value the text
         * @param contentType what it is, such as {@code application/xml}
         * @return this builder
         */
        public Builder data(String value, String contentType) {
            members.remove("data_base64");
            return set("datacontenttype", contentType).set("data", value);
        }

        /**
         * Sets the data, as bytes.
         *
         * @param value the bytes
         * @param contentType what they are, such as {@code image/png}
         * @return this builder
         */
        public Builder data(byte[] value, String contentType) {
            members.remove("data");
            return set("datacontenttype", contentType)
                    .set("data_base64", Base64.getEncoder().encodeToString(value));
        }

        /**
         * Sets an attribute that the schema itself does not know.
         *
         * @param name its name: lower-case letters and digits
         * @param value a text, number or boolean
         * @return this builder
         * @throws IllegalArgumentException if the name has other characters, or is the schema's own
         */
        public Builder extension(String name, Object value) {
            if (!name.matches("[a-z0-9]+") || OF_THE_SCHEMA.contains(name)) {
                throw new IllegalArgumentException("An extension attribute cannot be called '" + name
                        + "'. Its name has lower-case letters and digits only, and is not one of "
                        + "CloudEvents' own attributes.");
            }
            return set(name, value);
        }

        /**
         * The event.
         *
         * @return the event
         * @throws IllegalArgumentException if the data cannot be written as JSON
         */
        public CloudEvent build() {
            return new CloudEvent(JsonObject.of(members));
        }
    }
}
