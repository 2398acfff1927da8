package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.TypeShape.Kind;
import dev.bindery.processor.model.TypeShape.Port;
import dev.bindery.processor.model.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which Java types a binding accepts, and how each is read or written. What is accepted and what is generated cannot
 * disagree: a type is accepted exactly when there is a conversion to generate.
 */
final class Conversions {
    private static final String OPTIONAL = "java.util.Optional";
    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.Collection", "java.lang.Iterable");
    private static final Set<String> JSON_CONTAINERS =
            Set.of("java.util.Map", "java.util.Set", "java.util.SortedMap", "java.util.List", "java.util.Collection");
    private static final Set<String> RUNTIME_PACKAGES =
            Set.of("dev.bindery", "dev.bindery.spi", "dev.bindery.logging", "dev.bindery.annotation");

    private static final Map<String, String> PRIMITIVES = Map.of(
            "int", "requiredInt",
            "long", "requiredLong",
            "short", "requiredShort",
            "byte", "requiredByte",
            "double", "requiredDouble",
            "float", "requiredFloat",
            "boolean", "requiredBoolean");

    private static final Map<String, String> SIMPLE = Map.ofEntries(
            Map.entry("java.lang.Integer", "integer"),
            Map.entry("java.lang.Long", "longInteger"),
            Map.entry("java.lang.Short", "shortInteger"),
            Map.entry("java.lang.Byte", "byteInteger"),
            Map.entry("java.lang.Double", "doubleNumber"),
            Map.entry("java.lang.Float", "floatNumber"),
            Map.entry("java.lang.Boolean", "bool"),
            Map.entry("java.math.BigInteger", "bigInteger"),
            Map.entry("java.math.BigDecimal", "bigDecimal"),
            Map.entry("java.util.UUID", "uuid"));

    /** The types of java.time that read the text they write. */
    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.LocalDateTime",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.OffsetTime",
            "java.time.Duration",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay");

    private static final TypeRef BYTES = new TypeRef.Array(new TypeRef.Primitive("byte"));

    private Conversions() {}

    /** How a trigger or input is read as a type; empty where it cannot be. */
    static Optional<Reading> reading(TypeRef type, BindingKind kind) {
        if (type instanceof TypeRef.Named named) {
            if (named.is(OPTIONAL) && named.arguments().size() == 1) {
                return reading(named.arguments().get(0), kind)
                        .filter(value -> !(value instanceof Reading.Maybe))
                        .map(Reading.Maybe::new);
            }
            if (named.is("java.util.List") && named.arguments().size() == 1) {
                return reading(named.arguments().get(0), kind)
                        .filter(Conversions::isOneValue)
                        .map(Reading.Several::new);
            }
            Optional<Port> own = named.shape().reader(kind);
            if (own.isPresent()) {
                return factory(named, own.get(), kind);
            }
        }
        if (type.equals(BYTES)) {
            return Optional.of(new Reading.Decoded("bytes"));
        }
        if (type instanceof TypeRef.Array array && isOneClass(array.component())) {
            return reading(array.component(), kind)
                    .filter(Conversions::isOneValue)
                    .map(element -> new Reading.SeveralInArray(array.component(), element));
        }
        if (type.isNamed("java.io.InputStream") && kind.content() != Content.JSON) {
            return Optional.of(new Reading.Decoded("stream"));
        }
        return kind.content() == Content.JSON
                ? text(type).or(() -> json(type))
                : simple(type).or(() -> json(type));
    }

    private static Optional<Reading> factory(TypeRef.Named type, Port port, BindingKind kind) {
        if (!port.inner()) {
            return Optional.of(new Reading.Factory(type, port.method(), port.bytes(), Optional.empty()));
        }
        return type.arguments().size() != 1
                ? Optional.empty()
                : reading(type.arguments().get(0), kind)
                        .map(inner -> new Reading.Factory(type, port.method(), port.bytes(), Optional.of(inner)));
    }

