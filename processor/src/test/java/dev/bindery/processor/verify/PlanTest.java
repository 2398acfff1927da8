package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.BLOB_OUTPUT;
import static dev.bindery.processor.model.Bindings.BLOB_TRIGGER;
import static dev.bindery.processor.model.Bindings.FORMLESS_INPUT;
import static dev.bindery.processor.model.Bindings.HTTP_OUTPUT;
import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.TIMER_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static dev.bindery.processor.verify.Verdicts.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.Bindings;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.FunctionPlan.Argument;
import dev.bindery.processor.model.FunctionPlan.Binding;
import dev.bindery.processor.model.FunctionPlan.ResultOutput;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.Sketch;
import dev.bindery.processor.model.Writing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written for a function that nothing is wrong with: its bindings, their order, and where the result goes. */
class PlanTest {
    private static Sketch http() {
        return function("get").takes("HttpRequest", "req", on(HTTP_TRIGGER));
    }

    private static List<String> bindings(FunctionPlan plan) {
        return plan.bindings().stream()
                .map(binding -> binding.kind().type() + " " + binding.name())
                .toList();
    }

    private static Optional<String> dataType(Sketch sketch) {
        return plan(sketch).bindings().get(0).dataType();
    }

    @Test
    void theResultOfAnHttpFunctionIsItsResponse() {
        FunctionPlan plan = plan(http().returns("String"));

        assertThat(bindings(plan)).containsExactly("httpTrigger req", "http $return");
        assertThat(plan.result().outputs())
                .containsExactly(new ResultOutput("$return", Optional.empty(), new Writing.Encoded("textResponse")));
    }

    @Test
    void aFunctionThatReturnsNothingHasNoResponse() {
        assertThat(bindings(plan(http()))).containsExactly("httpTrigger req");
        assertThat(bindings(plan(http().returns("Void")))).containsExactly("httpTrigger req");
        assertThat(bindings(plan(http().returns("CompletableFuture<Void>")))).containsExactly("httpTrigger req");
    }

    @Test
    void anOutputOnTheMethodTakesThePlaceOfTheResponse() {
        assertThat(bindings(plan(http().returns("String").bound(on(QUEUE_OUTPUT)))))
                .containsExactly("httpTrigger req", "queue $return");
    }

    @Test
    void anOutputOnTheMethodMayNameTheReturnedValue() {
        assertThat(bindings(plan(http().returns("String").bound(on(QUEUE_OUTPUT).named("$return")))))
                .containsExactly("httpTrigger req", "queue $return");
    }

    @Test
    void anOutputOnTheMethodMayNameAParameter() {
        FunctionPlan plan =
                plan(http().takes("Out<String>", "msg").bound(on(QUEUE_OUTPUT).named("msg")));

        assertThat(bindings(plan)).containsExactly("httpTrigger req", "queue msg");
        assertThat(plan.arguments().get(1)).isEqualTo(new Argument.OfOutput("msg", new Writing.Encoded("textAsBytes")));
    }

    @Test
    void anHttpOutputOnAParameterDoesNotTakeTheReturnedValue() {
        FunctionPlan plan = plan(http().takes("Out<HttpResponse>", "res", on(HTTP_OUTPUT))
                .returns("String")
                .bound(on(QUEUE_OUTPUT)));

        assertThat(bindings(plan)).containsExactly("httpTrigger req", "http res", "queue $return");
    }

    @Test
    void aStageIsAwaitedAndItsValueWritten() {
        FunctionPlan plan = plan(http().returns("CompletionStage<List<Order>>"));

        assertThat(plan.result().async()).isTrue();
        assertThat(plan.result().outputs())
                .containsExactly(new ResultOutput("$return", Optional.empty(), new Writing.Encoded("jsonResponse")));
    }

    @Test
    void theComponentsOfARecordAreOutputsOfTheirOwn() {
        FunctionPlan plan = plan(http().returns("Order")
                .component("HttpResponse", "response", on(HTTP_OUTPUT).named("$return"))
                .component("List<String>", "letters", on(QUEUE_OUTPUT)));

        assertThat(bindings(plan)).containsExactly("httpTrigger req", "http $return", "queue letters");
        assertThat(plan.result().outputs())
                .map(ResultOutput::component)
                .containsExactly(Optional.of("response"), Optional.of("letters"));
        assertThat(plan.result().outputs().get(1).writing())
                .isEqualTo(new Writing.Several(new Writing.Encoded("textAsBytes")));
    }

