package dev.bindery.annotation.meta;

/** The formats of text that the host or an extension reads with rules of its own. */
public enum TextFormat {
    /** Any text. */
    ANY,
    /** The name of a connection: an app setting, or a prefix of several; never the connection string itself. */
    CONNECTION,
    /** The name of an app setting that holds the value; never the value itself. */
    APP_SETTING,
    /**
     * A secret: {@code %NAME%}, an app setting that holds it; never the secret itself, nor a setting's bare name, which
     * nobody can tell from one.
     */
    SECRET,
    /** A storage queue's name: 3 to 63 lower-case letters, digits and single hyphens. */
    QUEUE_NAME,
    /** A storage table's name: 3 to 63 letters and digits, a letter first. */
    TABLE_NAME,
    /** {@code container/blob} of one blob. */
    BLOB_PATH,
    /** {@code container} or {@code container/pattern}, where {@code {name}} captures a part of a blob's name. */
    BLOB_PATTERN,
    /** A route template such as {@code items/{id:int}}, without the app's route prefix. */
    ROUTE,
    /** An HTTP method that the route beside it answers; a route without any answers all of them. */
    HTTP_METHOD,
    /** An NCRONTAB expression of six (or five) fields, or a time span. */
    SCHEDULE,
    /** A time span, {@code hh:mm:ss} or {@code d.hh:mm:ss}. */
    TIME_SPAN,
    /** An ISO 8601 date and time with a zone, such as {@code 2030-01-31T12:00:00Z}. */
    DATE_TIME,
    /** An absolute URI. */
    URI,
    /** A JSON document. */
    JSON,
    /** A JSON object. */
    JSON_OBJECT,
    /** A JSON array. */
    JSON_ARRAY,
    /** A JSON schema of an object: a JSON object whose {@code type} is {@code object}. */
    JSON_SCHEMA
}
