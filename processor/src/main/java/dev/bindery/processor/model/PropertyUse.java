package dev.bindery.processor.model;

import java.util.List;
import java.util.Set;

/**
 * An element of a binding annotation.
 *
 * @param site where its value is written; the annotation where it is left to its default
 * @param name its name, which is the property's in function.json
 * @param value its value, or its default
 * @param written whether the source writes it
 * @param rules what the annotation says about it
 */
public record PropertyUse(Site site, String name, PropertyValue value, boolean written, Rules rules) {

    /** Its value as function.json spells it; empty for a list. */
    public String spelling() {
        if (value instanceof PropertyValue.Text text) {
            return text.text();
        } else if (value instanceof PropertyValue.Flag flag) {
            return Boolean.toString(flag.flag());
        } else if (value instanceof PropertyValue.Whole whole) {
            return Long.toString(whole.number());
        }
        return value instanceof PropertyValue.Real real ? Double.toString(real.number()) : "";
    }

    /** Whether it goes to function.json. */
    public boolean travels() {
        return written || rules.is(Flag.ALWAYS_WRITTEN);
    }

    /**
     * The rules of an element.
     *
     * @param format what text must look like
     * @param flags what is true of it
     * @param constraints what else holds for its value
     */
    public record Rules(Format format, Set<Flag> flags, List<Constraint> constraints) {
        public static final Rules NONE = new Rules(Format.ANY, Set.of(), List.of());

        public boolean is(Flag flag) {
            return flags.contains(flag);
        }
    }

    /** What may be true of an element; spelled as in the annotation, but for case. */
    public enum Flag {
        /** It goes to function.json even where it is left to its default. */
        ALWAYS_WRITTEN("alwaysWritten"),
        /** {@code %NAME%} is resolved. */
        APP_SETTINGS("appSettings"),
        /** {@code {name}} is resolved. */
        EXPRESSIONS("expressions"),
        /** Blank text is accepted. */
        BLANK("blank"),
        /** The members of its JSON object are properties themselves. */
        FLATTENED("flattened"),
        /** No two functions of an application have the same text here. */
        UNIQUE_IN_APP("uniqueInApp"),
        /** No value of a list stands there twice. */
        NO_DUPLICATES("noDuplicates"),
        /** Messages that fail move to the queue of this name and {@code -poison}. */
        POISON_QUEUE("poisonQueue"),
        /** It has no default. No meta-annotation says so; the annotation itself does. */
        REQUIRED("");

        private final String element;

        Flag(String element) {
            this.element = element;
        }

        /** The element of the meta-annotation that says it. */
        public String element() {
            return element;
        }
    }

    /** What holds for the value of an element beyond its format. */
    public sealed interface Constraint {
        /** A number within bounds, both included. */
        record Range(long min, long max) implements Constraint {}

        /** A text of a shape, and the shape in words. */
        record Matches(String regex, String says) implements Constraint {}

        /** Means something only where another element is written too, or has one of these values. */
        record OnlyWith(String other, List<String> is) implements Constraint {}

        /** May not be written where any of the others is, or has one of these values. */
        record NotWith(List<String> others, List<String> is) implements Constraint {}

        /** A number or time span that is not above that of another element. */
        record AtMost(String other, boolean equal) implements Constraint {}

        /** With some values, or with any, needs that others are written, or have one of these values. */
        record Needs(List<String> when, List<String> others, List<String> is) implements Constraint {}

        /** The items of a JSON array have this member, a text, perhaps one of these, perhaps each its own. */
        record Member(String name, List<String> is, boolean unique) implements Constraint {}

        /** Stands in for a member of each value that is written. */
        record StandsFor(String member) implements Constraint {}

        /** Has a value that is seldom meant, and why; perhaps only where an element's schedule fires very often. */
        record Discouraged(String value, String because, String whereOften) implements Constraint {}
    }

    /** The formats of text; the constants are spelled as in the annotation. */
    public enum Format {
        ANY,
        CONNECTION,
        APP_SETTING,
        SECRET,
        QUEUE_NAME,
        TABLE_NAME,
        BLOB_PATH,
        BLOB_PATTERN,
        ROUTE,
        HTTP_METHOD,
        SCHEDULE,
        TIME_SPAN,
        DATE_TIME,
        URI,
        JSON,
        JSON_OBJECT,
        JSON_ARRAY,
        JSON_SCHEMA;

        /** Whether braces have a meaning of the format's own, beside which expressions stand as they are. */
        public boolean hasBraces() {
            return switch (this) {
                case BLOB_PATH, BLOB_PATTERN, ROUTE -> true;
                default -> false;
            };
        }

        /** Whether this is JSON, whose braces are doubled where expressions are resolved. */
        public boolean isJson() {
            return switch (this) {
                case JSON, JSON_OBJECT, JSON_ARRAY, JSON_SCHEMA -> true;
                default -> false;
            };
        }
    }
}
