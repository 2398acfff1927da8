package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.EITHER_OUTPUT;
import static dev.bindery.processor.model.Bindings.EVENT_OUTPUT;
import static dev.bindery.processor.model.Bindings.EVENT_TRIGGER;
import static dev.bindery.processor.model.Bindings.LOGGED_OUTPUT;
import static dev.bindery.processor.model.Bindings.LONELY_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;

import dev.bindery.processor.model.Bindings;
import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What elements demand of one another, and bindings of those beside them: each code, its place, and its neighbours. */
class ConstraintRulesTest {
    private static final Rules SETTINGS = new Rules(Format.ANY, Set.of(Flag.APP_SETTINGS), List.of());
    private static final Rules CONNECTION = new Rules(Format.CONNECTION, Set.of(), List.of());

    private static PropertyValue text(String text) {
        return new PropertyValue.Text(text);
    }

    private static PropertyValue number(long number) {
        return new PropertyValue.Whole(number);
    }

    private static Bindings event() {
        return on(EVENT_TRIGGER);
    }

    private static Arguments row(String name, Bindings trigger, String... findings) {
        return row(name, function("f").takes("String", "m", trigger), findings);
    }

    private static Arguments row(String name, Sketch sketch, String... findings) {
        return Arguments.of(name, sketch, Arrays.asList(findings));
    }

    static Stream<Arguments> withOthers() {
        Constraint only = new Constraint.OnlyWith("made", List.of("true"));
        Constraint not = new Constraint.NotWith(List.of("made"), List.of("true"));
        PropertyValue yes = new PropertyValue.Flag(true);
        PropertyValue no = new PropertyValue.Flag(false);
        String size = "m/@EventTrigger/size";
        return Stream.of(
                row("only with true", event().with("size", number(1), only).with("made", yes)),
                row(
                        "only with true, but false",
                        event().with("size", number(1), only).with("made", no),
                        "BND2015 " + size),
                row(
                        "only with true, by default false",
                        event().with("size", number(1), only).with("made", no, false, Rules.NONE),
                        "BND2015 " + size),
                row(
                        "only with true, by default true",
                        event().with("size", number(1), only).with("made", yes, false, Rules.NONE)),
                row(
                        "only with a setting's value",
                        event().with("size", number(1), only).with("made", "%MADE%", SETTINGS)),
                row("only with what there is not", event().with("size", number(1), only)),
                row(
                        "only with true, but an empty list",
                        event().with("size", new PropertyValue.Items(List.of()), only)
                                .with("made", no)),
                row("not with true", event().with("size", number(1), not).with("made", yes), "BND2016 " + size),
                row(
                        "not with true, but false",
                        event().with("size", number(1), not).with("made", no)),
                row(
                        "not with a setting's value",
                        event().with("size", number(1), not).with("made", "%MADE%", SETTINGS)),
                row(
                        "not with true, by default true",
                        event().with("size", number(1), not).with("made", yes, false, Rules.NONE),
                        "BND2016 " + size));
    }

    static Stream<Arguments> needs() {
        Constraint key = new Constraint.Needs(List.of("plain", "fast"), List.of("user", "key"), List.of());
        Constraint any = new Constraint.Needs(List.of(), List.of("key"), List.of());
        Constraint line = new Constraint.Needs(List.of("plain"), List.of("line"), List.of("tls", "ssh"));
        String mode = "m/@EventTrigger/mode";
        return Stream.of(
                row(
                        "nothing is missing",
                        event().with("mode", text("plain"), key)
                                .with("user", "a")
                                .with("key", "b")),
                row(
                        "one is missing",
                        event().with("mode", text("fast"), key)
                                .with("user", "a")
                                .without("key", ""),
                        "BND2028 " + mode),
                row(
                        "one is blank",
                        event().with("mode", text("fast"), key)
                                .with("user", "a")
                                .with("key", " "),
                        "BND2028 " + mode),
                row(
                        "another value",
                        event().with("mode", text("none"), key)
                                .without("user", "")
                                .without("key", "")),
                row(
                        "the default",
                        event().without("mode", "plain", key)
                                .without("user", "")
                                .without("key", "")),
                row("any value", event().with("mode", text("x"), any).without("key", ""), "BND2028 " + mode),
                row(
                        "a setting's value",
                        event().with(
                                        "mode",
                                        text("%MODE%"),
                                        true,
                                        new Rules(Format.ANY, Set.of(Flag.APP_SETTINGS), List.of(key)))
                                .without("user", "")
                                .without("key", "")),
                row(
                        "the right value of another",
                        event().with("mode", text("plain"), line).with("line", "tls")),
                row(
                        "a wrong value of another",
                        event().with("mode", text("plain"), line).with("line", "TLS"),
                        "BND2028 m/@EventTrigger/line"),
                row(
                        "a wrong default of another",
                        event().with("mode", text("plain"), line).without("line", "none"),
                        "BND2028 " + mode),
                row(
                        "a right default of another",
                        event().with("mode", text("plain"), line).without("line", "ssh")),
                row(
                        "another's value from a setting",
                        event().with("mode", text("plain"), line).with("line", "%L%", SETTINGS)),
                row("what there is not", event().with("mode", text("plain"), line)));
    }

