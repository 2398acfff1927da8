package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.BLOB_OUTPUT;
import static dev.bindery.processor.model.Bindings.BLOB_TRIGGER;
import static dev.bindery.processor.model.Bindings.EVENT_TRIGGER;
import static dev.bindery.processor.model.Bindings.HTTP_OUTPUT;
import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.TIMER_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.Sketch;
import dev.bindery.processor.verify.Severities.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a trigger publishes, and who asks for it: expressions, metadata, routes, responses, settings. */
class PublishedTest {
    private static final Rules SETTING = new Rules(Format.CONNECTION, Set.of(Flag.APP_SETTINGS), List.of());

    private static Arguments row(String name, Sketch sketch, String... findings) {
        return Arguments.of(name, sketch, List.of(findings));
    }

    private static Sketch route(String route) {
        return function("get").takes("HttpRequest", "req", on(HTTP_TRIGGER).with("route", route, Format.ROUTE));
    }

    private static Sketch queue(String type) {
        return function("take").takes(type, "m", on(QUEUE_TRIGGER));
    }

    private static Sketch blob(Sketch sketch, String path) {
        return sketch.takes("String", "obj", on(BLOB_INPUT).with("path", path, Format.BLOB_PATH));
    }

    private static Sketch events(String type) {
        return function("take").takes(type, "m", on(EVENT_TRIGGER));
    }

    static Stream<Arguments> tokens() {
        String path = "obj/@BlobInput/path";
        return Stream.of(
                row("a part of the route", blob(route("items/{id}"), "samples/{id}")),
                row("in any case", blob(route("items/{id}"), "samples/{ID}.json")),
                row("the caller's", blob(route("items/{id}"), "samples/{name}"), "BND2022 " + path),
                row("the caller's, told so", blob(route("items/{id}"), "samples/{Query.name}")),
                row("a header", blob(route("items"), "samples/{headers.x-name}")),
                row("a part of a part of the route", blob(route("items/{id}"), "samples/{id.x}"), "BND2021 " + path),
                row("all headers", blob(route("items"), "samples/{headers}"), "BND2021 " + path),
                row("the host's own", blob(route("items"), "samples/{rand-guid}-{DateTime}-{sys.utcnow}")),
                row("none of the host's own", blob(queue("byte[]"), "samples/{sys.now}"), "BND2021 " + path),
                row("metadata", blob(queue("byte[]"), "samples/{id}-{DequeueCount}")),
                row("what bytes do not hold", blob(queue("byte[]"), "samples/{customer}"), "BND2021 " + path),
                row("what text may hold", blob(queue("String"), "samples/{customer}")),
                row("a member", blob(queue("Order"), "samples/{ID}/{count}")),
                row("a member of a member", blob(queue("Order"), "samples/{customer.name}/{customer.Key}")),
                row("a member that may be absent", blob(queue("Order"), "samples/{payer.name}")),
                row("no member", blob(queue("Order"), "samples/{custommer}"), "BND2021 " + path),
                row("no member of a member", blob(queue("Order"), "samples/{customer.nam}"), "BND2021 " + path),
                row("a member of a text", blob(queue("Order"), "samples/{customer.name.first}"), "BND2021 " + path),
                row("a member that is a list", blob(queue("Order"), "samples/{lines}"), "BND2021 " + path),
                row("a member of a map", blob(queue("Order"), "samples/{more.anything}")),
                row("a map's", blob(queue("Map<String, String>"), "samples/{anything}")),
                row("a body's", blob(function("f").takes("Order", "o", on(HTTP_TRIGGER)), "samples/{customer.name}")),
                row(
                        "not a body's",
                        blob(function("f").takes("Order", "o", on(HTTP_TRIGGER)), "samples/{custommer}"),
                        "BND2022 " + path),
                row(
                        "a body's that may be anything",
                        blob(function("f").takes("Map<String, String>", "o", on(HTTP_TRIGGER)), "samples/{anything}")),
                row(
                        "a part of a blob's name",
                        blob(
                                function("f")
                                        .takes(
                                                "byte[]",
                                                "b",
                                                on(BLOB_TRIGGER).with("path", "data/{name}.txt", Format.BLOB_PATTERN)),
                                "out/{name}-{Uri}")),
                row(
                        "no part of a blob's name",
                        blob(
                                function("f")
                                        .takes(
                                                "Order",
                                                "b",
                                                on(BLOB_TRIGGER).with("path", "data/{name}.txt", Format.BLOB_PATTERN)),
                                "out/{id}"),
                        "BND2021 " + path),
                row(
                        "a blob's name that a setting says",
                        blob(
                                function("f")
                                        .takes(
                                                "byte[]",
                                                "b",
                                                on(BLOB_TRIGGER).with("path", "%PATTERN%", Format.BLOB_PATTERN)),
                                "out/{id}")),
                row(
                        "a timer's",
                        blob(function("f").takes("String", "t", on(TIMER_TRIGGER)), "samples/{id}"),
                        "BND2021 " + path),
                row("an event's", blob(events("String"), "samples/{Sequence}")),
                row("a batch's", blob(events("List<String>"), "samples/{Sequence}"), "BND2021 " + path),
                row("one of a batch", blob(events("List<String>"), "samples/{Partition.id}")),
                row("without a trigger nothing is known", blob(function("f"), "samples/{id}"), "BND2001 f()"),
                row(
                        "an output's",
                        queue("Order")
                                .takes(
                                        "Out<String>",
                                        "o",
                                        on(BLOB_OUTPUT).with("path", "samples/{ident}", Format.BLOB_PATH)),
                        "BND2021 o/@BlobOutput/path"),
                row("around a setting", blob(queue("Order"), "%CONTAINER%/{ident}"), "BND2021 " + path),
                row("a member in the place of metadata", blob(queue("Order"), "samples/{id}")),
                row("metadata that a member hides", blob(queue("Order"), "samples/{Id}"), "BND2033 " + path),
                row("a format of a time", blob(queue("String"), "samples/{InsertionTime:yyyy}")),
                row("a format of a number", blob(queue("String"), "samples/{DequeueCount:N}"), "BND2032 " + path),
                row("a format of a part of a route", blob(route("items/{id}"), "samples/{id:N}"), "BND2032 " + path),
                row("a flag", blob(events("String"), "samples/{Last}"), "BND2021 " + path),
                row("a flag in a route", blob(route("items/{ok:bool}"), "samples/{ok}")),
                row(
                        "a setting in a route",
                        function("get")
                                .takes(
                                        "HttpRequest",
                                        "req",
                                        on(HTTP_TRIGGER)
                                                .with(
                                                        "route",
                                                        "items/%NAME%",
                                                        new Rules(Format.ROUTE, Set.of(), List.of()))),
                        "BND2032 req/@HttpTrigger/route"),
                row(
                        "a token where none is filled in",
                        function("take").takes("String", "m", on(QUEUE_TRIGGER).with("hub", "a-{id}", Rules.NONE)),
                        "BND2032 m/@QueueTrigger/hub"),
                row(
                        "words with braces",
                        function("take")
                                .takes("String", "m", on(QUEUE_TRIGGER).with("text", "say {id} or %x%", Rules.NONE))),
                row("a setting that is not closed", blob(queue("Order"), "%CONTAINER/{id}"), "BND2020 " + path),
                row("a brace that is not closed", blob(queue("Order"), "%CONTAINER%/{id"), "BND2020 " + path));
    }

