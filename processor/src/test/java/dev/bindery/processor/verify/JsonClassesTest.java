package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.Sketch;
import dev.bindery.processor.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The classes into which Jackson looks, found without a compiler. */
class JsonClassesTest {
    private static List<String> of(Sketch sketch) {
        FunctionPlan plan = Verdicts.forNativeImage(sketch).plan().orElseThrow();
        return plan.reflected().orElseThrow().stream()
                .map(type -> type instanceof TypeRef.Named named ? named.qualifiedName() : type.displayName())
                .toList();
    }

    private static Sketch taking(String type) {
        return function("take").takes(type, "m", on(QUEUE_TRIGGER));
    }

    @Test
    void whatAClassHoldsGoesWithIt() {
        assertThat(of(taking("Order"))).containsExactly("Customer", "shop.Order");
        assertThat(of(taking("List<Order>"))).containsExactly("Customer", "shop.Order");
        assertThat(of(taking("Page<Order>"))).containsExactly("Customer", "shop.Order", "shop.Page");
    }

    @Test
    void whatIsNotJsonIsLeftOut() {
        assertThat(of(taking("String"))).isEmpty();
        assertThat(of(taking("byte[]"))).isEmpty();
        assertThat(of(taking("Colour"))).isEmpty();
        assertThat(of(taking("QueueMessage"))).isEmpty();
    }

    @Test
    void whatIsWrittenCountsToo() {
        assertThat(of(taking("String").takes("dev.bindery.Out<Order>", "out", on(QUEUE_OUTPUT))))
                .containsExactly("Customer", "shop.Order");
    }

    @Test
    void aTypeThatNeverEndsDoes() {
        assertThat(of(taking("shop.Endless<String>"))).containsExactly("shop.Endless");
    }

    @Test
    void withoutAnImageNobodyAsks() {
        assertThat(Verdicts.plan(taking("Order")).reflected()).isEmpty();
    }
}
