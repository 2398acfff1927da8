package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.EVENT_TRIGGER;
import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;

import dev.bindery.processor.model.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that Jackson cannot read or write, and types whose values come later, wherever they stand. */
class JsonRulesTest {
    private static Sketch read(String type) {
        return function("take").takes(type, "m", on(QUEUE_TRIGGER));
    }

    private static Sketch take() {
        return read("String");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shape",
                "Animal",
                "Part",
                "Money",
                "List<Shape>",
                "Shape[]",
                "Optional<Shape>",
                "Optional<List<Shape>>",
                "Map<String, Shape>",
                "Map<String, List<Optional<Shape[]>>>",
                "Parcel",
                "List<Parcel>",
                "Van",
                "Map<Key, String>",
                "Map<Number, String>",
                "SortedMap<Key, String>",
                "Map<Map<String, String>, String>",
                "Map<String[], String>"
            })
    void isNotRead(String type) {
        Verdicts.assertFindings(read(type), List.of("BND3011 m"));
        Verdicts.assertFindings(take().takes(type, "b", on(BLOB_INPUT)), List.of("BND3011 b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shape", "List<Shape>", "Optional<Parcel>", "Map<Key, String>"})
    void isNotReadFromMetadata(String type) {
        Verdicts.assertFindings(take().takesMetadata(type, "meta", "Meta"), List.of("BND3011 meta"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order",
                "Hidden",
                "Map<String, Object>",
                "Map<Colour, Order>",
                "Map<UUID, Order>",
                "Map<byte[], Order>",
                "List<Order>",
                "Endless<String>"
            })
    void isRead(String type) {
        Verdicts.assertFindings(read(type), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hidden",
                "List<Hidden>",
                "Optional<Hidden>",
                "Optional<List<Hidden>>",
                "Map<String, Hidden>",
                "Map<Key, Hidden[]>",
                "Van",
                "Optional<Van>"
            })
    void isNotWritten(String type) {
        Verdicts.assertFindings(take().takes("Out<" + type + ">", "o", on(QUEUE_OUTPUT)), List.of("BND3012 o"));
        Verdicts.assertFindings(take().returns(type).bound(on(QUEUE_OUTPUT)), List.of("BND3012 take()"));
        Verdicts.assertFindings(
                take().returns("CompletionStage<" + type + ">").bound(on(QUEUE_OUTPUT)), List.of("BND3012 take()"));
        Verdicts.assertFindings(
                take().returns("Order").component(type, "part", on(QUEUE_OUTPUT)), List.of("BND3012 record.part"));
        Verdicts.assertFindings(
                function("take").takes("String", "m", on(EVENT_TRIGGER)).returns(type), List.of("BND3012 take()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shape", "Money", "Parcel", "Map<Key, String>", "Endless<String>", "List<Order>"})
    void isWritten(String type) {
        Verdicts.assertFindings(take().takes("Out<" + type + ">", "o", on(QUEUE_OUTPUT)), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mono<String>",
                "Mono<Void>",
                "Mono<?>",
                "Mono",
                "Future<String>",
                "List<Mono<String>>",
                "Optional<CompletableFuture<String>>",
                "Map<String, Future<String>>",
                "Depot",
                "List<Depot>"
            })
    void nothingWaitsFor(String type) {
        Sketch http = function("get").takes("HttpRequest", "req", on(HTTP_TRIGGER));
        Verdicts.assertFindings(http.returns(type), List.of("BND3013 get()"));
        Verdicts.assertFindings(
                function("get")
                        .takes("HttpRequest", "req", on(HTTP_TRIGGER))
                        .returns("CompletableFuture<" + type + ">"),
                List.of("BND3013 get()"));
        Verdicts.assertFindings(take().takes("Out<" + type + ">", "o", on(QUEUE_OUTPUT)), List.of("BND3013 o"));
        Verdicts.assertFindings(
                take().returns("Order").component(type, "part", on(QUEUE_OUTPUT)), List.of("BND3013 record.part"));
        Verdicts.assertFindings(read(type), List.of("BND3013 m"));
        Verdicts.assertFindings(take().takesMetadata(type, "meta", "Meta"), List.of("BND3013 meta"));
    }

    @Test
    void nothingWaitsForWhatGoesNowhere() {
        Verdicts.assertFindings(take().returns("Mono<Void>"), List.of("BND3013 take()"));
        Verdicts.assertFindings(take().returns("Future<String>"), List.of("BND3013 take()"));
        Verdicts.assertFindings(take().returns("CompletionStage<Void>"), List.of());
    }

    @Test
    void anOutputThatIsNoOutIsSaidToComeLaterFirst() {
        Verdicts.assertFindings(take().takes("CompletableFuture<String>", "o", on(QUEUE_OUTPUT)), List.of("BND3013 o"));
    }

    @Test
    void theTypesOfAnotherLibraryAreNamed() {
        Verdicts.assertFindings(
                function("get").takes("HttpRequestMessage<String>", "r", on(HTTP_TRIGGER)), List.of("BND3001 r"));
        Verdicts.assertFindings(take().takes("OutputBinding<String>", "o", on(QUEUE_OUTPUT)), List.of("BND3001 o"));
        Verdicts.assertFindings(
                take().takes("Out<OutputBinding<String>>", "o", on(QUEUE_OUTPUT)), List.of("BND3001 o"));
        Verdicts.assertFindings(take().takes("ExecutionContext", "context"), List.of("BND3001 context"));
        Verdicts.assertFindings(take().takesMetadata("ExecutionContext", "context", "x"), List.of("BND3001 context"));
    }

    @Test
    void aRawTypeIsFoundWithinOthers() {
        Verdicts.assertFindings(read("Optional<List>"), List.of("BND3004 m"));
        Verdicts.assertFindings(read("Page<Map>"), List.of("BND3004 m"));
    }
}
