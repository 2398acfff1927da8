package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.BLOB_TRIGGER;
import static dev.bindery.processor.model.Bindings.DELAY_RETRY;
import static dev.bindery.processor.model.Bindings.EITHER_OUTPUT;
import static dev.bindery.processor.model.Bindings.EVENT_OUTPUT;
import static dev.bindery.processor.model.Bindings.EVENT_TRIGGER;
import static dev.bindery.processor.model.Bindings.HTTP_OUTPUT;
import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.LOGGED_OUTPUT;
import static dev.bindery.processor.model.Bindings.LONELY_TRIGGER;
import static dev.bindery.processor.model.Bindings.MISNAMED_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.ROW_OUTPUT;
import static dev.bindery.processor.model.Bindings.TIMER_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.BindingKind.Role;
import dev.bindery.processor.model.Bindings;
import dev.bindery.processor.model.ClassModel;
import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The wording of the messages, all in one file to be read in one go: {@code cases/messages.txt}.
 * {@code -Dgoldens=update} writes what there is now; read the diff.
 */
class MessagesTest {
    private static final Path FILE = Path.of("src/test/cases/messages.txt");

    /** These are found by looking at several functions, at the compiler's options or at its files. */
    private static final Set<Problem> ELSEWHERE = EnumSet.of(
            Problem.INTERNAL,
            Problem.OPTION,
            Problem.ADAPTER_NAME_TAKEN,
            Problem.FILES_NOT_WRITTEN,
            Problem.SETTING_MISSING,
            Problem.FUNCTION_NAME_TAKEN,
            Problem.ROUTE_TAKEN,
            Problem.ROUTE_SHADOWED,
            Problem.TAKEN_IN_APP);

    private static Sketch take() {
        return function("take").takes("String", "m", on(QUEUE_TRIGGER));
    }

    private static Sketch read(String type) {
        return function("take").takes(type, "m", on(QUEUE_TRIGGER));
    }

    private static Sketch http() {
        return function("get")
                .takes("HttpRequest", "req", on(HTTP_TRIGGER).with("route", "items/{id}/{colour}", Format.ROUTE));
    }

    private static Sketch text(Format format, String element, String text) {
        return function("take").takes("String", "m", on(QUEUE_TRIGGER).with(element, text, format));
    }

    private static ClassModel type(String kind, String notPublic, boolean inner, boolean isAbstract, boolean generic) {
        return new ClassModel("shop", List.of("Shop", "Desk"), kind, notPublic, inner, isAbstract, generic, false);
    }

