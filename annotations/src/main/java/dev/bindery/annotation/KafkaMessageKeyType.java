package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** What the key of a Kafka message is made of. */
public enum KafkaMessageKeyType {
    /** A 32-bit number. */
    @Spelling("Int")
    INT,
    /** A 64-bit number. */
    @Spelling("Long")
    LONG,
    /** Text. */
    @Spelling("String")
    STRING,
    /** Bytes. */
    @Spelling("Binary")
    BINARY
}
