package dev.bindery.processor.model;

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

    /** Whether it goes to function.json. */
    public boolean travels() {
        return written || rules.alwaysWritten();
    }

    /**
     * The rules of an element.
     *
     * @param format what text must look like
     * @param alwaysWritten whether it goes to function.json even where it is left to its default
     * @param appSettings whether {@code %NAME%} is resolved
     * @param expressions whether {@code {name}} is resolved
     */
    public record Rules(Format format, boolean alwaysWritten, boolean appSettings, boolean expressions) {
        public static final Rules NONE = new Rules(Format.ANY, false, false, false);
    }

    /** The formats of text; the constants are spelled as in the annotation. */
    public enum Format {
        ANY,
        CONNECTION,
        QUEUE_NAME,
        BLOB_PATH,
        BLOB_PATTERN,
        ROUTE,
        SCHEDULE
    }
}
