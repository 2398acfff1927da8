package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Decode;
import dev.bindery.spi.JsonType;
import dev.bindery.spi.SampleCall;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KafkaEventTest {
    record Order(String item) {}

    private static String envelope(String value) {
        return """
                {"Offset":41,"Partition":2,"Topic":"orders","Timestamp":"2024-05-01T10:00:00.123Z","Value":%s,
                 "Key":"k","Headers":[{"Key":"trace","Value":"YQ=="},{"Key":"trace","Value":"Yg=="},{"Key":"no","Value":null}]}""".formatted(value);
    }

    private static SampleCall call(BoundValue event) {
        return new SampleCall()
                .with("event", event)
                .withMetadata("Key", new BoundValue.Text("from metadata"))
                .withMetadata("Topic", new BoundValue.Text("orders"))
                .withMetadata("Partition", new BoundValue.Json("2"))
                .withMetadata("Offset", new BoundValue.Json("41"))
                .withMetadata("Timestamp", new BoundValue.Json("\"2024-05-01T10:00:00.123Z\""))
                .withMetadata("Headers", new BoundValue.Json("[{\"Key\":\"trace\",\"Value\":\"Yg==\"}]"));
    }

    private static void checkFacts(KafkaEvent<?> event) {
        assertThat(event.topic()).isEqualTo("orders");
        assertThat(event.partition()).isEqualTo(2);
        assertThat(event.offset()).isEqualTo(41);
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2024-05-01T10:00:00.123Z"));
        assertThat(event.header("trace")).isEqualTo("b");
        assertThat(event.header("Trace")).isNull();
    }

    @Test
    void readsTheHostsEnvelope() {
        String value = "\"{\\\"item\\\":\\\"tea\\\"}\"";
        KafkaEvent<Order> event = KafkaEvent.fromBinding(
                call(new BoundValue.Text(envelope(value))).input("event"),
                data -> JsonType.of(Order.class).decode(data));
        checkFacts(event);
        assertThat(event.value()).isEqualTo(new Order("tea"));
        assertThat(event.key()).isEqualTo("k");
        assertThat(event.headers()).extracting(KafkaEvent.Header::text).containsExactly("a", "b", null);
        KafkaEvent<Order> avro = KafkaEvent.fromBinding(
                call(new BoundValue.Json(envelope("{\"item\":\"tea\"}"))).input("event"),
                data -> JsonType.of(Order.class).decode(data));
        assertThat(avro.value()).isEqualTo(new Order("tea"));
    }

    @Test
    void hasNoValueWhereTheEventDeletesOne() {
        KafkaEvent<String> event = KafkaEvent.fromBinding(
                call(new BoundValue.Text(envelope("null"))).input("event"), Decode::text);
        checkFacts(event);
        assertThat(event.value()).isNull();
    }

    @Test
    void readsAValueWithoutEnvelope() {
        for (BoundValue bare : List.of(
                new BoundValue.Bytes("{1}".getBytes(UTF_8)), new BoundValue.Text("{1}"), new BoundValue.Text("1"))) {
            KafkaEvent<String> event = KafkaEvent.fromBinding(call(bare).input("event"), Decode::text);
            checkFacts(event);
            assertThat(event.value()).contains("1");
            assertThat(event.key()).isEqualTo("from metadata");
        }
    }

    @Test
    void hasItsOwnMetadataInABatch() {
        SampleCall call = new SampleCall()
                .with(
                        "events",
                        new BoundValue.Items(List.of(
                                new BoundValue.Text(envelope("\"a\"")), new BoundValue.Bytes(new byte[] {'b'}))))
                .withMetadata("KeyArray", new BoundValue.Json("[\"k\",\"l\"]"))
                .withMetadata("OffsetArray", new BoundValue.Json("[41,42]"));
        List<KafkaEvent<String>> events =
                Decode.list(call.input("events"), data -> KafkaEvent.fromBinding(data, Decode::text));
        assertThat(events).extracting(KafkaEvent::value).containsExactly("a", "b");
        assertThat(events).extracting(KafkaEvent::key).containsExactly("k", "l");
        assertThat(events).extracting(KafkaEvent::offset).containsExactly(41L, 42L);
    }

    @Test
    void isMadeForATest() {
        Instant now = Instant.now();
        KafkaEvent<String> event = KafkaEvent.builder("v")
                .key("k")
                .topic("t")
                .partition(1)
                .offset(2)
                .timestamp(now)
                .headers(new KafkaEvent.Header("h", new byte[] {'x'}))
                .build();
        assertThat(event.value()).isEqualTo("v");
        assertThat(event.key()).isEqualTo("k");
        assertThat(event.topic()).isEqualTo("t");
        assertThat(event.partition()).isEqualTo(1);
        assertThat(event.offset()).isEqualTo(2);
        assertThat(event.timestamp()).isEqualTo(now);
        assertThat(event.header("h")).isEqualTo("x");
        assertThat(event).hasToString("kafka event v");
        assertThat(KafkaEvent.of("v").headers()).isEmpty();
        assertThat(KafkaEvent.of("v").partition()).isEqualTo(-1);
    }
}
