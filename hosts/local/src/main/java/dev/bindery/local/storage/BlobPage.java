package dev.bindery.local.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the blobs of a container.
 *
 * @param blobs the blobs, in the order of their names
 * @param next where to go on, in the store's own words; null at the end
 */
public record BlobPage(List<BlobInfo> blobs, @Nullable String next) {}
