package dev.bindery.processor.model;

/**
 * The method of a function.
 *
 * @param name its name
 * @param isStatic whether it is called without an instance
 * @param isPublic whether hosts may call it
 * @param isAbstract whether it has no body
 * @param generic whether it has type parameters
 * @param throwsThrowable whether it declares a checked exception that is not an {@code Exception}
 * @param deprecated whether it, its class or a type that it mentions is deprecated
 */
public record MethodModel(
        String name,
        boolean isStatic,
        boolean isPublic,
        boolean isAbstract,
        boolean generic,
        boolean throwsThrowable,
        boolean deprecated) {}
