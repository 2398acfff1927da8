package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.JsonType;
import dev.bindery.spi.SampleCall;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueMessageTest {
    record Order(String item) {}

    private static SampleCall call(BoundValue body) {
        return new SampleCall()
                .with("msg", body)
                .withMetadata("Id", new BoundValue.Text("m-1"))
                .withMetadata("PopReceipt", new BoundValue.Text("r-1"))
                .withMetadata("DequeueCount", new BoundValue.Json("2"))
                .withMetadata("InsertionTime", new BoundValue.Json("\"2024-05-01T10:00:00.1234567+00:00\""))
                .withMetadata("ExpirationTime", new BoundValue.Json("\"2024-05-08T10:00:00+00:00\""))
                .withMetadata("NextVisibleTime", new BoundValue.Text("2024-05-01T10:10:00Z"));
    }

    @Test
    void hasABodyAndNothingElseUntilItWasReceived() {
        QueueMessage message = QueueMessage.of("grüße");
        assertThat(message.text()).isEqualTo("grüße");
        assertThat(message.bytes()).isEqualTo("grüße".getBytes(UTF_8));
        assertThat(message.id()).isNull();
        assertThat(message.popReceipt()).isNull();
        assertThat(message.dequeueCount()).isZero();
        assertThat(message.insertionTime()).isNull();
        assertThat(QueueMessage.of(new byte[] {-1}).bytes()).containsExactly(-1);
    }

    @Test
    void comesWithWhatTheHostTells() {
        QueueMessage message =
                QueueMessage.fromBinding(call(new BoundValue.Text("hello")).input("msg"));
        assertThat(message).isNotNull();
        assertThat(message.text()).isEqualTo("hello");
        assertThat(message.id()).isEqualTo("m-1");
        assertThat(message.popReceipt()).isEqualTo("r-1");
        assertThat(message.dequeueCount()).isEqualTo(2);
        assertThat(message.insertionTime()).isEqualTo(Instant.parse("2024-05-01T10:00:00.1234567Z"));
        assertThat(message.expirationTime()).isEqualTo(Instant.parse("2024-05-08T10:00:00Z"));
        assertThat(message.timeNextVisible()).isEqualTo(Instant.parse("2024-05-01T10:10:00Z"));
        assertThat(message).hasToString("queue message m-1 of 5 bytes");
    }

    @Test
    void survivesABodyWhosePropertiesReplaceWhatTheHostTells() {
        SampleCall call = call(new BoundValue.Text("{}"))
                .withMetadata("Id", new BoundValue.Json("{\"a\":1}"))
                .withMetadata("DequeueCount", new BoundValue.Text("many"))
                .withMetadata("InsertionTime", new BoundValue.Json("{\"a\":1}"))
                .withMetadata("ExpirationTime", new BoundValue.Text("never"));
        QueueMessage message = QueueMessage.fromBinding(call.input("msg"));
        assertThat(message).isNotNull();
        assertThat(message.id()).isEqualTo("{\"a\":1}");
        assertThat(message.dequeueCount()).isZero();
        assertThat(message.insertionTime()).isNull();
        assertThat(message.expirationTime()).isNull();
    }

    @Test
    void isNullForNothing() {
        assertThat(QueueMessage.fromBinding(SampleCall.data(BoundValue.NOTHING)))
                .isNull();
    }

    @Test
    void readsItsBodyAsJson() {
        assertThat(QueueMessage.of("{\"item\":\"tea\",\"more\":1}").json(Order.class))
                .isEqualTo(new Order("tea"));
        List<Order> orders = QueueMessage.of("[{\"item\":\"tea\"}]").json(JsonType.generic(List.class, Order.class));
        assertThat(orders).containsExactly(new Order("tea"));
        assertThatThrownBy(() -> QueueMessage.of("{").json(Order.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1, column");
    }

    @Test
    void isWrittenAsExactlyItsBytes() {
        QueueMessage message = QueueMessage.builder("{ \"a\" : 1.50 }").id("x").build();
        assertThat(QueueMessage.toBinding(message))
                .isInstanceOfSatisfying(
                        BoundValue.Bytes.class, body -> assertThat(body.bytes()).isEqualTo(message.bytes()));
        assertThat(QueueMessage.toBinding(null)).isEqualTo(BoundValue.NOTHING);
    }
}