    /** Whether an array of a type can be made without a warning: Java has no arrays of generic types. */
    private static boolean isOneClass(TypeRef type) {
        return type instanceof TypeRef.Named named && named.arguments().isEmpty() || type.equals(BYTES);
    }

    /** How a value that the trigger publishes is read as a type; empty where it cannot be. */
    static Optional<Reading> metadata(TypeRef type) {
        if (type instanceof TypeRef.Named named && named.arguments().size() == 1) {
            if (named.is(OPTIONAL)) {
                return metadata(named.arguments().get(0))
                        .filter(value -> !(value instanceof Reading.Maybe))
                        .map(Reading.Maybe::new);
            }
            if (named.is("java.util.List")) {
                return metadata(named.arguments().get(0))
                        .filter(Conversions::isOneValue)
                        .map(Reading.Several::new);
            }
        }
        return simple(type).or(() -> json(type));
    }

    private static boolean isOneValue(Reading reading) {
        return !(reading instanceof Reading.Maybe || reading.isSeveral());
    }

    private static Optional<Reading> text(TypeRef type) {
        return type.isNamed("java.lang.String") ? Optional.of(new Reading.Decoded("text")) : Optional.empty();
    }

    private static Optional<Reading> simple(TypeRef type) {
        if (type instanceof TypeRef.Primitive primitive) {
            return Optional.ofNullable(PRIMITIVES.get(primitive.name())).map(Reading.Decoded::new);
        }
        if (type instanceof TypeRef.Named named) {
            String method = SIMPLE.get(named.qualifiedName());
            if (method != null) {
                return Optional.of(new Reading.Decoded(method));
            } else if (TIMES.contains(named.qualifiedName())) {
                return Optional.of(new Reading.Parsed(named, "parse"));
            } else if (named.shape().kind() == Kind.ENUM) {
                return Optional.of(new Reading.Constant(named));
            }
        }
        return text(type);
    }

    private static Optional<Reading> json(TypeRef type) {
        return isJson(type) ? Optional.of(new Reading.Json(type)) : Optional.empty();
    }

    /** Whether a type is one that JSON is read into and written from, rather than one with a meaning of its own. */
    private static boolean isJson(TypeRef type) {
        if (!(type instanceof TypeRef.Named named)) {
            return false;
        }
        if (JSON_CONTAINERS.contains(named.qualifiedName())) {
            return !named.arguments().isEmpty() && named.arguments().stream().allMatch(Conversions::isJsonArgument);
        }
        return !Refusals.isOfficial(named)
                && !named.packageName().startsWith("java.")
                && !named.packageName().startsWith("javax.")
                && !RUNTIME_PACKAGES.contains(named.packageName())
                && !named.shape().isRich()
                && named.shape().kind() != Kind.ANNOTATION
                && named.shape().generic() != named.arguments().isEmpty()
                && named.arguments().stream().allMatch(Conversions::isJsonArgument);
    }

    private static boolean isJsonArgument(TypeRef type) {
        return type.isNamed("java.lang.Object")
                || type.isNamed("java.lang.Number")
                || simple(type).isPresent()
                || isJson(type)
                || type instanceof TypeRef.Named named
                        && named.is(OPTIONAL)
                        && !named.arguments().isEmpty()
                        && named.arguments().stream().allMatch(Conversions::isJsonArgument)
                || type instanceof TypeRef.Array array
                        && isPlain(array.component())
                        && isJsonArgument(array.component());
    }

    /** Whether a type has no type arguments: there is no class literal of an array of one that has. */
    private static boolean isPlain(TypeRef type) {
        return type instanceof TypeRef.Array array
                ? isPlain(array.component())
                : !(type instanceof TypeRef.Named named) || named.arguments().isEmpty();
    }

