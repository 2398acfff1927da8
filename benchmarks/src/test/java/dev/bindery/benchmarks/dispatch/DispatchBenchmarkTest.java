package dev.bindery.benchmarks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.spi.BoundValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three ways do the same work. */
class DispatchBenchmarkTest {
    @Test
    void everyWayGivesTheSame() throws Exception {
        DispatchBenchmark adapter = new DispatchBenchmark();
        adapter.greetAdapter();
        adapter.forwardAdapter();
        adapter.confirmAdapter();
        DispatchBenchmark hand = new DispatchBenchmark();
        hand.greetHand();
        hand.forwardHand();
        hand.confirmHand();
        DispatchBenchmark reflection = new DispatchBenchmark();
        reflection.greetReflection();
        reflection.forwardReflection();
        reflection.confirmReflection();

        assertThat(texts(adapter))
                .containsExactly(
                        "$return http://localhost:7071/api/Greet?name=Bindery",
                        "$return an order of seventeen things",
                        "other an order of seventeen things",
                        "$return " + new ObjectMapper().writeValueAsString(new Orders.Order("o-17", 18)));
        assertThat(texts(hand)).isEqualTo(texts(adapter));
        assertThat(texts(reflection)).isEqualTo(texts(adapter));
    }

    private static List<String> texts(DispatchBenchmark benchmark) {
        List<String> texts = new ArrayList<>();
        for (DecodedCall call : benchmark.calls()) {
            call.outputs().forEach((name, value) -> texts.add(name + " " + text(value)));
        }
        return texts;
    }

    private static String text(BoundValue value) {
        return value instanceof BoundValue.Response response
                ? new String(response.response().bytes())
                : new String(((BoundValue.Bytes) value).bytes());
    }
}
