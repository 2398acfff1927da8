package dev.bindery.local.storage;

import java.time.Instant;

/**
 * What is known of a blob without reading it.
 *
 * @param container the container
 * @param name the name in the container, slashes included
 * @param etag a text, in double quotes, that differs whenever the content was written anew
 * @param length the number of bytes
 * @param contentType the media type
 * @param lastModified when the content was written
 */
public record BlobInfo(
        String container, String name, String etag, long length, String contentType, Instant lastModified) {
    /** The container and the name, with a slash between. */
    public String path() {
        return container + "/" + name;
    }
}