    /** How a value of a type is written to an output; empty where it cannot be. */
    static Optional<Writing> writing(TypeRef type, BindingKind kind) {
        if (type instanceof TypeRef.Named named) {
            if (named.is(OPTIONAL) && named.arguments().size() == 1) {
                return writing(named.arguments().get(0), kind)
                        .filter(value -> !(value instanceof Writing.Maybe))
                        .map(Writing.Maybe::new);
            }
            if (kind.is(Trait.MANY)
                    && LISTS.contains(named.qualifiedName())
                    && named.arguments().size() == 1) {
                return writing(named.arguments().get(0), kind)
                        .filter(value -> !(value instanceof Writing.Maybe || value instanceof Writing.Several))
                        .map(Writing.Several::new);
            }
            Optional<Writing> own = named.shape().writer(kind).map(port -> new Writing.Own(named, port.method()));
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.ofNullable(encoder(type, kind.content())).map(Writing.Encoded::new);
    }

    /** How a value is handed to a trigger that takes the returned value itself; empty where it cannot be. */
    static Optional<Writing> answer(TypeRef type) {
        if (type instanceof TypeRef.Named named
                && named.is(OPTIONAL)
                && named.arguments().size() == 1) {
            return answer(named.arguments().get(0))
                    .filter(value -> !(value instanceof Writing.Maybe))
                    .map(Writing.Maybe::new);
        }
        if (simple(type).isPresent()) {
            return Optional.of(new Writing.Encoded("text"));
        }
        return type.equals(BYTES)
                ? Optional.of(new Writing.Encoded("bytes"))
                : isJson(type) ? Optional.of(new Writing.Encoded("json")) : Optional.empty();
    }

    private static @Nullable String encoder(TypeRef type, Content content) {
        boolean isText = simple(type).isPresent();
        boolean isBytes = type.equals(BYTES);
        boolean isStream = type.isNamed("java.io.InputStream");
        boolean isJson = isJson(type);
        return switch (content) {
            case BYTES ->
                isText ? "textAsBytes" : isBytes ? "bytes" : isStream ? "stream" : isJson ? "jsonAsBytes" : null;
            case TEXT -> isText ? "text" : isJson ? "jsonAsText" : null;
            // A number or a flag is no document; the host takes a text for one that it reads itself.
            case JSON -> type.isNamed("java.lang.String") ? "document" : isJson && !isText ? "json" : null;
            case HTTP ->
                isText
                        ? "textResponse"
                        : isBytes ? "bytesResponse" : isStream ? "streamResponse" : isJson ? "jsonResponse" : null;
        };
    }

    /** The types that can be read from a binding, as an error message lists them; the types of its own come first. */
    static String readable(BindingKind kind, List<String> own) {
        return listed(
                own,
                switch (kind.content()) {
                    case JSON ->
                        "String, byte[], a record or another JSON type, Optional<…>, List<…> or an array of these";
                    case TEXT, BYTES, HTTP ->
                        "String, byte[], java.io.InputStream, a number, boolean, UUID, an enum, a"
                                + " java.time type, a record or another JSON type, Optional<…>, List<…> or an array of these";
                });
    }

    /** The types that metadata can be read as, as an error message lists them. */
    static String readableMetadata() {
        return "String, a number, boolean, UUID, an enum, a java.time type, a record or another JSON type, Optional<…> or"
                + " List<…> of these";
    }

    /** The types that can be handed to a trigger that takes the returned value, as an error message lists them. */
    static String answerable() {
        return "String, byte[], a number, boolean, UUID, an enum, a java.time type, a record or another JSON type,"
                + " Optional<…> of these";
    }

    /** The types that can be written to an output, as an error message lists them. */
    static String writable(BindingKind kind, List<String> own) {
        String many = kind.is(Trait.MANY) ? ", Optional<…> or List<…> of these" : ", Optional<…> of these";
        return listed(
                own,
                switch (kind.content()) {
                    case JSON -> "String (a JSON document), a record or another JSON type" + many;
                    case TEXT ->
                        "String, a number, boolean, UUID, an enum, a java.time type, a record or another JSON" + " type"
                                + many;
                    case BYTES, HTTP ->
                        "String, byte[], java.io.InputStream, a number, boolean, UUID, an enum, a"
                                + " java.time type, a record or another JSON type" + many;
                });
    }

    private static String listed(List<String> own, String common) {
        return own.isEmpty() ? common : String.join(", ", own) + ", " + common;
    }
}