    private static Map<String, Sketch> cases() {
        Map<String, Sketch> cases = new LinkedHashMap<>();
        cases.put("a name that the host refuses", take().called("take order"));
        cases.put("a method that is hidden", take().method(true, false, false, false, false));
        cases.put("a class that is hidden", take().in(type("record", "Desk", false, false, false)));
        cases.put("a method without a body", take().method(false, true, true, false, false));
        cases.put("a method with type parameters", take().method(true, true, false, true, false));
        cases.put("an inner class", take().instance().in(type("class", "", true, false, false)));
        cases.put("an abstract class", take().instance().in(type("class", "", false, true, false)));
        cases.put("an interface", take().instance().in(type("interface", "", false, true, false)));
        cases.put("a class with type parameters", take().instance().in(type("class", "", false, false, true)));
        cases.put("no constructor", take().instance().in(type("class", "", false, false, false)));
        cases.put("throws Throwable", take().method(true, true, false, false, true));
        cases.put("no trigger", function("take"));
        cases.put("two triggers", take().takes("String", "t", on(TIMER_TRIGGER)));
        cases.put(
                "a parameter's name that is no binding's", function("take").takes("String", "my_m", on(QUEUE_TRIGGER)));
        cases.put(
                "a written name that is no binding's",
                function("take").takes("String", "m", on(QUEUE_TRIGGER).named("a-b")));
        cases.put(
                "a trigger called $return",
                function("take").takes("String", "m", on(QUEUE_TRIGGER).named("$return")));
        cases.put(
                "two bindings of one name",
                take().takes("String", "b", on(BLOB_INPUT).named("M")));
        cases.put("bound to nothing", take().takes("int", "extra"));
        cases.put("bound to nothing, near a route parameter", http().takes("String", "color"));
        cases.put("bound to nothing, named like a route parameter", http().takes("String", "id"));
        cases.put("bound to nothing, with route parameters", http().takes("String", "extra"));
        cases.put(
                "a misspelled parameter",
                function("take")
                        .takes("String", "order")
                        .bound(on(QUEUE_TRIGGER).named("ordre")));
        cases.put("an unknown parameter", take().bound(on(BLOB_INPUT).named("nowhere")));
        cases.put("an unknown output", take().bound(on(QUEUE_OUTPUT).named("nowhere")));
        cases.put(
                "an unknown parameter where there are none",
                function("take").bound(on(QUEUE_TRIGGER).named("m")));
        cases.put("which parameter", function("take").takes("String", "m").bound(on(QUEUE_TRIGGER)));
        cases.put("which parameter, where there are none", function("take").bound(on(QUEUE_TRIGGER)));
        cases.put("bound twice", take().bound(on(BLOB_INPUT).named("m")));
        cases.put("bound and metadata", function("take").takesMetadata("String", "m", "id", on(QUEUE_TRIGGER)));
        cases.put(
                "a component bound twice",
                http().returns("Order").component("String", "a", on(QUEUE_OUTPUT), on(HTTP_OUTPUT)));
        cases.put(
                "a result taken twice",
                http().returns("String").bound(on(HTTP_OUTPUT)).bound(on(QUEUE_OUTPUT)));
        cases.put(
                "a result taken twice by name",
                http().takes("Out<String>", "o", on(QUEUE_OUTPUT).named("$return"))
                        .returns("String")
                        .bound(on(HTTP_OUTPUT)));
        cases.put(
                "a result that is a record already taken apart",
                http().returns("Order")
                        .component("String", "a", on(QUEUE_OUTPUT))
                        .bound(on(HTTP_OUTPUT)));
        cases.put("an output of nothing", take().bound(on(QUEUE_OUTPUT)));
        cases.put("a component that is no output", http().returns("Order").component("String", "a", on(BLOB_INPUT)));
        cases.put(
                "a component that goes nowhere",
                http().returns("Order")
                        .component("String", "a", on(QUEUE_OUTPUT))
                        .component("String", "b"));
        cases.put("a queue's name", text(Format.QUEUE_NAME, "queueName", "my_orders"));
        cases.put("a blob's path", text(Format.BLOB_PATH, "path", "samples"));
        cases.put("a blob's pattern", text(Format.BLOB_PATTERN, "path", "samples/{a}{b}"));
        cases.put("a route", text(Format.ROUTE, "route", "items/{id"));
        cases.put("a schedule", text(Format.SCHEDULE, "schedule", "every hour"));
        cases.put("a day that is meant to be hours", text(Format.TIME_SPAN, "delay", "24:00:00"));
        cases.put("days that are meant to be hours", text(Format.SCHEDULE, "schedule", "30:05:10"));
        cases.put("a number alone", text(Format.TIME_SPAN, "delay", "30"));
        cases.put("a day that does not exist", text(Format.SCHEDULE, "schedule", "0 0 0 31 4,6 *"));
        cases.put("a day that February does not have", text(Format.SCHEDULE, "schedule", "0 0 0 30 2 *"));
        cases.put("hours in reverse", text(Format.SCHEDULE, "schedule", "0 0 22-2 * * *"));
        cases.put("days of the week in reverse", text(Format.SCHEDULE, "schedule", "0 0 9 * * FRI-MON"));
        cases.put("both kinds of days", text(Format.SCHEDULE, "schedule", "0 0 9 13 * FRI"));
        cases.put("a step that is not even", text(Format.SCHEDULE, "schedule", "0 */45 * * * *"));
        cases.put("a step of days that is not even", text(Format.SCHEDULE, "schedule", "0 0 0 */20 * *"));
        cases.put("a step beyond the end", text(Format.SCHEDULE, "schedule", "0 */90 * * * *"));
        cases.put("a step that does not begin anew", text(Format.SCHEDULE, "schedule", "0 40/30 * * * *"));
        cases.put("a step beyond its range", text(Format.SCHEDULE, "schedule", "0 0 9-17/12 * * *"));
        cases.put("a step of nothing", text(Format.SCHEDULE, "schedule", "0 */0 * * * *"));
        cases.put("a type that text cannot become", function("take").takes("java.util.Date", "m", on(QUEUE_TRIGGER)));
        cases.put("a type that bytes cannot become", function("take").takes("HttpRequest", "m", on(BLOB_TRIGGER)));
        cases.put("a type that JSON cannot become", function("take").takes("int", "m", on(TIMER_TRIGGER)));
        cases.put("a type that a request cannot become", function("get").takes("Thread", "m", on(HTTP_TRIGGER)));
        cases.put("a type that metadata cannot become", take().takesMetadata("byte[]", "m2", "x"));
        cases.put("an Out that a queue cannot write", take().takes("Out<Thread>", "o", on(QUEUE_OUTPUT)));
        cases.put("a result that a response cannot write", http().returns("CompletionStage<Thread>"));
        cases.put(
                "a component that a response cannot write",
                http().returns("Order").component("Thread", "a", on(HTTP_OUTPUT)));
        cases.put("an output that is no Out", take().takes("int", "o", on(QUEUE_OUTPUT)));
        cases.put("an input that is an Out", function("take").takes("Out<String>", "m", on(QUEUE_TRIGGER)));
        cases.put("a raw type", function("take").takes("List", "m", on(QUEUE_TRIGGER)));
        cases.put("a result that goes nowhere", take().returns("String"));
        cases.put("a type that may be anything", http().returns("Object"));
        cases.put("a wildcard", function("take").takes("Page<?>", "m", on(QUEUE_TRIGGER)));
        cases.put("a raw type within another", http().returns("Optional<List>"));
        cases.put("an interface to read", read("Shape"));
        cases.put("an abstract class to read", read("List<Animal>"));
        cases.put("an inner class to read", read("Map<String, Part>"));
        cases.put("a class to read that has no constructor", read("Optional<Money>"));
        cases.put("a member to read", read("Parcel"));
        cases.put("a key to read", read("Map<Key, String>"));
        cases.put("a member's key to read", read("Van"));
        cases.put("a class with nothing to write", http().returns("Hidden"));
        cases.put("a member with nothing to write", take().takes("Out<Van>", "o", on(QUEUE_OUTPUT)));
        cases.put("a value that comes later", http().returns("Mono<String>"));
        cases.put("a value that comes later and goes nowhere", take().returns("Mono<Void>"));
        cases.put("a stage within a stage", http().returns("CompletableFuture<CompletionStage<String>>"));
        cases.put("several values that come later", http().returns("List<Future<String>>"));
        cases.put("an Out of a value that comes later", take().takes("Out<Mono<String>>", "o", on(QUEUE_OUTPUT)));
        cases.put(
                "a component that comes later",
                http().returns("Order").component("CompletableFuture<String>", "a", on(HTTP_OUTPUT)));
        cases.put("a member that comes later", http().returns("Depot"));
        cases.put("a parameter that comes later", read("CompletableFuture<String>"));
        cases.put(
                "another library's request",
                function("get").takes("HttpRequestMessage<String>", "r", on(HTTP_TRIGGER)));
        cases.put("another library's output", take().takes("OutputBinding<String>", "o", on(QUEUE_OUTPUT)));
        cases.put("another library's context", take().takes("ExecutionContext", "context"));
        PropertyValue.Text a = new PropertyValue.Text("a");
        cases.put("a blank text", event(on(EVENT_TRIGGER).with("hub", new PropertyValue.Text(" "))));
        cases.put(
                "a number out of bounds",
                event(on(EVENT_TRIGGER).with("size", new PropertyValue.Whole(71), new Constraint.Range(1, 70))));
        cases.put(
                "a number below the least",
                event(on(EVENT_TRIGGER)
                        .with("size", new PropertyValue.Whole(-2), new Constraint.Range(-1, Long.MAX_VALUE))));
        cases.put(
                "a text of another shape",
                event(on(EVENT_TRIGGER).with("hub", a, new Constraint.Matches("[A-Z]{3}", "three capital letters"))));
        cases.put(
                "an element that needs another",
                event(on(EVENT_TRIGGER)
                        .with("hub", a, new Constraint.OnlyWith("size", List.of()))
                        .without("size", "")));
        cases.put(
                "elements that exclude each other",
                event(on(EVENT_TRIGGER)
                        .with("hub", a, new Constraint.NotWith(List.of("topic"), List.of()))
                        .with("topic", a)));
        cases.put(
                "an element above another",
                event(on(EVENT_TRIGGER)
                        .with("least", new PropertyValue.Whole(2), new Constraint.AtMost("most", true))
                        .with("most", new PropertyValue.Whole(1))));
        cases.put("a secret", text(Format.CONNECTION, "connection", "Endpoint=sb://x/;SharedAccessKey=y"));
        cases.put("JSON that is none", text(Format.JSON, "schema", "{{"));
        cases.put("JSON of another kind", text(Format.JSON_ARRAY, "tags", "{{}}"));
        BindingKind rows = new BindingKind(
                "dev.bindery.annotation.RowsInput",
                "rows",
                Role.INPUT,
                Content.JSON,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new BindingKind.Rules(
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new BindingKind.Listed(List.of("group", "id"))),
                        List.of()));
        cases.put(
                "a list and one value",
                take().takes("Order", "row", on(rows).with("group", "a").without("id", "")));
        cases.put(
                "one value and a list",
                take().takes("List<Order>", "row", on(rows).with("group", "a").with("id", "b")));
        cases.put(
                "a member that is missing",
                take().takes("Out<Order>", "row", on(ROW_OUTPUT).without("key", "", new Constraint.StandsFor("Key"))));
        cases.put("a URI that is none", text(Format.URI, "address", "/items"));
        cases.put("a date that is none", text(Format.DATE_TIME, "since", "tomorrow"));
        cases.put("a table's name", text(Format.TABLE_NAME, "tableName", "1st"));
        cases.put("a time span", text(Format.TIME_SPAN, "delay", "soon"));
        cases.put(
                "a free property that is none",
                event(on(EVENT_TRIGGER)
                        .with(
                                "more",
                                new PropertyValue.Text("{\"name\": 1}"),
                                true,
                                new Rules(Format.JSON_OBJECT, Set.of(Flag.FLATTENED), List.of()))));
        cases.put("a trigger's type", function("take").takes("String", "m", on(MISNAMED_TRIGGER)));
        cases.put("many into one", event(on(EVENT_TRIGGER).cardinality("many")));
        cases.put(
                "a result that the trigger cannot take",
                event(on(EVENT_TRIGGER)).returns("Thread"));
        cases.put(
                "two retry policies",
                event(on(EVENT_TRIGGER)).retried("fixedDelay", on(DELAY_RETRY)).retried("other", on(DELAY_RETRY)));
        cases.put("a retry policy that the host does not support", take().retried("fixedDelay", on(DELAY_RETRY)));
        cases.putAll(values());
        published(cases);
        return cases;
    }

    private static Sketch reading(String type, String path) {
        return function("take")
                .takes(type, "m", on(QUEUE_TRIGGER))
                .takes("String", "obj", on(BLOB_INPUT).with("path", path, Format.BLOB_PATH));
    }

    private static Sketch route(String route) {
        return function("get").takes("HttpRequest", "req", on(HTTP_TRIGGER).with("route", route, Format.ROUTE));
    }

    private static void published(Map<String, Sketch> cases) {
        cases.put("a setting that is not closed", reading("Order", "%SAMPLES/{id}"));
        cases.put("a brace that is not closed", text(Format.ANY, "filter", "{id"));
        cases.put("a token near another", reading("Order", "samples/{customer.nam}"));
        cases.put("a token that the trigger never gives", reading("byte[]", "samples/{colour}"));
        cases.put(
                "a token of a trigger that gives nothing",
                function("take")
                        .takes("String", "t", on(TIMER_TRIGGER))
                        .takes("String", "obj", on(BLOB_INPUT).with("path", "samples/{id}", Format.BLOB_PATH)));
        cases.put(
                "a token that only callers send",
                route("items/{id}")
                        .takes("String", "obj", on(BLOB_INPUT).with("path", "a-b/{colour}", Format.BLOB_PATH)));
        cases.put(
                "metadata that is none",
                function("take").takes("byte[]", "m", on(QUEUE_TRIGGER)).takesMetadata("long", "n", "dequeCount"));
        cases.put(
                "metadata of a trigger that gives nothing",
                function("take").takes("String", "t", on(TIMER_TRIGGER)).takesMetadata("String", "x", "x"));
        cases.put(
                "metadata that only callers send", route("items/{customer}").takesMetadata("String", "c", "custommer"));
        cases.put("metadata of another type", take().takesMetadata("boolean", "n", "DequeueCount"));
        cases.put(
                "a part of a route of another type",
                route("items/{id:int}").takesMetadata("java.util.UUID", "id", "id"));
        cases.put("a part of a route that may be absent", route("items/{id?}").takesMetadata("int", "id", "id"));
        cases.put(
                "the rest of a route, which may be null", route("items/{*rest}").takesMetadata("String", "r", "rest"));
        cases.put("metadata that a member hides", reading("Order", "samples/{Id}"));
        cases.put(
                "metadata that a member hides from a parameter",
                function("take").takes("Order", "m", on(QUEUE_TRIGGER)).takesMetadata("String", "id", "Id"));
        cases.put("a format without effect", reading("String", "samples/{DequeueCount:N}"));
        cases.put(
                "a setting without effect",
                function("get")
                        .takes(
                                "HttpRequest",
                                "req",
                                on(HTTP_TRIGGER)
                                        .with("route", "items/%NAME%", new Rules(Format.ROUTE, Set.of(), List.of()))));
        cases.put(
                "a token without effect",
                function("take").takes("String", "m", on(QUEUE_TRIGGER).with("hub", "a-{id}", Rules.NONE)));
        cases.put("a reserved route", route("admin/items"));
        cases.put("a reserved name without a route", route("").called("RuntimeReport"));
        cases.put(
                "two responses",
                route("items")
                        .takes("Out<String>", "o", on(HTTP_OUTPUT))
                        .returns("String")
                        .bound(on(HTTP_OUTPUT)));
        cases.put("a response to nobody", take().takes("Out<String>", "o", on(HTTP_OUTPUT)));
        cases.put(
                "an output that is the response",
                route("items").returns("String").bound(on(QUEUE_OUTPUT)));
        cases.put(
                "bytes asked for as text",
                function("take").takes("byte[]", "m", on(QUEUE_TRIGGER).dataType("string")));
        cases.put("a foreign annotation", function("f").takes("String", "m").foreign("QueueTrigger", "m", true));
        cases.put("a foreign annotation that we do not have", take().foreign("StorageAccount", "m", false));
    }

    private static Map<String, Sketch> values() {
        Map<String, Sketch> cases = new LinkedHashMap<>();
        PropertyValue.Text plain = new PropertyValue.Text("plain");
        Constraint credentials = new Constraint.Needs(List.of("plain"), List.of("user", "password"), List.of());
        Constraint secure = new Constraint.Needs(List.of("plain"), List.of("line"), List.of("tls", "ssh"));
        cases.put(
                "an element that means something with one value of another",
                event(on(EVENT_TRIGGER)
                        .with("mode", plain)
                        .with("size", plain, new Constraint.OnlyWith("mode", List.of("fast", "slow")))));
        cases.put(
                "an element that does not go with a value of another",
                event(on(EVENT_TRIGGER)
                        .with("mode", plain)
                        .with("size", plain, new Constraint.NotWith(List.of("mode"), List.of("plain")))));
        cases.put(
                "a value that needs other elements",
                event(on(EVENT_TRIGGER)
                        .with("mode", plain, credentials)
                        .without("user", "")
                        .without("password", "")));
        cases.put(
                "a value that needs one more element",
                event(on(EVENT_TRIGGER)
                        .with("mode", plain, credentials)
                        .with("user", plain)
                        .without("password", "")));
        cases.put(
                "a value that needs a value of another element",
                event(on(EVENT_TRIGGER).with("mode", plain, secure).without("line", "none")));
        cases.put(
                "a value that needs a value of another element, misspelled",
                event(on(EVENT_TRIGGER).with("mode", plain, secure).with("line", "tsl")));
        cases.put(
                "a default above another element",
                event(on(EVENT_TRIGGER)
                        .with("least", new PropertyValue.Whole(2), new Constraint.AtMost("most", false))
                        .with("most", new PropertyValue.Whole(2), false, Rules.NONE)));
        cases.put(
                "a value that is seldom meant",
                event(on(EVENT_TRIGGER)
                        .with("mode", plain, new Constraint.Discouraged("plain", "Everybody can read it.", ""))));
        cases.put(
                "a value that has no effect where a schedule fires often",
                event(on(EVENT_TRIGGER)
                        .with("mode", plain, new Constraint.Discouraged("plain", "The host ignores it.", "when"))
                        .with("when", "*/10 * * * * *", Format.SCHEDULE)));
        cases.put(
                "a response, and a value that is one too",
                http().takes("Out<String>", "answer", on(HTTP_OUTPUT)).returns("String"));
        cases.put(
                "a list with a value twice",
                event(on(EVENT_TRIGGER)
                        .with(
                                "names",
                                new PropertyValue.Items(List.of(plain, new PropertyValue.Text("Plain"))),
                                true,
                                new Rules(Format.ANY, Set.of(Flag.NO_DUPLICATES), List.of()))));
        cases.put("an upper-case queue", text(Format.QUEUE_NAME, "queueName", "Orders"));
        cases.put("an upper-case queue with a setting", text(Format.QUEUE_NAME, "queueName", "Orders-%REGION%"));
        Rules poisoned = new Rules(Format.QUEUE_NAME, Set.of(Flag.POISON_QUEUE), List.of());
        cases.put(
                "a poison queue",
                function("take").takes("String", "m", on(QUEUE_TRIGGER).with("queueName", "orders-poison", poisoned)));
        cases.put(
                "a queue without room for a poison queue",
                function("take").takes("String", "m", on(QUEUE_TRIGGER).with("queueName", "o".repeat(57), poisoned)));
        cases.put("a secret in a text", text(Format.ANY, "path", "https://me:hunter2@example.com"));
        cases.put("a secret that is written out", text(Format.SECRET, "password", "hunter2"));
        cases.put(
                "a schema of something else",
                event(on(EVENT_TRIGGER)
                        .with("schema", "{\"type\": \"array\"}", new Rules(Format.JSON_SCHEMA, Set.of(), List.of()))));
        PropertyValue items = new PropertyValue.Text("[{\"kind\": \"strnig\"}, {}]");
        cases.put(
                "items that lack a member, or have another",
                event(on(EVENT_TRIGGER)
                        .with("items", items, new Constraint.Member("kind", List.of("string", "number"), false))));
        cases.put(
                "items that are not told apart",
                event(on(EVENT_TRIGGER)
                        .with(
                                "items",
                                new PropertyValue.Text("[{\"id\": \"a\"}, {\"id\": \"a\"}]"),
                                new Constraint.Member("id", List.of(), true))));
        cases.put("no alternative", take().takes("Out<String>", "o", either()));
        cases.put("half an alternative", take().takes("Out<String>", "o", either().with("key", "Key")));
        cases.put(
                "two alternatives",
                take().takes("Out<String>", "o", either().with("key", "Key").with("connection", "Topic")));
        cases.put(
                "two things that are one",
                take().takes(
                                "Out<String>",
                                "o",
                                on(LOGGED_OUTPUT)
                                        .with("database", "shop")
                                        .with("table", "log")
                                        .without("logDatabase", "")
                                        .without("log", "log")));
        cases.put(
                "an output that feeds its trigger",
                event(on(EVENT_TRIGGER).with("hub", plain))
                        .takes("Out<String>", "o", on(EVENT_OUTPUT).with("hub", plain)));
        cases.put(
                "a binding beside a trigger that stands alone",
                function("take").takes("String", "m", on(LONELY_TRIGGER)).takes("Out<String>", "o", on(QUEUE_OUTPUT)));
        return cases;
    }

    private static Bindings either() {
        return on(EITHER_OUTPUT);
    }

    private static Sketch event(Bindings trigger) {
        return function("take").takes("String", "m", trigger);
    }

    @Test
    void theMessagesReadAsTheyDid() throws IOException {
        String text = cases().entrySet().stream()
                .map(entry -> "## " + entry.getKey() + "\n"
                        + Verdicts.of(entry.getValue()).findings().stream()
                                .map(finding -> finding.message() + "\n")
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(FILE, text);
        }
        assertThat(text).isEqualTo(Files.readString(FILE));
    }

    @Test
    void everyMessageOfAFunctionIsThere() {
        Set<Problem> shown = EnumSet.noneOf(Problem.class);
        cases().values()
                .forEach(sketch -> Verdicts.of(sketch).findings().forEach(finding -> shown.add(finding.problem())));

        assertThat(shown).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
    }

    @Test
    void aMessageSaysWhatIsWrongAndThenWhatToDo() {
        List<String> messages = new ArrayList<>();
        cases().values()
                .forEach(sketch -> Verdicts.of(sketch).findings().forEach(finding -> messages.add(finding.message())));

        assertThat(messages).allSatisfy(message -> {
            assertThat(message.lines().count()).isBetween(2L, 3L);
            assertThat(message.lines()).allMatch(line -> line.endsWith(".") || line.endsWith("?"));
            assertThat(message.lines().skip(1)).allMatch(line -> line.matches(" {2}\\S.*"));
        });
    }
}
