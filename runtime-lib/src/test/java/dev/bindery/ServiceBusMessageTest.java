package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.Decode;
import dev.bindery.spi.JsonType;
import dev.bindery.spi.SampleCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceBusMessageTest {
    record Order(String item) {}

    private static BoundValue text(String text) {
        return new BoundValue.Text(text);
    }

    private static BoundValue json(String json) {
        return new BoundValue.Json(json);
    }

    @Test
    void comesWithWhatTheHostTells() {
        SampleCall call = new SampleCall()
                .with("msg", text("{\"item\":\"tea\"}"))
                .withMetadata("MessageId", text("m-1"))
                .withMetadata("SessionId", text("s-1"))
                .withMetadata("CorrelationId", text("c-1"))
                .withMetadata("Subject", text("order"))
                .withMetadata("ContentType", text("application/json"))
                .withMetadata("To", text("shop"))
                .withMetadata("ReplyTo", text("till"))
                .withMetadata("ReplyToSessionId", text("s-2"))
                .withMetadata("PartitionKey", text("p"))
                .withMetadata("TransactionPartitionKey", text("tp"))
                .withMetadata("DeliveryCount", json("2"))
                .withMetadata("SequenceNumber", json("9007199254740993"))
                .withMetadata("EnqueuedSequenceNumber", json("5"))
                .withMetadata("EnqueuedTimeUtc", json("\"2024-05-01T10:00:00.123Z\""))
                .withMetadata("ScheduledEnqueueTimeUtc", json("\"0001-01-01T00:00:00+00:00\""))
                .withMetadata("ExpiresAtUtc", json("\"9999-12-31T23:59:59.9999999Z\""))
                .withMetadata("LockedUntil", json("\"2024-05-01T10:01:00+00:00\""))
                .withMetadata("TimeToLive", json("\"14.00:00:00\""))
                .withMetadata("LockToken", text("t-1"))
                .withMetadata("State", json("0"))
                .withMetadata("DeadLetterReason", text("MaxDeliveryCountExceeded"))
                .withMetadata("DeadLetterErrorDescription", text("tried 10 times"))
                .withMetadata("DeadLetterSource", text("orders"))
                .withMetadata("ApplicationProperties", json("{\"tenant\":\"a\",\"Tenant\":\"b\",\"tries\":3}"));
        ServiceBusMessage message = ServiceBusMessage.fromBinding(call.input("msg"));
        assertThat(message.json(Order.class)).isEqualTo(new Order("tea"));
        assertThat(message.messageId()).isEqualTo("m-1");
        assertThat(message.sessionId()).isEqualTo("s-1");
        assertThat(message.correlationId()).isEqualTo("c-1");
        assertThat(message.subject()).isEqualTo("order");
        assertThat(message.contentType()).isEqualTo("application/json");
        assertThat(message.to()).isEqualTo("shop");
        assertThat(message.replyTo()).isEqualTo("till");
        assertThat(message.replyToSessionId()).isEqualTo("s-2");
        assertThat(message.partitionKey()).isEqualTo("p");
        assertThat(message.transactionPartitionKey()).isEqualTo("tp");
        assertThat(message.deliveryCount()).isEqualTo(2);
        assertThat(message.sequenceNumber()).isEqualTo(9007199254740993L);
        assertThat(message.enqueuedSequenceNumber()).isEqualTo(5);
        assertThat(message.enqueuedTime()).isEqualTo(Instant.parse("2024-05-01T10:00:00.123Z"));
        assertThat(message.scheduledEnqueueTime()).isNull();
        assertThat(message.expiresAt()).isEqualTo(Instant.parse("9999-12-31T23:59:59.9999999Z"));
        assertThat(message.lockedUntil()).isEqualTo(Instant.parse("2024-05-01T10:01:00Z"));
        assertThat(message.timeToLive()).isEqualTo(Duration.ofDays(14));
        assertThat(message.lockToken()).isEqualTo("t-1");
        assertThat(message.state()).isEqualTo(ServiceBusMessage.State.ACTIVE);
        assertThat(message.deadLetterReason()).isEqualTo("MaxDeliveryCountExceeded");
        assertThat(message.deadLetterErrorDescription()).isEqualTo("tried 10 times");
        assertThat(message.deadLetterSource()).isEqualTo("orders");
        assertThat(message.applicationProperties()).isEqualTo(Map.of("tenant", "a", "Tenant", "b", "tries", 3));
        assertThat(message).hasToString("service bus message of 14 bytes");
    }

    @Test
    void knowsTheNamesOfOlderReleases() {
        SampleCall call = new SampleCall()
                .with("msg", text("hello"))
                .withMetadata("Label", text("order"))
                .withMetadata("UserProperties", json("{\"a\":1}"));
        ServiceBusMessage message = ServiceBusMessage.fromBinding(call.input("msg"));
        assertThat(message.subject()).isEqualTo("order");
        assertThat(message.applicationProperties()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void hasAnEmptyBodyWhereTheMessageHas() {
        SampleCall call =
                new SampleCall().withMetadata("MessageId", text("m-1")).withMetadata("LockToken", text(""));
        ServiceBusMessage message = ServiceBusMessage.fromBinding(call.input("msg"));
        assertThat(message.bytes()).isEmpty();
        assertThat(message.messageId()).isEqualTo("m-1");
        assertThat(message.lockToken()).isNull();
        assertThat(message.deliveryCount()).isZero();
        assertThat(message.sequenceNumber()).isEqualTo(-1);
        assertThat(message.applicationProperties()).isEmpty();
        assertThat(message.state()).isNull();
        assertThat(message.timeToLive()).isNull();
    }

    @Test
    void survivesABodyWhosePropertiesReplaceWhatTheHostTells() {
        SampleCall call = new SampleCall()
                .with("msg", text("{}"))
                .withMetadata("State", text("draft"))
                .withMetadata("DeliveryCount", text("many"))
                .withMetadata("TimeToLive", text("long"));
        ServiceBusMessage message = ServiceBusMessage.fromBinding(call.input("msg"));
        assertThat(message.state()).isNull();
        assertThat(message.deliveryCount()).isZero();
        assertThat(message.timeToLive()).isNull();
    }

    private static SampleCall batch(BoundValue bodies) {
        return new SampleCall()
                .with("msgs", bodies)
                .withMetadata("MessageIdArray", new BoundValue.Items(List.of(text("m-1"), text("m-2"))))
                .withMetadata("CorrelationIdArray", new BoundValue.Items(List.of(text("c-2"))))
                .withMetadata("SessionIdArray", new BoundValue.Items(List.of()))
                .withMetadata("DeliveryCountArray", json("[1,2]"))
                .withMetadata("EnqueuedTimeUtcArray", json("[\"2024-05-01T10:00:00Z\",\"2024-05-01T10:00:01Z\"]"))
                .withMetadata("ApplicationPropertiesArray", json("[{},{\"a\":\"b\"}]"));
    }

    @Test
    void hasItsOwnMetadataInABatch() {
        for (BoundValue bodies : List.of(json("[\"a\",\"b\"]"), new BoundValue.Items(List.of(text("a"), text("b"))))) {
            List<ServiceBusMessage> messages = Decode.list(batch(bodies).input("msgs"), ServiceBusMessage::fromBinding);
            assertThat(messages).extracting(ServiceBusMessage::text).containsExactly("a", "b");
            assertThat(messages).extracting(ServiceBusMessage::messageId).containsExactly("m-1", "m-2");
            assertThat(messages).extracting(ServiceBusMessage::sessionId).containsOnlyNulls();
            assertThat(messages).extracting(ServiceBusMessage::deliveryCount).containsExactly(1L, 2L);
            assertThat(messages.get(1).enqueuedTime()).isEqualTo(Instant.parse("2024-05-01T10:00:01Z"));
            assertThat(messages.get(1).applicationProperties()).isEqualTo(Map.of("a", "b"));
        }
    }

    @Test
    void doesNotGuessWhichMessageAnEntryBelongsTo() {
        BoundValue bodies = new BoundValue.Items(List.of(text("a"), text("b")));
        List<ServiceBusMessage> messages = Decode.list(batch(bodies).input("msgs"), ServiceBusMessage::fromBinding);
        assertThatThrownBy(() -> messages.get(0).correlationId())
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("each of the 2 values of 'msgs'")
                .hasMessageContaining("it has 1 entries");
    }

    @Test
    void isWrittenAsText() {
        assertThat(ServiceBusMessage.toBinding(
                        ServiceBusMessage.builder("grüße").messageId("x").build()))
                .isEqualTo(text("grüße"));
        assertThat(ServiceBusMessage.toBinding(null)).isEqualTo(BoundValue.NOTHING);
    }

    @Test
    void isMadeForATest() {
        Instant now = Instant.now();
        ServiceBusMessage message = ServiceBusMessage.builder(new byte[] {'[', ']'})
                .messageId("m")
                .sessionId(null)
                .deliveryCount(3)
                .enqueuedTime(now)
                .timeToLive(Duration.ofMinutes(1))
                .state(ServiceBusMessage.State.DEFERRED)
                .applicationProperties(Map.of("a", 1))
                .build();
        assertThat(message.messageId()).isEqualTo("m");
        assertThat(message.sessionId()).isNull();
        assertThat(message.deliveryCount()).isEqualTo(3);
        assertThat(message.enqueuedTime()).isEqualTo(now);
        assertThat(message.timeToLive()).isEqualTo(Duration.ofMinutes(1));
        assertThat(message.state()).isEqualTo(ServiceBusMessage.State.DEFERRED);
        assertThat(message.applicationProperties()).isEqualTo(Map.of("a", 1));
        List<Order> orders = message.json(JsonType.generic(List.class, Order.class));
        assertThat(orders).isEmpty();
        assertThat(ServiceBusMessage.of("x").subject()).isNull();
    }
}
