package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.RouteTemplate;
import dev.bindery.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that the trigger of a function publishes, for {@code @BindingName} and for {@code {name}} in the values of
 * other bindings: what it captures from a route or a path, its metadata, and the members of a JSON message. The host
 * looks them up without regard to case.
 */
final class Published {
    /** How sure it is that a name has a value. */
    enum Presence {
        /** Each event has it. */
        ALWAYS,
        /** An HTTP request has it if its sender wrote it there. */
        IF_SENT,
        /** The event may have it; nothing here can tell. */
        PERHAPS,
        /** No event has it. */
        NEVER
    }

    /**
     * A name that is known.
     *
     * @param name the name, as it is spelled where it is declared
     * @param kind what its values look like
     * @param type for a member of a JSON message, its type
     * @param route for a part of a route, the parameter
     */
    record Entry(String name, ValueKind kind, Optional<TypeRef> type, Optional<RouteTemplate.Parameter> route) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Metadata that a member of the message takes the place of, by its name in lower case. */
    private final Map<String, Entry> hidden = new HashMap<>();

    private final KnownTypes types;
    private Presence unknown = Presence.NEVER;

    private Published(KnownTypes types) {
        this.types = types;
    }

    /** What the trigger of a function publishes; everything may be there where the trigger itself is in doubt. */
    static Published by(FunctionModel function, Claims claims, KnownTypes types) {
        Published published = new Published(types);
        Optional<Claim> trigger = claims.onlyTrigger();
        if (trigger.isEmpty()) {
            published.unknown = Presence.PERHAPS;
            return published;
        }
        BindingUse use = trigger.get().use();
        int place = claims.parameters().indexOf(trigger);
        Optional<ParameterModel> parameter =
                place < 0 ? Optional.empty() : Optional.of(function.parameters().get(place));
        published.addCaptured(use);
        published.addMetadata(use, parameter);
        return published;
    }

    /** What a trigger captures, for suggestions. */
    static List<String> captured(BindingUse trigger) {
        Published published = new Published(null);
        published.addCaptured(trigger);
        return published.names();
    }

    private void addCaptured(BindingUse trigger) {
        for (PropertyUse property : trigger.properties()) {
            if (property.value() instanceof PropertyValue.Text text) {
                try {
                    addCaptured(property.rules().format(), text.text());
                } catch (SyntaxException e) {
                    // A text that cannot be read has a finding of its own, or a setting in it that may hold anything.
                    unknown = Presence.PERHAPS;
                }
            }
        }
    }

    private void addCaptured(Format format, String text) {
        if (format == Format.ROUTE) {
            for (RouteTemplate.Parameter parameter : RouteTemplate.parse(text).parameters()) {
                add(new Entry(
                        parameter.name(),
                        ValueKind.of(parameter.constraints()),
                        Optional.empty(),
                        Optional.of(parameter)));
            }
        } else if (format == Format.BLOB_PATTERN) {
            if (text.contains("%")) {
                unknown = Presence.PERHAPS;
            }
            BlobPath.pattern(text)
                    .parameters()
                    .forEach(name -> add(new Entry(name, ValueKind.TEXT, Optional.empty(), Optional.empty())));
        }
    }

    private void addMetadata(BindingUse trigger, Optional<ParameterModel> parameter) {
        BindingKind kind = trigger.kind();
        Optional<Reading> reading = parameter.flatMap(found -> Conversions.reading(found.type(), kind));
        boolean batch = kind.is(Trait.BATCHES)
                && trigger.cardinality()
                        .map(BindingUse.Cardinality::isMany)
                        .orElse(reading.filter(Reading::isSeveral).isPresent());
        for (BindingKind.Metadata metadata : kind.metadata()) {
            boolean each = batch && !metadata.once();
            add(new Entry(
                    each ? metadata.name() + "Array" : metadata.name(),
                    each ? ValueKind.LIST : ValueKind.of(metadata.type()),
                    Optional.empty(),
                    Optional.empty()));
        }
        if (!kind.is(Trait.OPEN_METADATA) || unknown == Presence.PERHAPS) {
            return;
        }
        boolean captures = trigger.properties().stream()
                .anyMatch(property -> property.rules().format() == Format.BLOB_PATTERN);
        boolean bytes = trigger.dataType().filter("binary"::equals).isPresent()
                || kind.is(Trait.TAKES_DATA_TYPE)
                        && reading.filter(Reading::takesBytes).isPresent();
        if (kind.content() == Content.HTTP) {
            boolean closed =
                    parameter.filter(found -> addMembers(found.type(), reading)).isPresent();
            boolean json = reading.flatMap(Published::json).isPresent();
            unknown = json && !closed ? Presence.PERHAPS : Presence.IF_SENT;
        } else if (captures || kind.content() == Content.TEXT && (batch || bytes)) {
            // Only the text of one message is looked into.
            unknown = Presence.NEVER;
        } else {
            boolean closed = kind.content() == Content.TEXT
                    && parameter
                            .filter(found -> addMembers(found.type(), reading))
                            .isPresent();
            unknown = closed ? Presence.NEVER : Presence.PERHAPS;
        }
    }

