package dev.bindery.processor.model;

import java.util.Optional;

/** How the value of a binding becomes a parameter. */
public sealed interface Reading {
    /** A static method of the runtime: {@code Decode.uuid(data)}. */
    record Decoded(String method) implements Reading {}

    /**
     * A static factory of the type itself: {@code QueueMessage.fromBinding(data)}.
     *
     * @param bytes whether it wants the bytes as they are
     * @param inner for a type with a type argument, how the value inside is read
     */
    record Factory(TypeRef.Named type, String method, boolean bytes, Optional<Reading> inner) implements Reading {}

    /** A constant of an enum, by its name. */
    record Constant(TypeRef.Named type) implements Reading {}

    /** A type with a factory that takes text: {@code Instant.parse(text)}. */
    record Parsed(TypeRef.Named type, String method) implements Reading {}

    /** A type that JSON is read into. */
    record Json(TypeRef type) implements Reading {}

    /** A value that may be absent. */
    record Maybe(Reading value) implements Reading {}

    /** Several values. */
    record Several(Reading element) implements Reading {}

    /** Several values in an array. */
    record SeveralInArray(TypeRef component, Reading element) implements Reading {}

    /** Whether this takes a batch apart. */
    default boolean isSeveral() {
        return this instanceof Several
                || this instanceof SeveralInArray
                || this instanceof Maybe maybe && maybe.value().isSeveral();
    }

    /** Whether the bytes are wanted as they are, which a host that decodes text must be told. */
    default boolean takesBytes() {
        return this instanceof Decoded decoded
                        && (decoded.method().equals("bytes") || decoded.method().equals("stream"))
                || this instanceof Factory factory
                        && (factory.bytes()
                                || factory.inner().filter(Reading::takesBytes).isPresent())
                || this instanceof Maybe maybe && maybe.value().takesBytes()
                || this instanceof Several several && several.element().takesBytes()
                || this instanceof SeveralInArray several && several.element().takesBytes();
    }
}
