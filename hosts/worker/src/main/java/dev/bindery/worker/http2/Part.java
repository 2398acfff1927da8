package dev.bindery.worker.http2;

/**
 * A part of a message that has an array of its own, because it is large and whoever reads it wants one anyway.
 *
 * @param at its first byte in the message
 * @param length how many bytes it has
 */
public record Part(int at, int length) {}