    static Stream<Arguments> order() {
        Constraint atMost = new Constraint.AtMost("most", true);
        Constraint below = new Constraint.AtMost("most", false);
        return Stream.of(
                row("below", event().with("least", number(1), below).with("most", number(2))),
                row(
                        "equal, which is accepted",
                        event().with("least", number(2), atMost).with("most", number(2))),
                row(
                        "equal, which is not",
                        event().with("least", number(2), below).with("most", number(2)),
                        "BND5005 m/@EventTrigger/least"),
                row(
                        "above the default",
                        event().with("least", number(9), atMost).with("most", number(8), false, Rules.NONE),
                        "BND5005 m/@EventTrigger/least"),
                row(
                        "a default that is above",
                        event().with("least", number(9), false, new Rules(Format.ANY, Set.of(), List.of(atMost)))
                                .with("most", number(8)),
                        "BND5005 m/@EventTrigger/most"),
                row(
                        "two defaults",
                        event().with("least", number(9), false, new Rules(Format.ANY, Set.of(), List.of(atMost)))
                                .with("most", number(8), false, Rules.NONE)),
                row(
                        "time spans",
                        event().with("least", text("00:02:00"), atMost).with("most", "00:01:00"),
                        "BND5005 m/@EventTrigger/least"),
                row("no time spans", event().with("least", text("soon"), atMost).with("most", "later")));
    }

    static Stream<Arguments> values() {
        Constraint discouraged = new Constraint.Discouraged("true", "It hurts.", "");
        Constraint shape = new Constraint.Matches("[a-z]+", "letters");
        Rules shaped = new Rules(Format.ANY, Set.of(), List.of(shape));
        Rules once = new Rules(Format.ANY, Set.of(Flag.NO_DUPLICATES), List.of());
        return Stream.of(
                row(
                        "discouraged",
                        event().with("loud", new PropertyValue.Flag(true), discouraged),
                        "BND2027 m/@EventTrigger/loud"),
                row("encouraged", event().with("loud", new PropertyValue.Flag(false), discouraged)),
                row(
                        "discouraged by default",
                        event().with(
                                        "loud",
                                        new PropertyValue.Flag(true),
                                        false,
                                        new Rules(Format.ANY, Set.of(), List.of(discouraged)))),
                row("a blank text with a shape", event().with("code", "", shaped), "BND2014 m/@EventTrigger/code"),
                row("a blank text without one", event().with("code", "", Rules.NONE)),
                row("a blank default with a shape", event().with("code", text(""), false, shaped)),
                row(
                        "twice",
                        event().with("names", new PropertyValue.Items(List.of(text("a"), text("A"))), true, once),
                        "BND2012 m/@EventTrigger/names"),
                row("once", event().with("names", new PropertyValue.Items(List.of(text("a"), text("b"))), true, once)),
                row(
                        "twice, where that is right",
                        event().with(
                                        "names",
                                        new PropertyValue.Items(List.of(text("a"), text("a"))),
                                        true,
                                        Rules.NONE)));
    }

    static Stream<Arguments> members() {
        Constraint kind = new Constraint.Member("kind", List.of("a", "b"), false);
        Constraint id = new Constraint.Member("id", List.of(), true);
        String place = "BND2012 m/@EventTrigger/items";
        return Stream.of(
                items("no items", "[]", kind),
                items("what they can be", "[{'kind': 'a'}, {'kind': 'b'}, {'kind': 'a'}]", kind),
                items("what they cannot be", "[{'kind': 'c'}, {'kind': 'a'}]", kind, place),
                items("nothing", "[{}]", kind, place),
                items("no objects", "['a']", kind, place),
                items("each its own", "[{'id': 'a'}, {'id': 'A'}]", id),
                items("the same", "[{'id': 'a'}, {'id': 'a'}]", id, place),
                items("no array", "{'id': 'a'}", kind),
                items("no JSON", "[", kind));
    }

    private static Arguments items(String name, String json, Constraint member, String... findings) {
        return row(name, event().with("items", text(json.replace('\'', '"')), member), findings);
    }

