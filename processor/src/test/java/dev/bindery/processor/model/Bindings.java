package dev.bindery.processor.model;

import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.BindingKind.Metadata;
import dev.bindery.processor.model.BindingKind.Role;
import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Binding annotations, as a source would write them: {@code on(QUEUE_TRIGGER).named("m").with("queueName", "orders")}.
 */
public final class Bindings {
    static final String PACKAGE = "dev.bindery.annotation.";

    public static final BindingKind HTTP_OUTPUT = kind("HttpOutput", "http", Role.OUTPUT, Content.HTTP);
    public static final BindingKind HTTP_TRIGGER = new BindingKind(
            PACKAGE + "HttpTrigger",
            "httpTrigger",
            Role.TRIGGER,
            Content.HTTP,
            Set.of(Trait.TAKES_DATA_TYPE, Trait.OPEN_METADATA),
            Optional.of(HTTP_OUTPUT),
            Optional.empty(),
            List.of(new Metadata("Query", "java.util.Map", false), new Metadata("Headers", "java.util.Map", false)),
            BindingKind.Rules.NONE);
    public static final BindingKind QUEUE_TRIGGER = new BindingKind(
            PACKAGE + "QueueTrigger",
            "queueTrigger",
            Role.TRIGGER,
            Content.TEXT,
            Set.of(Trait.TAKES_DATA_TYPE, Trait.OPEN_METADATA),
            Optional.empty(),
            Optional.empty(),
            List.of(
                    new Metadata("Id", "java.lang.String", false),
                    new Metadata("DequeueCount", "long", false),
                    new Metadata("InsertionTime", "java.time.OffsetDateTime", false)),
            BindingKind.Rules.NONE);
    public static final BindingKind QUEUE_OUTPUT = new BindingKind(
            PACKAGE + "QueueOutput",
            "queue",
            Role.OUTPUT,
            Content.BYTES,
            Set.of(Trait.MANY, Trait.TAKES_DATA_TYPE),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            BindingKind.Rules.NONE);
    public static final BindingKind BLOB_TRIGGER = new BindingKind(
            PACKAGE + "BlobTrigger",
            "blobTrigger",
            Role.TRIGGER,
            Content.BYTES,
            Set.of(Trait.TAKES_DATA_TYPE, Trait.OPEN_METADATA),
            Optional.empty(),
            Optional.empty(),
            List.of(new Metadata("Uri", "java.lang.String", false)),
            BindingKind.Rules.NONE);
    public static final BindingKind BLOB_INPUT = kind("BlobInput", "blob", Role.INPUT, Content.TEXT);
    public static final BindingKind BLOB_OUTPUT = kind("BlobOutput", "blob", Role.OUTPUT, Content.BYTES);
    public static final BindingKind TIMER_TRIGGER = kind("TimerTrigger", "timerTrigger", Role.TRIGGER, Content.JSON);
    public static final BindingKind ROW_OUTPUT = kind("RowOutput", "row", Role.OUTPUT, Content.JSON);
    public static final BindingKind TEXT_OUTPUT = kind("TextOutput", "text", Role.OUTPUT, Content.TEXT);
    public static final BindingKind FORMLESS_INPUT = new BindingKind(
            PACKAGE + "FormlessInput",
            "formless",
            Role.INPUT,
            Content.TEXT,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            BindingKind.Rules.NONE);

