package dev.bindery.annotation;

/** The key that the host demands of an HTTP request before it runs the function. */
public enum AuthorizationLevel {
    /** No key. */
    ANONYMOUS,
    /** A key of the function, a host key for all functions, or the master key. */
    FUNCTION,
    /** The master key only. */
    ADMIN
}
