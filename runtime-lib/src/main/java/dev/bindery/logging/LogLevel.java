package dev.bindery.logging;

/** How much a line matters, by the names that {@code host.json} uses; the least comes first. */
public enum LogLevel {
    /** Every step. */
    TRACE,
    /** What helps to find a fault. */
    DEBUG,
    /** What happens in normal work. */
    INFORMATION,
    /** Something unexpected that the app copes with. */
    WARNING,
    /** Something failed. */
    ERROR,
    /** The app cannot go on. */
    CRITICAL
}
