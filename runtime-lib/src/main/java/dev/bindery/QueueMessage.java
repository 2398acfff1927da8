package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Json;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of a storage queue. As an output only its body counts: the queue itself gives the message its id and times.
 * Immutable.
 *
 * <p>The Functions host lets the top-level properties of a JSON message replace what it tells about the message, so the
 * {@link #id} of {@code {"Id": "7"}} is {@code 7}; a date or count that this makes unreadable counts as not told.
 */
public final class QueueMessage {
    private final byte[] bytes;
    private final Facts facts;

    private QueueMessage(byte[] bytes, Facts facts) {
        this.bytes = bytes;
        this.facts = facts;
    }

    /**
     * A message to send, or to hand to a function in a test.
     *
     * @param body its body, which becomes UTF-8
     * @return the message
     */
    public static QueueMessage of(String body) {
        return builder(body).build();
    }

    /**
     * A message to send, or to hand to a function in a test.
     *
     * @param body its body, not copied; do not change it afterwards
     * @return the message
     */
    public static QueueMessage of(byte[] body) {
        return builder(body).build();
    }

    /**
     * Starts a message like one that came from a queue, for a test.
     *
     * @param body its body, which becomes UTF-8
     * @return a builder
     */
    public static Builder builder(String body) {
        return builder(body.getBytes(UTF_8));
    }

    /**
     * Starts a message like one that came from a queue, for a test.
     *
     * @param body its body, not copied; do not change it afterwards
     * @return a builder
     */
    public static Builder builder(byte[] body) {
        return new Builder(body);
    }

    /**
     * The message that a trigger brings; called by generated adapters.
     *
     * @param data the trigger's value
     * @return the message, or null for nothing
     */
    @ReadFrom(
            value = QueueTrigger.class,
            metadata = {"Id", "PopReceipt", "DequeueCount", "ExpirationTime", "InsertionTime", "NextVisibleTime"})
    public static @Nullable QueueMessage fromBinding(BindingData data) {
        byte[] body = Decode.bytes(data);
        return body == null ? null : new QueueMessage(body, Facts.of(data::metadata));
    }

    /**
     * The value that an output takes; called by generated adapters. It is bytes, because the Functions host would take
     * text apart that looks like JSON.
     *
     * @param message the message
     * @return its body; nothing for null
     */
    @WriteTo(QueueOutput.class)
    public static BoundValue toBinding(@Nullable QueueMessage message) {
        return message == null ? BoundValue.NOTHING : new BoundValue.Bytes(message.bytes);
    }

    /**
     * The id that the queue gave the message.
     *
     * @return the id, or null for a message that was not received
     */
    public @Nullable String id() {
        return facts.text("Id");
    }

    /**
     * The body.
     *
     * @return the body, not copied; do not change it
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * The body as UTF-8 text.
     *
     * @return the text
     */
    public String text() {
        return new String(bytes, UTF_8);
    }

    /**
     * The body, read as JSON.
     *
     * @param type the class it becomes
     * @param <T> the class
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public <T> @Nullable T json(Class<T> type) {
        return json((Type) type);
    }

    /**
     * The body, read as JSON.
     *
     * @param type the type it becomes, such as that of a {@code List<Order>}
     * @param <T> the same type; the caller vouches for it
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public <T> @Nullable T json(Type type) {
        return Json.read(bytes, type);
    }

    /**
     * Which attempt this is: how often the message has been taken from the queue, this time included.
     *
     * @return the number of attempts, 1 at the first; 0 where the host does not tell
     */
    public long dequeueCount() {
        return facts.count("DequeueCount", 0);
    }

    /**
     * When the message was put on the queue.
     *
     * @return the time, or null where the host does not tell
     */
    public @Nullable Instant insertionTime() {
        return facts.time("InsertionTime");
    }

    /**
     * When the queue drops the message.
     *
     * @return the time, or null where the host does not tell
     */
    public @Nullable Instant expirationTime() {
        return facts.time("ExpirationTime");
    }

    /**
     * When the message can be taken again, unless the function succeeds before.
     *
     * @return the time, or null where the host does not tell
     */
    public @Nullable Instant timeNextVisible() {
        return facts.time("NextVisibleTime");
    }

    /**
     * What the storage service asks for when this message is to be deleted or changed by hand.
     *
     * @return the receipt, or null where the host does not tell
     */
    public @Nullable String popReceipt() {
        return facts.text("PopReceipt");
    }

    @Override
    public String toString() {
        String id = id();
        return "queue message " + (id == null ? "" : id + " ") + "of " + bytes.length + " bytes";
    }

    /** Puts a message together. */
    public static final class Builder {
        private final byte[] bytes;
        private final Map<String, @Nullable Object> facts = new HashMap<>();

        private Builder(byte[] bytes) {
            this.bytes = bytes;
        }

        private Builder set(String name, @Nullable Object value) {
            facts.put(name, value);
            return this;
        }

        /**
         * Sets the {@link QueueMessage#id}.
         *
         * @param value the id, or null
         * @return this builder
         */
        public Builder id(@Nullable String value) {
            return set("Id", value);
        }

        /**
         * Sets the {@link QueueMessage#popReceipt}.
         *
         * @param value the receipt, or null
         * @return this builder
         */
        public Builder popReceipt(@Nullable String value) {
            return set("PopReceipt", value);
        }

        /**
         * Sets the {@link QueueMessage#dequeueCount}.
         *
         * @param value the number of attempts, this one included
         * @return this builder
         */
        public Builder dequeueCount(long value) {
            return set("DequeueCount", value);
        }

        /**
         * Sets the {@link QueueMessage#insertionTime}.
         *
         * @param value the time, or null
         * @return this builder
         */
        public Builder insertionTime(@Nullable Instant value) {
            return set("InsertionTime", value);
        }

        /**
         * Sets the {@link QueueMessage#expirationTime}.
         *
         * @param value the time, or null
         * @return this builder
         */
        public Builder expirationTime(@Nullable Instant value) {
            return set("ExpirationTime", value);
        }

        /**
         * Sets the {@link QueueMessage#timeNextVisible}.
         *
         * @param value the time, or null
         * @return this builder
         */
        public Builder timeNextVisible(@Nullable Instant value) {
            return set("NextVisibleTime", value);
        }

        /**
         * The message.
         *
         * @return the message
         */
        public QueueMessage build() {
            return new QueueMessage(bytes, Facts.of(facts));
        }
    }
}
