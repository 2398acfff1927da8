package dev.bindery.worker.http2;

/**
 * How the stream ended.
 *
 * @param orderly whether a side ended it as it should; else it broke
 * @param reason why, for people
 */
public record Ending(boolean orderly, String reason) {}
