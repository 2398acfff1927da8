package dev.bindery.annotation.meta;

/** The formats of text that the host reads with rules of its own. */
public enum TextFormat {
    /** Any text. */
    ANY,
    /** The name of a connection: an app setting, or a prefix of several; never the connection string itself. */
    CONNECTION,
    /** A storage queue's name: 3 to 63 lower-case letters, digits and single hyphens. */
    QUEUE_NAME,
    /** {@code container/blob} of one blob. */
    BLOB_PATH,
    /** {@code container} or {@code container/pattern}, where {@code {name}} captures a part of a blob's name. */
    BLOB_PATTERN,
    /** A route template such as {@code items/{id:int}}, without the app's route prefix. */
    ROUTE,
    /** An NCRONTAB expression of six (or five) fields, or a time span. */
    SCHEDULE
}