    public static final BindingKind EVENT_TRIGGER = new BindingKind(
            PACKAGE + "EventTrigger",
            "eventTrigger",
            Role.TRIGGER,
            Content.TEXT,
            Set.of(Trait.TAKES_DATA_TYPE, Trait.BATCHES, Trait.RETURNS, Trait.RETRIES),
            Optional.empty(),
            Optional.empty(),
            List.of(
                    new Metadata("Sequence", "long", false),
                    new Metadata("Last", "boolean", true),
                    new Metadata("Partition", "java.util.Map", true)),
            BindingKind.Rules.NONE);
    public static final BindingKind LONELY_TRIGGER = new BindingKind(
            PACKAGE + "LonelyTrigger",
            "lonelyTrigger",
            Role.TRIGGER,
            Content.TEXT,
            Set.of(Trait.ALONE, Trait.RETURNS, Trait.OPEN_METADATA),
            Optional.empty(),
            Optional.empty());
    /** What it writes runs {@link #EVENT_TRIGGER}. */
    public static final BindingKind EVENT_OUTPUT =
            ruled("EventOutput", new BindingKind.Rules(List.of(), Optional.empty(), List.of(PACKAGE + "EventTrigger")));
    /** Takes {@code connection}, or {@code address} and {@code key}. */
    public static final BindingKind EITHER_OUTPUT = ruled(
            "EitherOutput",
            new BindingKind.Rules(
                    List.of(List.of("connection"), List.of("address", "key")), Optional.empty(), List.of()));
    /** Its {@code table} in {@code database} is not its {@code log} in {@code logDatabase}. */
    public static final BindingKind LOGGED_OUTPUT = ruled(
            "LoggedOutput",
            new BindingKind.Rules(
                    List.of(),
                    Optional.of(new BindingKind.Distinct(List.of("database", "table"), List.of("logDatabase", "log"))),
                    List.of()));

    public static final BindingKind MISNAMED_TRIGGER = kind("MisnamedTrigger", "parcel", Role.TRIGGER, Content.TEXT);
    /** Stands for a retry policy's annotation, of which only the elements count. */
    public static final BindingKind DELAY_RETRY = kind("DelayRetry", "", Role.INPUT, Content.JSON);

    private static BindingKind kind(String annotation, String type, Role role, Content content) {
        return new BindingKind(
                PACKAGE + annotation,
                type,
                role,
                content,
                Set.of(Trait.TAKES_DATA_TYPE),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                BindingKind.Rules.NONE);
    }

    private static BindingKind ruled(String annotation, BindingKind.Rules rules) {
        return new BindingKind(
                PACKAGE + annotation,
                "ruled",
                Role.OUTPUT,
                Content.TEXT,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                rules);
    }

    private final BindingKind kind;
    private final List<PropertyUse> properties = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> dataType = Optional.empty();
    private Optional<String> cardinality = Optional.empty();

    private Bindings(BindingKind kind) {
        this.kind = kind;
    }

    public static Bindings on(BindingKind kind) {
        return new Bindings(kind);
    }

    public Bindings named(String written) {
        name = Optional.of(written);
        return this;
    }

    public Bindings dataType(String written) {
        dataType = Optional.of(written);
        return this;
    }

    public Bindings cardinality(String written) {
        cardinality = Optional.of(written);
        return this;
    }

    /** An element that is written, with what else holds for it. */
    public Bindings with(String element, PropertyValue value, Constraint... constraints) {
        return with(element, value, true, new Rules(Format.ANY, Set.of(Flag.REQUIRED), List.of(constraints)));
    }

    /** An element that is written, without rules. */
    public Bindings with(String element, String text) {
        return with(element, text, Rules.NONE);
    }

    public Bindings with(String element, String text, Format format) {
        return with(element, text, new Rules(format, Set.of(Flag.APP_SETTINGS, Flag.EXPRESSIONS), List.of()));
    }

    public Bindings with(String element, String text, Rules rules) {
        return with(element, new PropertyValue.Text(text), true, rules);
    }

    /** An element that is left to its default. */
    public Bindings without(String element, String text, Constraint... constraints) {
        return with(
                element, new PropertyValue.Text(text), false, new Rules(Format.ANY, Set.of(), List.of(constraints)));
    }

    public Bindings with(String element, PropertyValue value, boolean written, Rules rules) {
        properties.add(new PropertyUse(new Place("." + element), element, value, written, rules));
        return this;
    }

    /** The annotation at a place. */
    BindingUse use(Place element) {
        Place site = element.inside(kind.displayName());
        return new BindingUse(
                site,
                kind,
                name,
                name.isPresent() ? site.inside("name") : site,
                dataType,
                cardinality.map(spelling -> new BindingUse.Cardinality(site.inside("cardinality"), spelling)),
                properties.stream()
                        .map(property -> new PropertyUse(
                                site.inside(property.name()),
                                property.name(),
                                property.value(),
                                property.written(),
                                property.rules()))
                        .toList());
    }
}