    static Stream<Arguments> metadata() {
        return Stream.of(
                row("metadata", queue("String").takesMetadata("long", "n", "dequeuecount")),
                row(
                        "of a type that never fits",
                        queue("String").takesMetadata("boolean", "n", "DequeueCount"),
                        "BND3008 n"),
                row("a time", queue("String").takesMetadata("java.time.Instant", "t", "InsertionTime")),
                row("no time", queue("String").takesMetadata("java.util.UUID", "t", "InsertionTime"), "BND3008 t"),
                row("any type of text", queue("String").takesMetadata("java.util.UUID", "t", "Id")),
                row(
                        "none of a timer",
                        function("f").takes("String", "t", on(TIMER_TRIGGER)).takesMetadata("String", "x", "x"),
                        "BND3007 x/@BindingName"),
                row("a batch's", events("List<String>").takesMetadata("List<Long>", "n", "SequenceArray")),
                row(
                        "one of a batch's",
                        events("List<String>").takesMetadata("long", "n", "SequenceArray"),
                        "BND3008 n"),
                row(
                        "one of a batch",
                        events("List<String>").takesMetadata("long", "n", "Sequence"),
                        "BND3007 n/@BindingName"),
                row("a member", queue("Order").takesMetadata("Customer", "c", "customer")),
                row(
                        "metadata that a member hides",
                        queue("Order").takesMetadata("String", "id", "Id"),
                        "BND2033 id/@BindingName"),
                row("no member", queue("Order").takesMetadata("Customer", "c", "client"), "BND3007 c/@BindingName"),
                row("a part of the route", route("items/{id:int}").takesMetadata("int", "id", "id")),
                row("a larger number", route("items/{id:int}").takesMetadata("java.math.BigDecimal", "id", "id")),
                row("text", route("items/{id:int}").takesMetadata("String", "id", "id")),
                row("no UUID", route("items/{id:int}").takesMetadata("java.util.UUID", "id", "id"), "BND3008 id"),
                row("a UUID", route("items/{id:guid}").takesMetadata("java.util.UUID", "id", "id")),
                row("no number", route("items/{id:guid}").takesMetadata("long", "id", "id"), "BND3008 id"),
                row("letters", route("items/{id:alpha}").takesMetadata("int", "id", "id"), "BND3008 id"),
                row("a length says nothing", route("items/{id:length(3)}").takesMetadata("int", "id", "id")),
                row(
                        "a number in a range",
                        route("items/{id:range(1,5)}").takesMetadata("boolean", "id", "id"),
                        "BND3008 id"),
                row("a part left out", route("items/{id?}").takesMetadata("int", "id", "id"), "BND3009 id"),
                row("a part that is null", route("items/{id?}").takesMetadata("String", "id", "id"), "BND3010 id"),
                row("a part that may be null", route("items/{id?}").takesMetadata("String", "id", "id", true)),
                row("a part that is optional", route("items/{id?}").takesMetadata("Optional<String>", "id", "id")),
                row("a part with a default", route("items/{id=5}").takesMetadata("int", "id", "id")),
                row("the rest", route("items/{*rest}").takesMetadata("String", "rest", "rest"), "BND3010 rest"),
                row("the caller's", route("items/{id}").takesMetadata("Optional<String>", "page", "page")),
                row("the caller's, far from others", route("items/{id}").takesMetadata("String", "colour", "colour")),
                row(
                        "a slip",
                        route("items/{customer}").takesMetadata("String", "c", "custommer"),
                        "BND2022 c/@BindingName"));
    }

