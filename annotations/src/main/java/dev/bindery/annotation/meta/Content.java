package dev.bindery.annotation.meta;

/**
 * The form in which a binding's value travels between the host and a function. It decides which Java types a parameter
 * or a result may have.
 */
public enum Content {
    /**
     * Text. As an input, the host decodes the bytes as UTF-8 unless {@code function.json} says {@code "dataType":
     * "binary"}, which the processor writes for a parameter that takes bytes. As an output, text reaches the service
     * unchanged.
     */
    TEXT,
    /** Bytes, whatever {@code dataType} says. As an output, bytes are the form that reaches the service unchanged. */
    BYTES,
    /** A JSON document. */
    JSON,
    /** An HTTP request (as a trigger) or an HTTP response (as an output). */
    HTTP
}
