package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.annotation.ServiceBusQueueOutput;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import dev.bindery.annotation.ServiceBusTopicOutput;
import dev.bindery.annotation.ServiceBusTopicTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Json;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message of a Service Bus queue or topic. In a batch, each has its own properties. As an output only its body
 * counts, which the host takes as text. Immutable.
 *
 * <p>The Functions host hands the body over as text unless the trigger says {@code dataType = BINARY}. Say so where
 * bodies are not text, and where they are JSON objects with properties of the names below: the host lets a text body's
 * top-level properties replace what it tells about the message, so the {@link #subject} of {@code {"Subject": "x"}} is
 * {@code x}. A date or count that this makes unreadable counts as not told.
 */
public final class ServiceBusMessage {
    private final byte[] bytes;
    private final Facts facts;

    /** Where a message stands in its queue or subscription. */
    public enum State {
        /** It is delivered in its turn. */
        ACTIVE,
        /** It is put aside for who asks for it by its number. */
        DEFERRED,
        /** It appears later. */
        SCHEDULED;

        /** The host sends the number of the constant, or its name. */
        private static @Nullable State read(BindingData data) {
            String text = Decode.text(data);
            for (State state : values()) {
                if (state.name().equalsIgnoreCase(text)
                        || Integer.toString(state.ordinal()).equals(text)) {
                    return state;
                }
            }
            return null;
        }
    }

    ServiceBusMessage(byte[] bytes, Facts facts) {
        this.bytes = bytes;
        this.facts = facts;
    }

    /**
     * A message to send, or to hand to a function in a test.
     *
     * @param body its body
     * @return the message
     */
    public static ServiceBusMessage of(String body) {
        return builder(body).build();
    }

    /**
     * Starts a message like one that came from a queue or topic, for a test.
     *
     * @param body its body, which becomes UTF-8
     * @return a builder
     */
    public static ServiceBusMessageBuilder builder(String body) {
        return builder(body.getBytes(UTF_8));
    }

    /**
     * Starts a message like one that came from a queue or topic, for a test.
     *
     * @param body its body, not copied; do not change it afterwards
     * @return a builder
     */
    public static ServiceBusMessageBuilder builder(byte[] body) {
        return new ServiceBusMessageBuilder(body);
    }

    /**
     * The message that a trigger brings; called by generated adapters.
     *
     * @param data the trigger's value, or one of its batch; nothing is an empty body
     * @return the message
     */
    @ReadFrom(
            value = {ServiceBusQueueTrigger.class, ServiceBusTopicTrigger.class},
            metadata = {
                "MessageId",
                "SessionId",
                "CorrelationId",
                "Subject",
                "Label",
                "ContentType",
                "To",
                "ReplyTo",
                "ReplyToSessionId",
                "PartitionKey",
                "TransactionPartitionKey",
                "DeliveryCount",
                "SequenceNumber",
                "EnqueuedSequenceNumber",
                "EnqueuedTimeUtc",
                "EnqueuedTime",
                "ScheduledEnqueueTimeUtc",
                "ExpiresAtUtc",
                "ExpiresAt",
                "LockedUntil",
                "TimeToLive",
                "LockToken",
                "State",
                "DeadLetterReason",
                "DeadLetterErrorDescription",
                "DeadLetterSource",
                "ApplicationProperties",
                "UserProperties"
            })
    public static ServiceBusMessage fromBinding(BindingData data) {
        byte[] body = Decode.bytes(data);
        return new ServiceBusMessage(body == null ? new byte[0] : body, Facts.of(data::metadata));
    }

    /**
     * The value that an output takes; called by generated adapters.
     *
     * @param message the message
     * @return its body as text; nothing for null
     */
    @WriteTo({ServiceBusQueueOutput.class, ServiceBusTopicOutput.class})
    public static BoundValue toBinding(@Nullable ServiceBusMessage message) {
        return message == null ? BoundValue.NOTHING : new BoundValue.Text(message.text());
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
     * The id that the sender gave the message, or the sending library for it.
     *
     * @return the id, or null where the host does not tell
     */
    public @Nullable String messageId() {
        return facts.text("MessageId");
    }

    /**
     * The session that the message belongs to.
     *
     * @return the session, or null for none
     */
    public @Nullable String sessionId() {
        return facts.text("SessionId");
    }

    /**
     * What the message answers or belongs to, as its sender put it.
     *
     * @return the id, or null for none
     */
    public @Nullable String correlationId() {
        return facts.text("CorrelationId");
    }

    /**
     * What the message is about, as its sender put it; once called its label.
     *
     * @return the subject, or null for none
     */
    public @Nullable String subject() {
        return either("Subject", "Label", facts::text);
    }

    /**
     * What the body is, as its sender put it.
     *
     * @return a media type such as {@code application/json}, or null for none
     */
    public @Nullable String contentType() {
        return facts.text("ContentType");
    }

    /**
     * The address that the message is meant for.
     *
     * @return the address, or null for none
     */
    public @Nullable String to() {
        return facts.text("To");
    }

    /**
     * The queue or topic that awaits an answer.
     *
     * @return its address, or null for none
     */
    public @Nullable String replyTo() {
        return facts.text("ReplyTo");
    }

    /**
     * The session that awaits an answer.
     *
     * @return the session, or null for none
     */
    public @Nullable String replyToSessionId() {
        return facts.text("ReplyToSessionId");
    }

    /**
     * The key by which a partitioned queue or topic chose the partition.
     *
     * @return the key, or null for none
     */
    public @Nullable String partitionKey() {
        return facts.text("PartitionKey");
    }

    /**
     * The key by which the partition of the transaction was chosen that sent the message.
     *
     * @return the key, or null for none
     */
    public @Nullable String transactionPartitionKey() {
        return facts.text("TransactionPartitionKey");
    }

    /**
     * Which attempt this is: how often the message has been delivered, this time included.
     *
     * @return the number of attempts, 1 at the first; 0 where the host does not tell
     */
    public long deliveryCount() {
        return facts.count("DeliveryCount", 0);
    }

    /**
     * The message's number in its queue or topic.
     *
     * @return the number; -1 where the host does not tell
     */
    public long sequenceNumber() {
        return facts.count("SequenceNumber", -1);
    }

    /**
     * The number that the message had where it was first sent, before it was forwarded.
     *
     * @return the number; -1 where the host does not tell
     */
    public long enqueuedSequenceNumber() {
        return facts.count("EnqueuedSequenceNumber", -1);
    }

    /**
     * When the queue or topic took the message.
     *
     * @return the time, or null where the host does not tell
     */
    public @Nullable Instant enqueuedTime() {
        return either("EnqueuedTimeUtc", "EnqueuedTime", facts::time);
    }

    /**
     * When the sender wanted the message to appear.
     *
     * @return the time, or null for at once
     */
    public @Nullable Instant scheduledEnqueueTime() {
        return facts.time("ScheduledEnqueueTimeUtc");
    }

    /**
     * When the queue or subscription drops the message; in the year 9999 for never.
     *
     * @return the time, or null where the host does not tell
     */
    public @Nullable Instant expiresAt() {
        return either("ExpiresAtUtc", "ExpiresAt", facts::time);
    }

    /**
     * Until when nobody else is given the message, unless the lock is renewed.
     *
     * @return the time, or null where the host does not tell
     */
    public @Nullable Instant lockedUntil() {
        return facts.time("LockedUntil");
    }

    /**
     * How long the message may wait, from when it was taken.
     *
     * @return the duration, or null where the host does not tell
     */
    public @Nullable Duration timeToLive() {
        return facts.duration("TimeToLive");
    }

    /**
     * What Service Bus asks for when the message is to be settled by hand.
     *
     * @return the token, or null for none
     */
    public @Nullable String lockToken() {
        return facts.text("LockToken");
    }

    /**
     * Whether the message is an ordinary one.
     *
     * @return the state, or null where the host does not tell
     */
    public @Nullable State state() {
        return facts.get("State", State.class, State::read);
    }

    /**
     * Why the message is in a dead-letter queue.
     *
     * @return the reason, or null for none
     */
    public @Nullable String deadLetterReason() {
        return facts.text("DeadLetterReason");
    }

    /**
     * More on why the message is in a dead-letter queue.
     *
     * @return the description, or null for none
     */
    public @Nullable String deadLetterErrorDescription() {
        return facts.text("DeadLetterErrorDescription");
    }

    /**
     * The queue or subscription that the message was in before it became a dead letter.
     *
     * @return its name, or null for none
     */
    public @Nullable String deadLetterSource() {
        return facts.text("DeadLetterSource");
    }

    /**
     * What the sender wrote beside the body.
     *
     * @return texts, numbers, booleans, or maps and lists of those, by their names; unmodifiable; empty where the
     *     sender wrote none
     */
    public Map<String, Object> applicationProperties() {
        Map<String, Object> properties = facts.map("ApplicationProperties");
        return properties.isEmpty() ? facts.map("UserProperties") : properties;
    }

    /** Releases of the host's extension differ in what they call some facts. */
    private static <T> @Nullable T either(String name, String otherName, Function<String, @Nullable T> fact) {
        T value = fact.apply(name);
        return value == null ? fact.apply(otherName) : value;
    }

    @Override
    public String toString() {
        return "service bus message of " + bytes.length + " bytes";
    }
}
