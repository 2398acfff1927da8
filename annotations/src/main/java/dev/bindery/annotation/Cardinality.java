package dev.bindery.annotation;

/** Whether a function is handed one event at a time, or many. */
public enum Cardinality {
    /** One event for each call. */
    ONE,
    /** A batch for each call; the parameter is a list or an array. */
    MANY
}
