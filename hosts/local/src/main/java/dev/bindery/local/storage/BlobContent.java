package dev.bindery.local.storage;

import java.io.InputStream;

/**
 * A blob that is being read.
 *
 * @param info the blob
 * @param stream its bytes; whoever asked for them closes it
 */
public record BlobContent(BlobInfo info, InputStream stream) {}
