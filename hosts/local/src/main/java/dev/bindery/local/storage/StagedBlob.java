package dev.bindery.local.storage;

/**
 * Content that waits to be put in place.
 *
 * @param container the container of the blob
 * @param name its name
 * @param contentType its media type
 * @param length the number of bytes
 * @param version where the store keeps them
 */
public record StagedBlob(String container, String name, String contentType, long length, long version) {}