    static Stream<Arguments> queues() {
        Rules poisoned = new Rules(Format.QUEUE_NAME, Set.of(Flag.APP_SETTINGS, Flag.POISON_QUEUE), List.of());
        String place = "m/@QueueTrigger/queueName";
        return Stream.of(
                queue("lower case", "orders", poisoned),
                queue("upper case", "Orders", poisoned, "BND2024 " + place),
                queue("upper case in a setting's name", "orders-%REGION%", poisoned),
                queue("upper case beside a setting", "Orders-%REGION%", poisoned, "BND2024 " + place),
                queue("upper case in a name that is none", "My_Orders", poisoned, "BND2012 " + place),
                queue("a poison queue", "orders-poison", poisoned, "BND2025 " + place),
                queue("a poison queue by a setting", "%ORDERS%-poison", poisoned, "BND2025 " + place),
                queue("no poison queue", "orders-poisons", poisoned),
                queue("room for a poison queue", "o".repeat(56), poisoned),
                queue("no room for a poison queue", "o".repeat(57), poisoned, "BND2025 " + place),
                queue("no queue", "o".repeat(64), poisoned, "BND2012 " + place),
                queue("an output's poison queue", "orders-poison", new Rules(Format.QUEUE_NAME, Set.of(), List.of())));
    }

    private static Arguments queue(String name, String queue, Rules rules, String... findings) {
        return row(name, on(QUEUE_TRIGGER).with("queueName", queue, rules), findings);
    }

    static Stream<Arguments> together() {
        String out = "o/@EitherOutput";
        return Stream.of(
                output("one alternative", on(EITHER_OUTPUT).with("connection", "a")),
                output("the other", on(EITHER_OUTPUT).with("address", "a").with("key", "b")),
                output("none", on(EITHER_OUTPUT).without("connection", ""), "BND2029 " + out),
                output("half", on(EITHER_OUTPUT).with("address", "a"), "BND2029 " + out + "/address"),
                output(
                        "both",
                        on(EITHER_OUTPUT).with("connection", "a").with("key", "b"),
                        "BND2029 " + out + "/connection"),
                output(
                        "two that are two",
                        on(LOGGED_OUTPUT)
                                .with("database", "d")
                                .with("table", "a")
                                .without("logDatabase", "")
                                .without("log", "b")),
                output(
                        "two that are one by default",
                        on(LOGGED_OUTPUT)
                                .with("database", "d")
                                .with("table", "b")
                                .without("logDatabase", "")
                                .without("log", "b"),
                        "BND2016 o/@LoggedOutput/table"),
                output(
                        "two that are one",
                        on(LOGGED_OUTPUT)
                                .with("database", "d")
                                .with("table", "b")
                                .with("logDatabase", "d")
                                .with("log", "b"),
                        "BND2016 o/@LoggedOutput/log"),
                output(
                        "two in two places",
                        on(LOGGED_OUTPUT)
                                .with("database", "d")
                                .with("table", "b")
                                .with("logDatabase", "e")
                                .with("log", "b")));
    }

    private static Arguments output(String name, Bindings output, String... findings) {
        return row(
                name,
                function("f").takes("String", "m", on(QUEUE_TRIGGER)).takes("Out<String>", "o", output),
                findings);
    }

    static Stream<Arguments> beside() {
        return Stream.of(
                feeding("the same", "hub", "Store", "hub", "Store", "BND2026 o/@EventOutput/hub"),
                feeding("the same by a setting", "%H%", "Store", "%H%", "Store", "BND2026 o/@EventOutput/hub"),
                feeding("another name", "hub", "Store", "pub", "Store"),
                feeding("another case", "hub", "Store", "Hub", "Store"),
                feeding("another account", "hub", "Store", "hub", "Other"),
                row(
                        "an output that runs something else",
                        function("f")
                                .takes("String", "m", event().with("hub", text("a")))
                                .takes("Out<String>", "o", on(QUEUE_OUTPUT).with("hub", text("a")))),
                row("alone", on(LONELY_TRIGGER)),
                row(
                        "alone with metadata",
                        function("f").takes("String", "m", on(LONELY_TRIGGER)).takesMetadata("String", "x", "x")),
                row(
                        "an input beside one that stands alone",
                        function("f").takes("String", "m", on(LONELY_TRIGGER)).takes("String", "b", on(BLOB_INPUT)),
                        "BND2030 b/@BlobInput"),
                row(
                        "a result beside one that stands alone",
                        function("f")
                                .takes("String", "m", on(LONELY_TRIGGER))
                                .returns("String")
                                .bound(on(QUEUE_OUTPUT)),
                        "BND2030 f()/@QueueOutput"));
    }

    private static Arguments feeding(
            String name, String reads, String from, String writes, String to, String... findings) {
        return row(
                name,
                function("f")
                        .takes("String", "m", event().with("hub", text(reads)).with("store", from, CONNECTION))
                        .takes(
                                "Out<String>",
                                "o",
                                on(EVENT_OUTPUT).with("hub", text(writes)).with("store", to, CONNECTION)),
                findings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"withOthers", "needs", "order", "values", "members", "queues", "together", "beside"})
    void findsExactly(String name, Sketch sketch, List<String> findings) {
        Verdicts.assertFindings(sketch, findings);
    }
}
