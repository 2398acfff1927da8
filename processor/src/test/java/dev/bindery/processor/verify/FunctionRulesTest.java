package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.BLOB_TRIGGER;
import static dev.bindery.processor.model.Bindings.HTTP_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.TIMER_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;

import dev.bindery.processor.model.ClassModel;
import dev.bindery.processor.model.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules about a function and about what binds what, on functions that no compiler has seen: the code of every
 * finding and its place, and nothing besides.
 */
class FunctionRulesTest {
    private static Sketch take() {
        return function("take").takes("String", "m", on(QUEUE_TRIGGER));
    }

    private static ClassModel type(String kind, String notPublic, boolean inner, boolean isAbstract, boolean generic) {
        return new ClassModel("shop", List.of("Shop"), kind, notPublic, inner, isAbstract, generic, true);
    }

    private static Arguments row(String name, Sketch sketch, String... findings) {
        return Arguments.of(name, sketch, Arrays.asList(findings));
    }

    static Stream<Arguments> shapes() {
        ClassModel ordinary = type("class", "", false, false, false);
        ClassModel unmakeable = new ClassModel("shop", List.of("Shop"), "class", "", false, false, false, false);
        return Stream.of(
                row("a static function", take()),
                row("an instance function", take().instance().in(ordinary)),
                row("a name with a dash", take().called("take-order")),
                row("the longest name", take().called("a".repeat(128))),
                row("a name too long", take().called("a".repeat(129)), "BND1001 take()/@FunctionName"),
                row("a name with a dot", take().called("take.order"), "BND1001 take()/@FunctionName"),
                row("a reserved name", take().called("HOST"), "BND1001 take()/@FunctionName"),
                row("not public", take().method(true, false, false, false, false), "BND1002 take()"),
                row("abstract", take().method(false, true, true, false, false), "BND1004 take()"),
                row("generic", take().method(true, true, false, true, false), "BND1005 take()"),
                row("throws Throwable", take().method(true, true, false, false, true), "BND1009 take()"),
                row(
                        "everything at once",
                        take().called("1").method(true, false, false, true, true),
                        "BND1001 take()/@FunctionName",
                        "BND1002 take()",
                        "BND1005 take()",
                        "BND1009 take()"),
                row("a hidden class", take().in(type("class", "Shop", false, false, false)), "BND1003 take()"),
                row("static in a generic class", take().in(type("class", "", false, false, true))),
                row("a generic class", take().instance().in(type("class", "", false, false, true)), "BND1007 take()"),
                row("static in an inner class", take().in(type("class", "", true, false, false))),
                row("an inner class", take().instance().in(type("class", "", true, false, false)), "BND1006 take()"),
                row("an abstract class", take().instance().in(type("class", "", false, true, false)), "BND1007 take()"),
                row("an enum", take().instance().in(type("enum", "", false, false, false)), "BND1007 take()"),
                row("a record", take().instance().in(type("record", "", false, false, false))),
                row("static where nothing can be made", take().in(unmakeable)),
                row("no constructor", take().instance().in(unmakeable), "BND1008 take()"),
                row(
                        "no body is the cause, an abstract class its consequence",
                        take().method(false, true, true, false, false).in(type("interface", "", false, true, false)),
                        "BND1004 take()"));
    }

    static Stream<Arguments> claims() {
        Sketch bare = function("take");
        return Stream.of(
                row("no trigger", bare, "BND2001 take()"),
                row("an input alone", function("take").takes("String", "b", on(BLOB_INPUT)), "BND2001 take()"),
                row("two triggers", take().takes("String", "t", on(TIMER_TRIGGER)), "BND2002 t/@TimerTrigger"),
                row(
                        "three triggers",
                        take().takes("String", "t", on(TIMER_TRIGGER)).takes("String", "b", on(BLOB_TRIGGER)),
                        "BND2002 t/@TimerTrigger",
                        "BND2002 b/@BlobTrigger"),
                row(
                        "bound on the method",
                        function("take")
                                .takes("String", "m")
                                .bound(on(QUEUE_TRIGGER).named("m"))),
                row("bound in two places", take().bound(on(BLOB_INPUT).named("m")), "BND2008 take()/@BlobInput"),
                row(
                        "bound by two triggers",
                        function("take").takes("String", "m", on(QUEUE_TRIGGER), on(TIMER_TRIGGER)),
                        "BND2008 m/@TimerTrigger",
                        "BND2002 m/@TimerTrigger"),
                row(
                        "bound and metadata",
                        function("take").takesMetadata("String", "m", "id", on(QUEUE_TRIGGER)),
                        "BND2008 m/@QueueTrigger"),
                row("unbound", take().takes("String", "extra"), "BND2005 extra"),
                row("a context needs no binding", take().takes("Context", "context")),
                row("metadata needs no binding", take().takesMetadata("int", "n", "DequeueCount")),
                row(
                        "a nameless trigger on the method is the cause, an unbound parameter its consequence",
                        function("take").takes("String", "m").bound(on(QUEUE_TRIGGER)),
                        "BND2007 take()/@QueueTrigger"),
                row(
                        "a misspelled name is the cause, an unbound parameter its consequence",
                        function("take")
                                .takes("String", "m")
                                .bound(on(QUEUE_TRIGGER).named("n")),
                        "BND2006 take()/@QueueTrigger/name"),
                row(
                        "one parameter more than misspelled names",
                        function("take")
                                .takes("String", "m")
                                .takes("String", "x")
                                .bound(on(QUEUE_TRIGGER).named("n")),
                        "BND2006 take()/@QueueTrigger/name",
                        "BND2005 m",
                        "BND2005 x"),
                row(
                        "two nameless outputs",
                        take().returns("String").bound(on(QUEUE_OUTPUT)).bound(on(HTTP_OUTPUT)),
                        "BND2009 take()/@HttpOutput"),
                row("an output of nothing", take().bound(on(QUEUE_OUTPUT)), "BND2010 take()/@QueueOutput"),
                row(
                        "an output of nothing later",
                        take().returns("CompletionStage<Void>").bound(on(QUEUE_OUTPUT)),
                        "BND2010 take()/@QueueOutput"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"shapes", "claims"})
    void findsExactly(String name, Sketch sketch, List<String> findings) {
        Verdicts.assertFindings(sketch, findings);
    }
}
