package dev.bindery;

import dev.bindery.ServiceBusMessage.State;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ServiceBusMessage} together, like one that came from a queue or topic. For tests. */
public final class ServiceBusMessageBuilder {
    private final byte[] body;
    private final Map<String, @Nullable Object> facts = new HashMap<>();

    ServiceBusMessageBuilder(byte[] body) {
        this.body = body;
    }

    private ServiceBusMessageBuilder set(String name, @Nullable Object value) {
        facts.put(name, value);
        return this;
    }

    /**
     * Sets the {@link ServiceBusMessage#messageId}.
     *
     * @param value the id, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder messageId(@Nullable String value) {
        return set("MessageId", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#sessionId}.
     *
     * @param value the session, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder sessionId(@Nullable String value) {
        return set("SessionId", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#correlationId}.
     *
     * @param value the id, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder correlationId(@Nullable String value) {
        return set("CorrelationId", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#subject}.
     *
     * @param value the subject, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder subject(@Nullable String value) {
        return set("Subject", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#contentType}.
     *
     * @param value the media type, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder contentType(@Nullable String value) {
        return set("ContentType", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#to}.
     *
     * @param value the address, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder to(@Nullable String value) {
        return set("To", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#replyTo}.
     *
     * @param value the address, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder replyTo(@Nullable String value) {
        return set("ReplyTo", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#replyToSessionId}.
     *
     * @param value the session, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder replyToSessionId(@Nullable String value) {
        return set("ReplyToSessionId", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#partitionKey}.
     *
     * @param value the key, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder partitionKey(@Nullable String value) {
        return set("PartitionKey", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#transactionPartitionKey}.
     *
     * @param value the key, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder transactionPartitionKey(@Nullable String value) {
        return set("TransactionPartitionKey", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#deliveryCount}.
     *
     * @param value the number of attempts, this one included
     * @return this builder
     */
    public ServiceBusMessageBuilder deliveryCount(long value) {
        return set("DeliveryCount", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#sequenceNumber}.
     *
     * @param value the number
     * @return this builder
     */
    public ServiceBusMessageBuilder sequenceNumber(long value) {
        return set("SequenceNumber", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#enqueuedSequenceNumber}.
     *
     * @param value the number
     * @return this builder
     */
    public ServiceBusMessageBuilder enqueuedSequenceNumber(long value) {
        return set("EnqueuedSequenceNumber", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#enqueuedTime}.
     *
     * @param value the time, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder enqueuedTime(@Nullable Instant value) {
        return set("EnqueuedTimeUtc", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#scheduledEnqueueTime}.
     *
     * @param value the time, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder scheduledEnqueueTime(@Nullable Instant value) {
        return set("ScheduledEnqueueTimeUtc", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#expiresAt}.
     *
     * @param value the time, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder expiresAt(@Nullable Instant value) {
        return set("ExpiresAtUtc", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#lockedUntil}.
     *
     * @param value the time, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder lockedUntil(@Nullable Instant value) {
        return set("LockedUntil", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#timeToLive}.
     *
     * @param value the duration, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder timeToLive(@Nullable Duration value) {
        return set("TimeToLive", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#lockToken}.
     *
     * @param value the token, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder lockToken(@Nullable String value) {
        return set("LockToken", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#state}.
     *
     * @param value the state, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder state(@Nullable State value) {
        return set("State", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#deadLetterReason}.
     *
     * @param value the reason, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder deadLetterReason(@Nullable String value) {
        return set("DeadLetterReason", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#deadLetterErrorDescription}.
     *
     * @param value the description, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder deadLetterErrorDescription(@Nullable String value) {
        return set("DeadLetterErrorDescription", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#deadLetterSource}.
     *
     * @param value the name, or null
     * @return this builder
     */
    public ServiceBusMessageBuilder deadLetterSource(@Nullable String value) {
        return set("DeadLetterSource", value);
    }

    /**
     * Sets the {@link ServiceBusMessage#applicationProperties}.
     *
     * @param value the properties
     * @return this builder
     */
    public ServiceBusMessageBuilder applicationProperties(Map<String, ?> value) {
        return set("ApplicationProperties", Map.copyOf(value));
    }

    /**
     * The message.
     *
     * @return the message
     */
    public ServiceBusMessage build() {
        return new ServiceBusMessage(body, Facts.of(facts));
    }
}
