package dev.bindery.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    record Item(String name, int price) {}

    record Order(List<Item> items, Instant at, Optional<String> note) {}

    record Times(OffsetDateTime at, Duration length) {}

    private static final JsonType<Order> ORDER = JsonType.of(Order.class);

    @Test
    void knowsRecordsDatesAndOptionals() {
        String json =
                "{\"items\":[{\"name\":\"tea\",\"price\":3,\"unknown\":1}],\"at\":\"2024-05-01T10:00:00Z\",\"note\":null}";
        Order order = new Order(List.of(new Item("tea", 3)), Instant.parse("2024-05-01T10:00:00Z"), Optional.empty());
        assertThat(ORDER.read(json)).isEqualTo(order);
        assertThat(new String(Json.write(order), UTF_8)).isEqualTo(json.replace(",\"unknown\":1", ""));
        Times times = new Times(OffsetDateTime.parse("2024-05-01T10:00:00+02:00"), Duration.ofMinutes(1));
        String written = new String(Json.write(times), UTF_8);
        assertThat(written).isEqualTo("{\"at\":\"2024-05-01T10:00:00+02:00\",\"length\":\"PT1M\"}");
        assertThat(JsonType.of(Times.class).read(written)).isEqualTo(times);
    }

    @Test
    void decodesFromEveryForm() {
        String json = "{\"name\":\"tea\",\"price\":3}";
        JsonType<Item> type = JsonType.of(Item.class);
        Item tea = new Item("tea", 3);
        assertThat(type.decode(SampleCall.data(new BoundValue.Json(json)))).isEqualTo(tea);
        assertThat(type.decode(SampleCall.data(new BoundValue.Text("\uFEFF" + json))))
                .isEqualTo(tea);
        assertThat(type.decode(SampleCall.data(new BoundValue.Bytes(("\uFEFF" + json).getBytes(UTF_8)))))
                .isEqualTo(tea);
        assertThat(type.decode(SampleCall.data(
                        new BoundValue.Request(HttpRequest.post("/").body(json).build()))))
                .isEqualTo(tea);
        assertThat(type.decode(SampleCall.data(new BoundValue.Json("null")))).isNull();
        assertThat(JsonType.of(Integer.class).decode(SampleCall.data(new BoundValue.Numeric(3L))))
                .isEqualTo(3);
    }

    @Test
    void decodesGenericTypesAndSeveralValues() {
        JsonType<Map<String, List<Item>>> type =
                JsonType.of(JsonType.generic(Map.class, String.class, JsonType.generic(List.class, Item.class)));
        assertThat(type.read("{\"a\":[{\"name\":\"tea\",\"price\":3}]}"))
                .isEqualTo(Map.of("a", List.of(new Item("tea", 3))));
        BoundValue items = new BoundValue.Items(List.of(
                new BoundValue.Json("{\"b\": 1}"),
                new BoundValue.Text("c"),
                new BoundValue.Bytes(new byte[] {1}),
                new BoundValue.Numeric(2L),
                new BoundValue.Numeric(2.5),
                BoundValue.NOTHING));
        JsonNode node = JsonType.of(JsonNode.class).decode(SampleCall.data(items));
        assertThat(node).isNotNull();
        assertThat(node.toString()).isEqualTo("[{\"b\":1},\"c\",\"AQ==\",2,2.5,null]");
    }

    @Test
    void saysWhereADocumentIsWrong() {
        String json = "{\n  \"items\": [{\"name\": \"tea\", \"price\": \"dear\"}]\n}";
        assertThatThrownBy(() -> ORDER.decode(SampleCall.data(new BoundValue.Text(json))))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith("Function 'TakeOrder': 'order' holds \"{")
                .hasMessageContaining("which cannot become Order: ")
                .hasMessageContaining("\"dear\"")
                .hasMessageContaining("at items[0].price (line 2, column ");
        assertThatThrownBy(() -> Json.read("{\"a\":1,\n}".getBytes(UTF_8), Map.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(line 2, column 1)");
        assertThatThrownBy(() -> JsonType.of(JsonType.generic(List.class, Item.class))
                        .decode(SampleCall.data(new BoundValue.Text("{}"))))
                .hasMessageContaining("which cannot become List<")
                .hasMessageContaining("(line 1, column 1)");
        assertThatThrownBy(() -> Json.read("", Item.class)).hasMessageContaining("line 1");
    }

    @Test
    void saysWhatCannotBeWritten() {
        assertThatThrownBy(() -> Json.write(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }
}
