package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.spi.BindingData;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An event of a Kafka topic, with what Kafka tells about it. In a batch, each event has its own. Immutable.
 *
 * @param <T> what its value becomes: anything that a parameter of a Kafka trigger can be
 */
public final class KafkaEvent<T> {
    private final @Nullable T value;
    private final Facts facts;

    /**
     * A header of an event.
     *
     * @param key its name; several headers may have the same
     * @param bytes its value, not copied; do not change it; or null for none
     */
    public record Header(String key, byte @Nullable [] bytes) {
        /**
         * The value as UTF-8 text.
         *
         * @return the text, or null for none
         */
        public @Nullable String text() {
            return bytes == null ? null : new String(bytes, UTF_8);
        }
    }

    private KafkaEvent(@Nullable T value, Facts facts) {
        this.value = value;
        this.facts = facts;
    }

    /**
     * An event with a value alone, for a test.
     *
     * @param value the value
     * @param <T> its type
     * @return the event
     */
    public static <T> KafkaEvent<T> of(T value) {
        return builder(value).build();
    }

    /**
     * Starts an event, for a test.
     *
     * @param value the value, or null for an event that has none
     * @param <T> its type
     * @return a builder
     */
    public static <T> Builder<T> builder(@Nullable T value) {
        return new Builder<>(value);
    }

    /**
     * The event that a trigger brings; called by generated adapters.
     *
     * @param data the trigger's value, or one of its batch
     * @param value the conversion of the event's value
     * @param <T> what the value becomes
     * @return the event
     */
    @ReadFrom(KafkaTrigger.class)
    public static <T> KafkaEvent<T> fromBinding(BindingData data, Function<BindingData, ? extends T> value) {
        KafkaEnvelope envelope = KafkaEnvelope.of(data);
        return envelope == null
                ? new KafkaEvent<>(value.apply(data), Facts.of(data::metadata))
                : new KafkaEvent<>(value.apply(envelope.value()), Facts.of(envelope::fact));
    }

    /**
     * The value.
     *
     * @return the value, or null for an event that has none, which deletes its key's, and for JSON's null
     */
    public @Nullable T value() {
        return value;
    }

    /**
     * The key.
     *
     * @return the key as text: a number's digits, the Base64 of bytes; null for none
     */
    public @Nullable String key() {
        return facts.text("Key");
    }

    /**
     * The topic.
     *
     * @return its name, or null where the host does not tell
     */
    public @Nullable String topic() {
        return facts.text("Topic");
    }

    /**
     * The partition of the topic.
     *
     * @return its number; -1 where the host does not tell
     */
    public int partition() {
        return (int) facts.count("Partition", -1);
    }

    /**
     * The event's number in its partition.
     *
     * @return the number; -1 where the host does not tell
     */
    public long offset() {
        return facts.count("Offset", -1);
    }

    /**
     * When the producer made the event, or the broker took it, as the topic is set up.
     *
     * @return the time, or null where the host does not tell
     */
    public @Nullable Instant timestamp() {
        return facts.time("Timestamp");
    }

    /**
     * The headers.
     *
     * @return the headers in order, unmodifiable; empty for none
     */
    @SuppressWarnings("unchecked")
    public List<Header> headers() {
        List<Header> headers = facts.get("Headers", List.class, KafkaEnvelope::headers);
        return headers == null ? List.of() : headers;
    }

    /**
     * A header's value as UTF-8 text.
     *
     * @param key the header's name
     * @return the text of the last header of that name, or null for none
     */
    public @Nullable String header(String key) {
        String text = null;
        for (Header header : headers()) {
            text = header.key().equals(key) ? header.text() : text;
        }
        return text;
    }

    @Override
    public String toString() {
        return "kafka event " + value;
    }

    /**
     * Puts an event together.
     *
     * @param <T> the type of its value
     */
    public static final class Builder<T> {
        private final @Nullable T value;
        private final Map<String, @Nullable Object> facts = new HashMap<>();

        private Builder(@Nullable T value) {
            this.value = value;
        }

        private Builder<T> set(String name, @Nullable Object fact) {
            facts.put(name, fact);
            return this;
        }

        /**
         * Sets the {@link KafkaEvent#key}.
         *
         * @param key the key, or null
         * @return this builder
         */
        public Builder<T> key(@Nullable String key) {
            return set("Key", key);
        }

        /**
         * Sets the {@link KafkaEvent#topic}.
         *
         * @param topic the topic, or null
         * @return this builder
         */
        public Builder<T> topic(@Nullable String topic) {
            return set("Topic", topic);
        }

        /**
         * Sets the {@link KafkaEvent#partition}.
         *
         * @param partition the number
         * @return this builder
         */
        public Builder<T> partition(int partition) {
            return set("Partition", (long) partition);
        }

        /**
         * Sets the {@link KafkaEvent#offset}.
         *
         * @param offset the number
         * @return this builder
         */
        public Builder<T> offset(long offset) {
            return set("Offset", offset);
        }

        /**
         * Sets the {@link KafkaEvent#timestamp}.
         *
         * @param timestamp the time, or null
         * @return this builder
         */
        public Builder<T> timestamp(@Nullable Instant timestamp) {
            return set("Timestamp", timestamp);
        }

        /**
         * Sets the {@link KafkaEvent#headers}.
         *
         * @param headers the headers, in order
         * @return this builder
         */
        public Builder<T> headers(Header... headers) {
            return set("Headers", List.of(headers));
        }

        /**
         * The event.
         *
         * @return the event
         */
        public KafkaEvent<T> build() {
            return new KafkaEvent<>(value, Facts.of(facts));
        }
    }
}
