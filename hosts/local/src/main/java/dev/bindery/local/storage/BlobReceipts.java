package dev.bindery.local.storage;

import java.util.List;

/** Which blobs functions have been told of. Receipts are written with {@link Change.Announce}. */
public interface BlobReceipts {
    /**
     * Those of some blobs that a function has not been told of, or not since their content changed, in their order.
     *
     * @param function the function's name
     * @param blobs blobs of one container, of this store or another
     */
    List<BlobInfo> missing(String function, List<BlobInfo> blobs);
}
