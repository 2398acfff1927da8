package dev.bindery.annotation;

/**
 * The form in which the host is asked to hand over a value. Rarely written by hand: the processor writes {@code binary}
 * where the parameter takes bytes and the host would decode text. The host's third value, {@code stream}, delivers
 * nothing to a worker and is left out on purpose.
 */
public enum DataType {
    /** The host's own choice. */
    UNDEFINED,
    /** Text. */
    STRING,
    /** Bytes. */
    BINARY
}
