package dev.bindery.local.storage;

import java.util.List;

/** Which blobs functions have been told of. Receipts are written with {@link Change.Receipt}. */
public interface BlobReceipts {
    /**
     * Blobs that a function has not been told of, or not since their content changed, in the order of their names.
     *
     * @param function the function's name
     * @param container where to look
     * @param after the name after which to go on; empty to begin
     * @param limit how many at most
     */
    List<BlobInfo> missing(String function, String container, String after, int limit);
}
