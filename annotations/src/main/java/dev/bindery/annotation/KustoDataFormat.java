package dev.bindery.annotation;

/** The format of rows on their way to Kusto. */
public enum KustoDataFormat {
    /** An object for each row. */
    JSON,
    /** An array of objects, or objects over several lines. */
    MULTIJSON,
    /** Values parted by commas. */
    CSV
}
