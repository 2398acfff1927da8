package dev.bindery.processor.verify;

import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.TypeShape.Kind;
import dev.bindery.syntax.RouteTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the values of a published name look like, and so what they can become. */
enum ValueKind {
    /** Any text. */
    TEXT("text"),
    WHOLE("a whole number"),
    REAL("a number"),
    BOOL("true or false"),
    GUID("a UUID"),
    DATE("a date and time"),
    ALPHA("letters"),
    /** A JSON object. */
    OBJECT("a JSON object"),
    /** One value for each event of a batch. */
    LIST("a list"),
    UNKNOWN("");

    private static final Set<String> WHOLE_NUMBERS = Set.of(
            "requiredInt",
            "requiredLong",
            "requiredShort",
            "requiredByte",
            "integer",
            "longInteger",
            "shortInteger",
            "byteInteger",
            "bigInteger");
    private static final Set<String> NUMBERS =
            Set.of("requiredDouble", "requiredFloat", "doubleNumber", "floatNumber", "bigDecimal");
    private static final Set<String> LISTS = Set.of(
            "java.util.List", "java.util.Collection", "java.util.Set", "java.lang.Iterable", "java.util.SortedSet");

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What a Java type says that a value is. */
    static ValueKind of(String javaType) {
        return switch (javaType) {
            case "java.lang.String" -> TEXT;
            case "int", "long", "short" -> WHOLE;
            case "double", "float" -> REAL;
            case "boolean" -> BOOL;
            case "java.util.UUID" -> GUID;
            case "java.util.Map" -> OBJECT;
            default -> javaType.startsWith("java.time.") ? DATE : UNKNOWN;
        };
    }

    /** What the constraints of a part of a route let through. */
    static ValueKind of(List<RouteTemplate.Constraint> constraints) {
        for (RouteTemplate.Constraint constraint : constraints) {
            ValueKind kind = switch (constraint.name().toLowerCase(Locale.ROOT)) {
                case "int", "long", "min", "max", "range" -> WHOLE;
                case "decimal", "double", "float" -> REAL;
                case "bool" -> BOOL;
                case "guid" -> GUID;
                case "datetime" -> DATE;
                case "alpha" -> ALPHA;
                default -> TEXT;
            };
            if (kind != TEXT) {
                return kind;
            }
        }
        return TEXT;
    }

    static boolean isList(TypeRef.Named type) {
        return LISTS.contains(type.qualifiedName());
    }

    /** Whether a type is written to JSON as one text, number or flag. */
    static boolean isScalar(TypeRef.Named type) {
        return type.shape().kind() == Kind.ENUM
                || type.packageName().equals("java.lang") && !type.is("java.lang.Object")
                || type.packageName().equals("java.time")
                || type.packageName().equals("java.math")
                || type.is("java.util.UUID");
    }

    /** Whether no value of this kind can be read that way. */
    boolean neverFits(Reading reading) {
        if (reading instanceof Reading.Maybe maybe) {
            return neverFits(maybe.value());
        }
        Optional<ValueKind> wanted = wantedBy(reading);
        if (wanted.isEmpty()) {
            return false;
        }
        return switch (this) {
            case TEXT, UNKNOWN -> false;
            case WHOLE -> wanted.get() != WHOLE && wanted.get() != REAL;
            default -> wanted.get() != this;
        };
    }

    /** What a conversion takes; empty where it takes any text. */
    private static Optional<ValueKind> wantedBy(Reading reading) {
        if (reading instanceof Reading.Decoded decoded) {
            return switch (decoded.method()) {
                case "uuid" -> Optional.of(GUID);
                case "requiredBoolean", "bool" -> Optional.of(BOOL);
                default ->
                    WHOLE_NUMBERS.contains(decoded.method())
                            ? Optional.of(WHOLE)
                            : NUMBERS.contains(decoded.method()) ? Optional.of(REAL) : Optional.empty();
            };
        }
        if (reading instanceof Reading.Parsed parsed) {
            return Optional.of(parsed.type().is("java.time.Year") ? WHOLE : DATE);
        }
        if (reading instanceof Reading.Constant) {
            return Optional.of(ALPHA);
        }
        if (reading instanceof Reading.Json json) {
            return Optional.of(json.type() instanceof TypeRef.Named named && isList(named) ? LIST : OBJECT);
        }
        return reading.isSeveral() ? Optional.of(LIST) : Optional.empty();
    }
}
