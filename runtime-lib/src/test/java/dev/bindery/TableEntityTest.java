package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.Decode;
import dev.bindery.spi.SampleCall;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TableEntityTest {
    record Row(
            @JsonProperty("PartitionKey") String partition,
            @JsonProperty("RowKey") String row,
            int count) {}

    private static final String ENTITY = """
            {"odata.etag":"W/1","PartitionKey":"p","RowKey":"7","Timestamp":"2024-05-01T10:00:00.1234567+00:00",
             "count":3,"big":9007199254740993,"price":1.50,"due":"2024-05-02T00:00:00Z","on":true,"none":null,
             "data":"AQI=","owner":"4f5a3b9c-0b3a-4c1e-9d3f-2a1b0c9d8e7f"}""";

    private static TableEntity read(String json) {
        return TableEntity.fromBinding(SampleCall.data(new BoundValue.Json(json)));
    }

    @Test
    void readsWhatTheHostSends() {
        TableEntity entity = read(ENTITY);
        assertThat(entity.partitionKey()).isEqualTo("p");
        assertThat(entity.rowKey()).isEqualTo("7");
        assertThat(entity.timestamp()).isEqualTo(Instant.parse("2024-05-01T10:00:00.1234567Z"));
        assertThat(entity.properties())
                .containsOnlyKeys("count", "big", "price", "due", "on", "data", "owner")
                .containsEntry("on", true);
        assertThat(entity.property("count", Integer.class)).isEqualTo(3);
        assertThat(entity.property("Count", String.class)).isEqualTo("3");
        assertThat(entity.property("big", Long.class)).isEqualTo(9007199254740993L);
        assertThat(entity.property("price", BigDecimal.class)).isEqualTo(new BigDecimal("1.50"));
        assertThat(entity.property("due", Instant.class)).isEqualTo(Instant.parse("2024-05-02T00:00:00Z"));
        assertThat(entity.property("on", Boolean.class)).isTrue();
        assertThat(entity.property("data", byte[].class)).containsExactly(1, 2);
        assertThat(entity.property("owner", UUID.class)).hasToString("4f5a3b9c-0b3a-4c1e-9d3f-2a1b0c9d8e7f");
        assertThat(entity.property("none", Integer.class)).isNull();
        assertThat(entity.property("missing", Integer.class)).isNull();
        assertThat(entity.as(Row.class)).isEqualTo(new Row("p", "7", 3));
        assertThatThrownBy(() -> entity.property("due", Integer.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAList() {
        List<TableEntity> entities =
                Decode.list(SampleCall.data(new BoundValue.Json("[" + ENTITY + "]")), TableEntity::fromBinding);
        assertThat(entities).extracting(TableEntity::rowKey).containsExactly("7");
    }

    @Test
    void isNullWhereThereIsNoEntityAndFailsWhereItIsNone() {
        assertThat(TableEntity.fromBinding(SampleCall.data(BoundValue.NOTHING))).isNull();
        assertThatThrownBy(() -> read("[" + ENTITY + "]"))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("cannot become a TableEntity: it is not a JSON object");
        assertThatThrownBy(() -> read("{\"PartitionKey\":\"p\"}")).hasMessageEndingWith("it has no 'RowKey'");
    }

    @Test
    void isWrittenWithoutWhatTheTableAdds() {
        TableEntity entity = read("{\"odata.etag\":\"W/1\",\"PartitionKey\":\"p\",\"RowKey\":\"7\","
                + "\"Timestamp\":\"2024-05-01T10:00:00Z\",\"price\":1.50}");
        assertThat(TableEntity.toBinding(entity))
                .isEqualTo(new BoundValue.Json("{\"PartitionKey\":\"p\",\"RowKey\":\"7\",\"price\":1.50}"));
        assertThat(TableEntity.toBinding(null)).isEqualTo(BoundValue.NOTHING);
    }

    @Test
    void isReadAsItWasWritten() {
        UUID owner = UUID.randomUUID();
        Instant due = Instant.parse("2024-05-02T00:00:00Z");
        TableEntity entity = TableEntity.builder("p", "7")
                .property("text", "a")
                .property("count", 3)
                .property("on", true)
                .property("unit", TimeUnit.DAYS)
                .property("owner", owner)
                .property("due", due)
                .property("data", new byte[] {1, 2})
                .build();
        TableEntity again = TableEntity.fromBinding(SampleCall.data(TableEntity.toBinding(entity)));
        assertThat(again).isEqualTo(entity).hasSameHashCodeAs(entity);
        assertThat(again.property("unit", TimeUnit.class)).isEqualTo(TimeUnit.DAYS);
        assertThat(again.property("owner", UUID.class)).isEqualTo(owner);
        assertThat(again.property("due", Instant.class)).isEqualTo(due);
        assertThat(again.property("data", byte[].class)).containsExactly(1, 2);
        assertThat(again.timestamp()).isNull();
        assertThat(TableEntity.builder("p", "7").timestamp(due).build().timestamp())
                .isEqualTo(due);
        assertThatThrownBy(() -> TableEntity.builder("p", "7").property("tags", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'tags'");
    }
}