    @Test
    void theTriggerComesFirstAndEverythingElseStaysInOrder() {
        FunctionPlan plan = plan(function("f")
                .takes("Out<String>", "z", on(BLOB_OUTPUT))
                .takes("String", "b", on(BLOB_INPUT))
                .takes("String", "m", on(QUEUE_TRIGGER))
                .takes("String", "a", on(BLOB_INPUT))
                .returns("String")
                .bound(on(QUEUE_OUTPUT)));

        assertThat(bindings(plan)).containsExactly("queueTrigger m", "blob z", "blob b", "blob a", "queue $return");
    }

    @Test
    void argumentsAreInTheOrderOfTheParameters() {
        FunctionPlan plan = plan(function("f")
                .takes("Context", "context")
                .takesMetadata("int", "n", "DequeueCount")
                .takes("String", "m", on(QUEUE_TRIGGER)));

        assertThat(plan.arguments())
                .containsExactly(
                        new Argument.OfContext(),
                        new Argument.OfMetadata("DequeueCount", new Reading.Decoded("requiredInt")),
                        new Argument.OfBinding("m", new Reading.Decoded("text")));
    }

    @Test
    void anAdapterIsNamedAfterTheClasses() {
        FunctionPlan nested = plan(http().called("get-it").in("shop.web", "Shop", "Inner"));
        FunctionPlan unnamed = plan(http().in("", "Shop"));

        assertThat(nested.qualifiedAdapterName()).isEqualTo("shop.web.Shop_Inner_Functions");
        assertThat(nested.methodName()).isEqualTo("get_it");
        assertThat(unnamed.qualifiedAdapterName()).isEqualTo("Shop_Functions");
    }

    @ParameterizedTest
    @CsvSource({
        "byte[], binary",
        "java.io.InputStream, binary",
        "Optional<byte[]>, binary",
        "List<byte[]>, binary",
        "Optional<List<byte[]>>, binary",
        "String,",
        "Order,",
        "List<String>,",
        "Optional<Integer>,"
    })
    void theHostIsAskedForBytesWhereItWouldDecodeTextOtherwise(String type, String dataType) {
        assertThat(dataType(function("f").takes(type, "m", on(QUEUE_TRIGGER))))
                .isEqualTo(Optional.ofNullable(dataType));
    }

    @Test
    void aTypeThatReadsBytesAsksForThem() {
        Sketch sketch = function("f").takes("String", "m", on(QUEUE_TRIGGER)).takes("InputStream", "b", on(BLOB_INPUT));

        assertThat(plan(sketch).bindings())
                .map(Binding::dataType)
                .containsExactly(Optional.empty(), Optional.of("binary"));
    }

    @Test
    void bytesAreAskedForNowhereElse() {
        assertThat(dataType(function("f").takes("byte[]", "m", on(BLOB_TRIGGER))))
                .isEmpty();
        assertThat(dataType(function("f").takes("byte[]", "m", on(TIMER_TRIGGER))))
                .isEmpty();
        assertThat(dataType(function("f").takes("byte[]", "m", on(HTTP_TRIGGER))))
                .isEmpty();
        Sketch formless =
                function("f").takes("String", "m", on(QUEUE_TRIGGER)).takes("byte[]", "i", on(FORMLESS_INPUT));
        assertThat(plan(formless).bindings().get(1).dataType()).isEmpty();
        Sketch output =
                function("f").takes("String", "m", on(QUEUE_TRIGGER)).takes("Out<byte[]>", "o", on(QUEUE_OUTPUT));
        assertThat(plan(output).bindings().get(1).dataType()).isEmpty();
    }

    @Test
    void aWrittenDataTypeStays() {
        assertThat(dataType(function("f").takes("byte[]", "m", on(QUEUE_TRIGGER).dataType("string"))))
                .contains("string");
        Bindings blob = on(BLOB_TRIGGER).dataType("binary");
        assertThat(dataType(function("f").takes("String", "m", blob))).contains("binary");
    }
}