    /** Adds the members of the JSON type that a message is read into; false if it may have others. */
    private boolean addMembers(TypeRef type, Optional<Reading> reading) {
        Optional<TypeRef.Named> json = reading.flatMap(Published::json);
        if (json.isEmpty()) {
            return false;
        }
        JsonShape shape = types.json(json.get());
        for (JsonShape.Property property : shape.properties()) {
            String key = property.name().toLowerCase(Locale.ROOT);
            Entry member =
                    new Entry(property.name(), ValueKind.UNKNOWN, Optional.of(property.type()), Optional.empty());
            Entry metadata = entries.get(key);
            // Of an HTTP request what the route captures comes first; elsewhere the message has the last word.
            if (metadata == null || metadata.route().isEmpty()) {
                entries.put(key, member);
                Optional.ofNullable(metadata).ifPresent(found -> hidden.put(key, found));
            }
        }
        return !shape.open();
    }

    private static Optional<TypeRef.Named> json(Reading reading) {
        if (reading instanceof Reading.Maybe maybe) {
            return json(maybe.value());
        }
        return reading instanceof Reading.Json json && json.type() instanceof TypeRef.Named named
                ? Optional.of(named)
                : Optional.empty();
    }

    private void add(Entry entry) {
        entries.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry);
    }

    /** The names that are known, in the order of their declaration. */
    List<String> names() {
        return entries.values().stream().map(Entry::name).toList();
    }

    /** What is known of a name. */
    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The member that takes the place of the metadata that is called exactly so. */
    Optional<String> hides(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(hidden.get(key))
                .filter(metadata -> metadata.name().equals(name))
                .map(metadata -> entries.get(key).name())
                .filter(member -> !member.equals(name));
    }

    /** Whether a format means something for what is at the end of a path: a time or a GUID, or what is not known. */
    boolean takesFormat(String path) {
        if (path.contains(".")) {
            return true;
        }
        return find(path)
                .map(entry -> entry.kind() == ValueKind.UNKNOWN
                        || entry.route().isEmpty()
                                && (entry.kind() == ValueKind.DATE || entry.kind() == ValueKind.GUID))
                .orElse(true);
    }

    /** Whether there is a value of a name. */
    Presence presence(String name) {
        return find(name).isPresent() ? Presence.ALWAYS : unknown;
    }

    /** Whether there is a value at the end of a dotted path, as a text that a binding can use. */
    Presence presenceAt(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("\\.")));
        Optional<Entry> entry = find(parts.remove(0));
        if (entry.isEmpty()) {
            return unknown;
        }
        if (entry.get().type().isPresent()) {
            return follow(entry.get().type().get(), parts);
        }
        return switch (entry.get().kind()) {
            case OBJECT -> parts.isEmpty() ? Presence.NEVER : Presence.PERHAPS;
            case UNKNOWN -> Presence.PERHAPS;
            case LIST -> Presence.NEVER;
            // The host has no text for these, unless they are text already, as in a route.
            case BOOL, REAL -> entry.get().route().isPresent() && parts.isEmpty() ? Presence.ALWAYS : Presence.NEVER;
            default -> parts.isEmpty() ? Presence.ALWAYS : Presence.NEVER;
        };
    }

    private Presence follow(TypeRef type, List<String> parts) {
        if (type instanceof TypeRef.Named optional
                && optional.is("java.util.Optional")
                && optional.arguments().size() == 1) {
            return follow(optional.arguments().get(0), parts);
        }
        // An array is left out of what is published.
        if (type instanceof TypeRef.Array || type instanceof TypeRef.Named list && ValueKind.isList(list)) {
            return Presence.NEVER;
        }
        if (parts.isEmpty()) {
            return Presence.ALWAYS;
        }
        if (!(type instanceof TypeRef.Named named)) {
            return type instanceof TypeRef.Primitive ? Presence.NEVER : Presence.PERHAPS;
        }
        if (ValueKind.isScalar(named)) {
            return Presence.NEVER;
        }
        JsonShape shape = types.json(named);
        for (JsonShape.Property property : shape.properties()) {
            if (property.name().equalsIgnoreCase(parts.get(0))) {
                return follow(property.type(), parts.subList(1, parts.size()));
            }
        }
        return shape.open() ? Presence.PERHAPS : Presence.NEVER;
    }

    /** The paths that begin like one, a step further; for suggestions. */
    List<String> neighbours(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0) {
            return names();
        }
        List<String> parts = new ArrayList<>(List.of(path.substring(0, dot).split("\\.")));
        Optional<TypeRef> type = find(parts.remove(0)).flatMap(Entry::type);
        for (String part : parts) {
            type = type.filter(TypeRef.Named.class::isInstance)
                    .flatMap(found -> types.json((TypeRef.Named) found).properties().stream()
                            .filter(property -> property.name().equalsIgnoreCase(part))
                            .map(JsonShape.Property::type)
                            .findFirst());
        }
        return type.filter(TypeRef.Named.class::isInstance)
                .map(found -> types.json((TypeRef.Named) found).properties().stream()
                        .map(property -> path.substring(0, dot + 1) + property.name())
                        .toList())
                .orElseGet(this::names);
    }
}
