package dev.bindery.processor.model;

/** How a value that a function gives becomes the value of an output. */
public sealed interface Writing {
    /** A static method of the runtime: {@code Encode.text(value)}. */
    record Encoded(String method) implements Writing {}

    /** A static method of the type itself: {@code QueueMessage.toBinding(value)}. */
    record Own(TypeRef.Named type, String method) implements Writing {}

    /** A value that may be absent. */
    record Maybe(Writing value) implements Writing {}

    /** Several values, one item each. */
    record Several(Writing element) implements Writing {}

    /** Whether this writes one item per element. */
    default boolean isSeveral() {
        return this instanceof Several
                || this instanceof Maybe maybe && maybe.value().isSeveral();
    }
}
