package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.HTTP_OUTPUT;
import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.TEXT_OUTPUT;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;

import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules about names, texts and types, on functions that no compiler has seen: the code of every finding and its
 * place, and nothing besides.
 */
class BindingRulesTest {
    private static Sketch take() {
        return function("take").takes("String", "m", on(QUEUE_TRIGGER));
    }

    private static Sketch queue(String name) {
        return function("take").takes("String", "m", on(QUEUE_TRIGGER).with("queueName", name, Format.QUEUE_NAME));
    }

    private static Sketch with(Format format, String text) {
        return function("take").takes("String", "m", on(QUEUE_TRIGGER).with("text", text, format));
    }

    private static Arguments row(String name, Sketch sketch, String... findings) {
        return Arguments.of(name, sketch, Arrays.asList(findings));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                row(
                        "an underscore",
                        function("f").takes("String", "my_m", on(QUEUE_TRIGGER)),
                        "BND2003 my_m/@QueueTrigger"),
                row(
                        "a written dash",
                        function("f").takes("String", "m", on(QUEUE_TRIGGER).named("m-m")),
                        "BND2003 m/@QueueTrigger/name"),
                row(
                        "a letter that is not ASCII",
                        function("f").takes("String", "größe", on(QUEUE_TRIGGER)),
                        "BND2003 größe/@QueueTrigger"),
                row(
                        "a trigger called $return",
                        function("f").takes("String", "m", on(QUEUE_TRIGGER).named("$return")),
                        "BND2003 m/@QueueTrigger/name"),
                row(
                        "a written name repairs the parameter's",
                        function("f").takes("String", "my_m", on(QUEUE_TRIGGER).named("m"))),
                row("metadata has no such rule", take().takesMetadata("String", "x_y", "x-y")),
                row(
                        "the same name in another case",
                        take().takes("String", "b", on(BLOB_INPUT).named("M")),
                        "BND2004 b/@BlobInput/name"),
                row(
                        "a parameter and a component",
                        take().returns("Page<Order>").component("String", "m", on(QUEUE_OUTPUT)),
                        "BND2004 record.m/@QueueOutput"),
                row(
                        "an Out that is $return",
                        take().takes("Out<String>", "o", on(QUEUE_OUTPUT).named("$return"))),
                row(
                        "an Out that is $return, beside a result",
                        take().takes("Out<String>", "o", on(QUEUE_OUTPUT).named("$return"))
                                .returns("String")
                                .bound(on(TEXT_OUTPUT)),
                        "BND2009 o/@QueueOutput/name"));
    }

    static Stream<Arguments> texts() {
        Rules settings = new Rules(Format.QUEUE_NAME, Set.of(Flag.APP_SETTINGS), List.of());
        return Stream.of(
                row("a queue", queue("orders")),
                row("a queue with an underscore", queue("my_orders"), "BND2012 m/@QueueTrigger/queueName"),
                row("a queue from a setting", queue("%ORDERS%")),
                row("a queue from an expression", queue("orders-{region}")),
                row(
                        "an expression where none is resolved",
                        function("take").takes("String", "m", on(QUEUE_TRIGGER).with("queueName", "{q}", settings)),
                        "BND2012 m/@QueueTrigger/queueName"),
                row("a blob", with(Format.BLOB_PATH, "samples/{id}.json")),
                row("a container alone", with(Format.BLOB_PATH, "samples"), "BND2012 m/@QueueTrigger/text"),
                row("a container alone as a pattern", with(Format.BLOB_PATTERN, "samples")),
                row(
                        "a pattern that cannot be told apart",
                        with(Format.BLOB_PATTERN, "a/{x}{y}"),
                        "BND2012 m/@QueueTrigger/text"),
                row("a route", with(Format.ROUTE, "items/{id:int}")),
                row("no route", with(Format.ROUTE, "")),
                row("an open brace", with(Format.ROUTE, "items/{id"), "BND4001 m/@QueueTrigger/text"),
                row("a schedule", with(Format.SCHEDULE, "0 */5 * * * *")),
                row("a time span", with(Format.SCHEDULE, "00:05:00")),
                row("words", with(Format.SCHEDULE, "hourly"), "BND5001 m/@QueueTrigger/text"),
                row("any text", with(Format.ANY, "any [text] at all")),
                row("an open brace in any text", with(Format.ANY, "{["), "BND2020 m/@QueueTrigger/text"),
                row("a percent sign alone", with(Format.ANY, "100 %"), "BND2020 m/@QueueTrigger/text"),
                row("a connection", with(Format.CONNECTION, "Storage")));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                row("not accepted", function("f").takes("Thread", "m", on(QUEUE_TRIGGER)), "BND3001 m"),
                row("not accepted as metadata", take().takesMetadata("Date", "d", "day"), "BND3001 d"),
                row(
                        "bytes asked for as text",
                        function("f").takes("byte[]", "m", on(QUEUE_TRIGGER).dataType("string")),
                        "BND3014 m/@QueueTrigger"),
                row(
                        "text asked for as bytes",
                        function("f").takes("String", "m", on(QUEUE_TRIGGER).dataType("binary"))),
                row("a raw list", function("f").takes("List", "m", on(QUEUE_TRIGGER)), "BND3004 m"),
                row("a raw class of the user's", function("f").takes("Page", "m", on(QUEUE_TRIGGER)), "BND3004 m"),
                row("a raw optional as metadata", take().takesMetadata("Optional", "o", "o"), "BND3004 o"),
                row("an output that is no Out", take().takes("String", "o", on(QUEUE_OUTPUT)), "BND3002 o"),
                row("an input that is an Out", function("f").takes("Out<String>", "m", on(QUEUE_TRIGGER)), "BND3003 m"),
                row("a raw Out", take().takes("Out", "o", on(QUEUE_OUTPUT)), "BND3004 o"),
                row("an Out of a raw list", take().takes("Out<List>", "o", on(QUEUE_OUTPUT)), "BND3004 o"),
                row(
                        "an Out of what cannot be written",
                        take().takes("Out<Thread>", "o", on(QUEUE_OUTPUT)),
                        "BND3001 o"),
                row("a result that nothing takes", take().returns("String"), "BND3005 take()"),
                row(
                        "no trigger is the cause, a result that nothing takes its consequence",
                        function("take").returns("String"),
                        "BND2001 take()"),
                row(
                        "a result that cannot be written",
                        function("f")
                                .takes("HttpRequest", "req", on(HTTP_TRIGGER))
                                .returns("Thread"),
                        "BND3001 f()"),
                row(
                        "a raw stage",
                        function("f")
                                .takes("HttpRequest", "req", on(HTTP_TRIGGER))
                                .returns("CompletionStage"),
                        "BND3004 f()"),
                row(
                        "a stage of a wildcard",
                        function("f")
                                .takes("HttpRequest", "req", on(HTTP_TRIGGER))
                                .returns("CompletionStage<?>"),
                        "BND3001 f()"),
                row(
                        "a component without an output",
                        take().returns("Page<Order>")
                                .component("String", "a", on(QUEUE_OUTPUT))
                                .component("String", "b"),
                        "BND3006 record.b"),
                row(
                        "a component that is an input",
                        take().returns("Page<Order>").component("String", "a", on(BLOB_INPUT)),
                        "BND2011 record.a/@BlobInput"),
                row(
                        "a component of two outputs",
                        take().returns("Page<Order>").component("String", "a", on(QUEUE_OUTPUT), on(HTTP_OUTPUT)),
                        "BND2008 record.a/@HttpOutput"),
                row(
                        "a record that is taken apart and as a whole",
                        take().returns("Page<Order>")
                                .component("String", "a", on(QUEUE_OUTPUT))
                                .bound(on(TEXT_OUTPUT)),
                        "BND2009 take()/@TextOutput"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"names", "texts", "types"})
    void findsExactly(String name, Sketch sketch, List<String> findings) {
        Verdicts.assertFindings(sketch, findings);
    }
}
