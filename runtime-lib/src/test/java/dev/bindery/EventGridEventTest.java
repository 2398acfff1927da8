package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.Decode;
import dev.bindery.spi.JsonType;
import dev.bindery.spi.SampleCall;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventGridEventTest {
    record Order(String item, BigDecimal price) {}

    private static final String EVENT = """
            {"id":"e-1","topic":"/subscriptions/s/topics/orders","subject":"orders/7","eventType":"Shop.OrderPlaced",
             "eventTime":"2024-05-01T10:00:00.1234567Z","dataVersion":"1.0","metadataVersion":"1",
             "data":{"item":"tea","price":1.50}}""";

    @Test
    void readsWhatTheHostSends() {
        EventGridEvent event = EventGridEvent.fromBinding(SampleCall.data(new BoundValue.Json(EVENT)));
        assertThat(event).isNotNull();
        assertThat(event.id()).isEqualTo("e-1");
        assertThat(event.topic()).isEqualTo("/subscriptions/s/topics/orders");
        assertThat(event.subject()).isEqualTo("orders/7");
        assertThat(event.eventType()).isEqualTo("Shop.OrderPlaced");
        assertThat(event.eventTime()).isEqualTo(Instant.parse("2024-05-01T10:00:00.1234567Z"));
        assertThat(event.dataVersion()).isEqualTo("1.0");
        assertThat(event.json(Order.class)).isEqualTo(new Order("tea", new BigDecimal("1.50")));
        Map<String, Object> data = event.json(JsonType.generic(Map.class, String.class, Object.class));
        assertThat(data).containsEntry("item", "tea");
    }

    @Test
    void readsABatch() {
        List<EventGridEvent> events = Decode.list(
                SampleCall.data(new BoundValue.Json("[" + EVENT + "," + EVENT + "]")), EventGridEvent::fromBinding);
        assertThat(events).hasSize(2).extracting(EventGridEvent::id).containsOnly("e-1");
    }

    @Test
    void isNullForNothing() {
        assertThat(EventGridEvent.fromBinding(SampleCall.data(BoundValue.NOTHING)))
                .isNull();
        assertThat(EventGridEvent.fromBinding(SampleCall.data(new BoundValue.Text("null"))))
                .isNull();
    }

    @Test
    void refusesWhatIsNoSuchEvent() {
        String[][] wrong = {
            {"{\"specversion\":\"1.0\"}", "it is in the CloudEvents schema; take a CloudEvent"},
            {"{\"id\":\"1\",\"subject\":\"s\"}", "it has no 'eventType'"},
            {"[]", "it is not a JSON object"},
            {"{", "line 1"}
        };
        for (String[] event : wrong) {
            assertThatThrownBy(() -> EventGridEvent.fromBinding(SampleCall.data(new BoundValue.Json(event[0]))))
                    .isInstanceOf(ConversionException.class)
                    .hasMessageContaining("cannot become an EventGridEvent: ")
                    .hasMessageContaining(event[1]);
        }
    }

    @Test
    void isReadAsItWasWritten() {
        EventGridEvent event = EventGridEvent.builder("orders/7", "Shop.OrderPlaced")
                .data(new Order("tea", new BigDecimal("1.50")))
                .eventTime(Instant.parse("2024-05-01T10:00:00Z"))
                .id("e-1")
                .build();
        BoundValue written = EventGridEvent.toBinding(event);
        assertThat(written)
                .isEqualTo(
                        new BoundValue.Json(
                                "{\"id\":\"e-1\",\"subject\":\"orders/7\",\"eventType\":\"Shop.OrderPlaced\",\"eventTime\":\"2024-05-01T10:00:00Z\",\"dataVersion\":\"1.0\",\"data\":{\"item\":\"tea\",\"price\":1.50}}"));
        assertThat(EventGridEvent.fromBinding(SampleCall.data(written)))
                .isEqualTo(event)
                .hasSameHashCodeAs(event);
        assertThat(EventGridEvent.toBinding(null)).isEqualTo(BoundValue.NOTHING);
    }

    @Test
    void hasAnIdAndATimeOfItsOwn() {
        EventGridEvent event =
                EventGridEvent.builder("s", "t").topic("/t").dataVersion("2").build();
        assertThat(event.id()).hasSize(36);
        assertThat(event.eventTime()).isBeforeOrEqualTo(Instant.now());
        assertThat(event.topic()).isEqualTo("/t");
        assertThat(event.dataVersion()).isEqualTo("2");
        assertThat(event.json(Order.class)).isNull();
    }
}
