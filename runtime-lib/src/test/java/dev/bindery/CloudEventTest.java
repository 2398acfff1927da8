package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.SampleCall;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CloudEventTest {
    record Order(String item) {}

    private static CloudEvent read(String json) {
        return CloudEvent.fromBinding(SampleCall.data(new BoundValue.Json(json)));
    }

    @Test
    void readsWhatTheHostSends() {
        CloudEvent event = read("""
                {"specversion":"1.0","id":"e-1","source":"/shop","type":"order.placed","subject":"7",
                 "time":"2024-05-01T12:00:00+02:00","datacontenttype":"application/json","dataschema":"urn:order",
                 "traceparent":"00-1","attempt":2,"none":null,"data":{"item":"tea"}}""");
        assertThat(event.id()).isEqualTo("e-1");
        assertThat(event.source()).isEqualTo("/shop");
        assertThat(event.type()).isEqualTo("order.placed");
        assertThat(event.subject()).isEqualTo("7");
        assertThat(event.time()).isEqualTo(Instant.parse("2024-05-01T10:00:00Z"));
        assertThat(event.dataContentType()).isEqualTo("application/json");
        assertThat(event.dataSchema()).isEqualTo("urn:order");
        assertThat(event.extensions()).isEqualTo(Map.of("traceparent", "00-1", "attempt", 2));
        assertThat(event.json(Order.class)).isEqualTo(new Order("tea"));
        assertThat(event.text()).isEqualTo("{\"item\":\"tea\"}");
        assertThat(event.bytes()).isNull();
    }

    @Test
    void readsDataThatIsTextOrBytesOrNone() {
        String head = "{\"specversion\":\"1.0\",\"id\":\"e\",\"source\":\"s\",\"type\":\"t\"";
        assertThat(read(head + ",\"data\":\"<a/>\"}").text()).isEqualTo("<a/>");
        assertThat(read(head + ",\"data_base64\":\"AQI=\"}").bytes()).containsExactly(1, 2);
        assertThat(read(head + ",\"data_base64\":\"eyJpdGVtIjoidGVhIn0=\"}").json(Order.class))
                .isEqualTo(new Order("tea"));
        CloudEvent empty = read(head + "}");
        assertThat(empty.text()).isNull();
        assertThat(empty.bytes()).isNull();
        assertThat(empty.json(Order.class)).isNull();
        assertThat(empty.time()).isNull();
        assertThat(CloudEvent.fromBinding(SampleCall.data(BoundValue.NOTHING))).isNull();
    }

    @Test
    void refusesWhatIsNoSuchEvent() {
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"eventType\":\"t\"}"))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("cannot become a CloudEvent: it has no 'specversion'")
                .hasMessageEndingWith("take an EventGridEvent");
        assertThatThrownBy(() -> read("{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\"}"))
                .hasMessageEndingWith("it has no 'type'");
    }

    @Test
    void isReadAsItWasWritten() {
        CloudEvent.Builder builder = CloudEvent.builder("/shop", "order.placed")
                .id("e-1")
                .subject("7")
                .time(Instant.parse("2024-05-01T10:00:00Z"))
                .dataSchema("urn:order")
                .extension("traceparent", "00-1");
        CloudEvent event = builder.data(new Order("tea")).build();
        BoundValue written = CloudEvent.toBinding(event);
        assertThat(CloudEvent.fromBinding(SampleCall.data(written)))
                .isEqualTo(event)
                .hasSameHashCodeAs(event);
        assertThat(event.json(Order.class)).isEqualTo(new Order("tea"));
        assertThat(event.extensions()).isEqualTo(Map.of("traceparent", "00-1"));
        CloudEvent picture = builder.data(new byte[] {1}, "image/png").build();
        assertThat(picture.bytes()).containsExactly(1);
        assertThat(picture.text()).isNull();
        CloudEvent page = builder.data("<a/>", "application/xml").build();
        assertThat(page.text()).isEqualTo("<a/>");
        assertThat(page.bytes()).isNull();
        assertThat(page.dataContentType()).isEqualTo("application/xml");
        assertThat(event.dataContentType()).isEqualTo("application/json");
        assertThat(CloudEvent.toBinding(null)).isEqualTo(BoundValue.NOTHING);
    }

    @Test
    void takesNoAttributeThatTheSchemaForbids() {
        CloudEvent.Builder builder = CloudEvent.builder("s", "t");
        for (String name : new String[] {"traceParent", "trace-parent", "", "data", "id"}) {
            assertThatThrownBy(() -> builder.extension(name, "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + name + "'");
        }
        assertThat(builder.build().id()).hasSize(36);
    }
}
