package dev.bindery.annotation.meta;

/** What a binding does for a function. */
public enum Role {
    /** Starts the function and hands it the event; every function has exactly one. */
    TRIGGER,
    /** Hands the function a value that the host has read for it. */
    INPUT,
    /** Takes a value from the function and writes it. */
    OUTPUT
}
