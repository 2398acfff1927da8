package dev.bindery.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static BoundValue texts(String... texts) {
        return new BoundValue.Items(Arrays.stream(texts)
                .map(text -> (BoundValue) new BoundValue.Text(text))
                .toList());
    }

    private static SampleCall batch(String... bodies) {
        return new SampleCall().with("events", texts(bodies));
    }

    private static List<String> told(SampleCall call, String name) {
        return Decode.list(call.input("events"), event -> Decode.text(event.metadata(name)));
    }

    @Test
    void givesEachEventItsOwnMetadata() {
        SampleCall call = batch("a", "b")
                .withMetadata("PartitionKeyArray", texts("k1", "k2"))
                .withMetadata("SequenceNumberArray", new BoundValue.Json("[7,8]"))
                .withMetadata("EnqueuedTimeUtcArray", new BoundValue.Text("[\"2024-05-01T10:00:00Z\",null]"))
                .withMetadata("PropertiesArray", new BoundValue.Json("[{\"a\":1},{}]"));
        assertThat(told(call, "PartitionKey")).containsExactly("k1", "k2");
        assertThat(told(call, "sequencenumber")).containsExactly("7", "8");
        assertThat(told(call, "EnqueuedTimeUtc")).containsExactly("2024-05-01T10:00:00Z", null);
        assertThat(told(call, "Properties")).containsExactly("{\"a\":1}", "{}");
    }

    @Test
    void doesSoWhereTheBodiesComeAsJsonTextToo() {
        SampleCall call = new SampleCall()
                .with("events", new BoundValue.Json("[\"a\",\"b\"]"))
                .withMetadata("OffsetArray", new BoundValue.Json("[\"10\",\"20\"]"));
        assertThat(told(call, "Offset")).containsExactly("10", "20");
        assertThat(Decode.list(call.input("events"), Decode::text)).containsExactly("a", "b");
    }

    @Test
    void givesAllEventsWhatHasNoArray() {
        SampleCall call =
                batch("a", "b").withMetadata("PartitionContext", new BoundValue.Json("{\"PartitionId\":\"3\"}"));
        assertThat(told(call, "PartitionContext")).containsOnly("{\"PartitionId\":\"3\"}");
        assertThat(told(call, "Missing")).containsOnlyNulls();
    }

    @Test
    void takesAnArrayApartOnce() {
        SampleCall call = batch("a", "b", "c").withMetadata("OffsetArray", new BoundValue.Json("[1,2,3]"));
        assertThat(told(call, "Offset")).containsExactly("1", "2", "3");
        assertThat(call.metadataReads).isEqualTo(1);
    }

    @Test
    void namesBothCountsWhereTheyDiffer() {
        SampleCall call = batch("a", "c").withMetadata("MessageIdArray", new BoundValue.Json("[\"1\",\"2\",\"3\"]"));
        assertThatThrownBy(() -> told(call, "MessageId"))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith("Function 'TakeOrder': 'MessageIdArray' holds the JSON ")
                .hasMessageContaining(
                        "cannot become one MessageId for each of the 2 values of 'events': it has 3 entries");
        assertThat(Decode.list(call.input("events"), Decode::text)).containsExactly("a", "c");
    }

    @Test
    void takesAnEmptyArrayToSayThatNoEventHasAny() {
        SampleCall call = batch("a", "b").withMetadata("CorrelationIdArray", texts());
        assertThat(told(call, "CorrelationId")).hasSize(2).containsOnlyNulls();
    }

    @Test
    void namesTheEntryThatCannotBeConverted() {
        SampleCall call = batch("a", "b").withMetadata("OffsetArray", texts("1", "x"));
        assertThatThrownBy(
                        () -> Decode.list(call.input("events"), event -> Decode.longInteger(event.metadata("Offset"))))
                .hasMessageStartingWith(
                        "Function 'TakeOrder': 'OffsetArray[1]' holds \"x\", which cannot become a long");
    }

    @Test
    void givesTheInsideOfAnEventTheMetadataOfThatEvent() {
        SampleCall call = batch("[1,2,3]", "[4]").withMetadata("OffsetArray", texts("10", "20"));
        List<List<String>> offsets = Decode.list(
                call.input("events"),
                event -> Decode.list(event, line -> line.name() + ' ' + Decode.text(line.metadata("Offset"))));
        assertThat(offsets)
                .containsExactly(
                        List.of("events[0][0] 10", "events[0][1] 10", "events[0][2] 10"), List.of("events[1][0] 20"));
        List<String> replaced = Decode.list(
                call.input("events"),
                event -> Decode.text(event.with(new BoundValue.Text("x")).metadata("Offset")));
        assertThat(replaced).containsExactly("10", "20");
    }
}