    static Stream<Arguments> responses() {
        return Stream.of(
                row("reserved", route("admin/items"), "BND4002 req/@HttpTrigger/route"),
                row(
                        "reserved as a part of a word",
                        route("/Administration"),
                        "BND4001 req/@HttpTrigger/route",
                        "BND4002 req/@HttpTrigger/route"),
                row("not at the start", route("items/admin")),
                row(
                        "reserved by the function's name",
                        route("").called("RuntimeReport"),
                        "BND4002 get()/@FunctionName"),
                row("a response alone", route("items").returns("String").bound(on(HTTP_OUTPUT))),
                row(
                        "two responses",
                        route("items")
                                .takes("Out<String>", "o", on(HTTP_OUTPUT))
                                .returns("String")
                                .bound(on(HTTP_OUTPUT)),
                        "BND4003 get()/@HttpOutput"),
                row(
                        "a response and a value, which is one too",
                        route("items")
                                .takes("Out<String>", "o", on(HTTP_OUTPUT))
                                .returns("CompletionStage<String>"),
                        "BND4003 o/@HttpOutput"),
                row(
                        "a response and nothing, later",
                        route("items")
                                .takes("Out<String>", "o", on(HTTP_OUTPUT))
                                .returns("CompletionStage<Void>")),
                row(
                        "a response and components",
                        route("items")
                                .takes("Out<String>", "o", on(HTTP_OUTPUT))
                                .returns("Order")
                                .component("String", "letter", on(QUEUE_OUTPUT))),
                row(
                        "a response to nobody",
                        queue("String").takes("Out<String>", "o", on(HTTP_OUTPUT)),
                        "BND4004 o/@HttpOutput"),
                row(
                        "an output that is the response, too",
                        route("items").returns("String").bound(on(QUEUE_OUTPUT)),
                        "BND4005 get()/@QueueOutput"),
                row(
                        "an output beside a response",
                        route("items")
                                .takes("Out<String>", "o", on(HTTP_OUTPUT))
                                .returns("String")
                                .bound(on(QUEUE_OUTPUT))),
                row(
                        "another library's annotation",
                        function("f").takes("String", "m").foreign("QueueTrigger", "m", true),
                        "BND2031 m/@QueueTrigger"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"tokens", "metadata", "responses"})
    void findsExactly(String name, Sketch sketch, List<String> findings) {
        Verdicts.assertFindings(sketch, findings);
    }

    private static List<String> codes(Sketch sketch, Settings settings, Severities severities) {
        return Verdicts.of(sketch, settings, severities).findings().stream()
                .map(finding -> finding.problem().code())
                .toList();
    }

    private static Sketch connected(String connection) {
        return function("take").takes("String", "m", on(QUEUE_TRIGGER).with("connection", connection, SETTING));
    }

    @Test
    void aSettingIsLookedUpWhereItIsKnown() {
        Settings settings = Settings.of(
                "local.settings.json",
                List.of("AzureWebJobsStorage", "Orders__queueServiceUri", "ConnectionStrings:Db", "NAME", "A:B"));

        for (String there : List.of("Storage", "AzureWebJobsStorage", "orders", "Db", "NAME", "%name%", "%A__B%")) {
            assertThat(codes(connected(there), settings, Severities.DEFAULT))
                    .as(there)
                    .isEmpty();
            assertThat(codes(connected(there), Settings.UNKNOWN, Severities.DEFAULT))
                    .isEmpty();
        }
        for (String missing : List.of("Store", "Orders__other", "%Orders%", "%Db%")) {
            assertThat(codes(connected(missing), settings, Severities.DEFAULT))
                    .as(missing)
                    .containsExactly("BND2023");
            assertThat(codes(connected(missing), Settings.UNKNOWN, Severities.DEFAULT))
                    .isEmpty();
        }
    }

    @Test
    void aMistakeIsAsBadAsTheUserSays() {
        Sketch mistaken = blob(queue("Order"), "samples/{custommer}");

        for (Level level : Level.values()) {
            Severities severities = new Severities(Map.of(Problem.TOKEN, level));
            assertThat(Verdicts.of(mistaken, Settings.UNKNOWN, severities)
                            .plan()
                            .isPresent())
                    .isEqualTo(level != Level.ERROR);
        }
        assertThat(Verdicts.of(mistaken).plan()).isEmpty();
    }
}
