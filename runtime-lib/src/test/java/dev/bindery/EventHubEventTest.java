package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Decode;
import dev.bindery.spi.JsonType;
import dev.bindery.spi.SampleCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventHubEventTest {
    record Reading(double celsius) {}

    private static EventHubEvent<Reading> read(SampleCall call) {
        return EventHubEvent.fromBinding(
                call.input("event"), data -> JsonType.of(Reading.class).decode(data));
    }

    @Test
    void comesWithWhatTheHubTells() {
        EventHubEvent<Reading> event = read(new SampleCall()
                .with("event", new BoundValue.Text("{\"celsius\":21.5}"))
                .withMetadata("PartitionContext", new BoundValue.Json("{\"PartitionId\":\"3\"}"))
                .withMetadata("PartitionKey", new BoundValue.Text("north"))
                .withMetadata("Offset", new BoundValue.Json("4096"))
                .withMetadata("SequenceNumber", new BoundValue.Json("12"))
                .withMetadata("EnqueuedTimeUtc", new BoundValue.Json("\"2024-05-01T10:00:00.123Z\""))
                .withMetadata("Properties", new BoundValue.Json("{\"unit\":\"C\",\"tries\":2,\"none\":null}"))
                .withMetadata("SystemProperties", new BoundValue.Json("""
                        {"iothub-connection-device-id":"probe-1","iothub-message-source":"Telemetry","Offset":"4096"}""")));
        assertThat(event.body()).isEqualTo(new Reading(21.5));
        assertThat(event.partitionKey()).isEqualTo("north");
        assertThat(event.offset()).isEqualTo("4096");
        assertThat(event.sequenceNumber()).isEqualTo(12);
        assertThat(event.enqueuedTime()).isEqualTo(Instant.parse("2024-05-01T10:00:00.123Z"));
        assertThat(event.properties()).isEqualTo(Map.of("unit", "C", "tries", 2));
        assertThat(event.systemProperties()).hasSize(3);
        assertThat(event.iotHubMetadata())
                .isEqualTo(Map.of("connection-device-id", "probe-1", "message-source", "Telemetry"));
        assertThat(event.partitionContext()).containsEntry("PartitionId", "3");
    }

    @Test
    void hasItsOwnMetadataInABatch() {
        SampleCall call = new SampleCall()
                .with("events", new BoundValue.Json("[\"a\",\"b\"]"))
                .withMetadata("SequenceNumberArray", new BoundValue.Json("[1,2]"))
                .withMetadata("SystemPropertiesArray", new BoundValue.Json("[{\"iothub-x\":1},{\"x-opt\":2}]"))
                .withMetadata("PartitionContext", new BoundValue.Json("{\"PartitionId\":\"0\"}"));
        List<EventHubEvent<String>> events =
                Decode.list(call.input("events"), data -> EventHubEvent.fromBinding(data, Decode::text));
        assertThat(events).extracting(EventHubEvent::body).containsExactly("a", "b");
        assertThat(events).extracting(EventHubEvent::sequenceNumber).containsExactly(1L, 2L);
        assertThat(events).extracting(EventHubEvent::iotHubMetadata).containsExactly(Map.of("x", 1), Map.of());
        assertThat(events)
                .extracting(event -> event.partitionContext().get("PartitionId"))
                .containsOnly("0");
    }

    @Test
    void survivesWhatTheHostDoesNotTell() {
        EventHubEvent<Reading> event = read(new SampleCall()
                .with("event", new BoundValue.Text("null"))
                .withMetadata("SequenceNumber", new BoundValue.Text("later"))
                .withMetadata("EnqueuedTimeUtc", new BoundValue.Json("{}"))
                .withMetadata("SystemProperties", new BoundValue.Text("{none}"))
                .withMetadata("Properties", new BoundValue.Text("none")));
        assertThat(event.body()).isNull();
        assertThat(event.partitionKey()).isNull();
        assertThat(event.offset()).isNull();
        assertThat(event.sequenceNumber()).isEqualTo(-1);
        assertThat(event.enqueuedTime()).isNull();
        assertThat(event.properties()).isEmpty();
        assertThat(event.iotHubMetadata()).isEmpty();
    }

    @Test
    void isMadeForATest() {
        Instant now = Instant.now();
        EventHubEvent<String> event = EventHubEvent.builder("hello")
                .partitionKey("k")
                .offset("1")
                .sequenceNumber(2)
                .enqueuedTime(now)
                .properties(Map.of("a", 1))
                .systemProperties(Map.of("iothub-b", true))
                .partitionContext(Map.of("PartitionId", "9"))
                .build();
        assertThat(event.body()).isEqualTo("hello");
        assertThat(event.partitionKey()).isEqualTo("k");
        assertThat(event.offset()).isEqualTo("1");
        assertThat(event.sequenceNumber()).isEqualTo(2);
        assertThat(event.enqueuedTime()).isEqualTo(now);
        assertThat(event.properties()).isEqualTo(Map.of("a", 1));
        assertThat(event.iotHubMetadata()).isEqualTo(Map.of("b", true));
        assertThat(event.partitionContext()).isEqualTo(Map.of("PartitionId", "9"));
        assertThat(event).hasToString("event hub event hello");
        assertThat(EventHubEvent.of("x").partitionKey()).isNull();
    }
}
