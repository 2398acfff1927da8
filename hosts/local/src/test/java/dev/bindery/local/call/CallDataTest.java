package dev.bindery.local.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.spi.BoundValue;
import dev.bindery.syntax.Expression;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallDataTest {
    private static CallData of(String json) {
        return new CallData(
                new Payload(() -> json),
                Layer.of(Map.of(
                        "Id",
                        "own",
                        "Count",
                        3L,
                        "Time",
                        OffsetDateTime.parse("2024-05-01T10:00:00Z"),
                        "Map",
                        Map.of("a", 1))));
    }

    private static String resolve(String json, String expression) {
        return Expression.parse(expression).resolve(of(json));
    }

    @Test
    void theFirstLayerThatKnowsANameWins() {
        assertThat(of("{\"id\": \"mine\"}").metadata("ID")).isEqualTo(new BoundValue.Text("mine"));
        assertThat(of("{\"id\": null}").metadata("id")).isEqualTo(new BoundValue.Text("own"));
        assertThat(of("text").metadata("none")).isEqualTo(BoundValue.NOTHING);
    }

    @Test
    void valuesKeepTheirKind() {
        assertThat(of("").metadata("count")).isEqualTo(new BoundValue.Numeric(3L));
        assertThat(of("").metadata("time")).isEqualTo(new BoundValue.Json("\"2024-05-01T10:00:00Z\""));
        assertThat(of("").metadata("map")).isEqualTo(new BoundValue.Json("{\"a\":1}"));
    }

    @Test
    void pathsGoIntoObjectsWhateverTheirCase() {
        String json = "{\"customer\": {\"Name\": {\"last\": \"Lovelace\"}, \"vip\": true, \"n\": 2.50}}";
        assertThat(resolve(json, "{Customer.name.LAST}/{customer.vip}/{customer.n}/{Count}"))
                .isEqualTo("Lovelace/True/2.5/3");
    }

    @Test
    void scalarsAreWrittenAsDotNetWritesThem() {
        String json = "{\"t\": true, \"f\": false, \"i\": 1000000, \"d\": 1.50, \"z\": 0.0, \"e\": 1e2}";
        assertThat(resolve(json, "{t} {f} {i} {d} {z} {e}")).isEqualTo("True False 1000000 1.5 0 100");
    }

    @Test
    void whatIsNoObjectHasNoNames() {
        for (String text : List.of("", "plain", "[1]", "{not json}", "\"x\"", "{\"a\": 1} trailing")) {
            assertThat(of(text).metadata("a")).isEqualTo(BoundValue.NOTHING);
        }
        assertThat(of("{\"a\": [1]}").metadata("a")).isEqualTo(BoundValue.NOTHING);
    }

    @Test
    void thePayloadIsParsedOnceAndOnlyWhenAskedFor() {
        List<String> asked = new ArrayList<>();
        CallData data = new CallData(Layer.of(Map.of("own", "1")), new Payload(() -> {
            asked.add("asked");
            return "{\"a\": \"x\"}";
        }));
        data.metadata("own");
        assertThat(asked).isEmpty();
        data.metadata("a");
        data.metadata("b");
        assertThat(asked).hasSize(1);
    }
}
