package dev.bindery.local.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blobs of a {@link Store}. They are put in place and deleted with {@link Store#apply}. */
public interface Blobs {
    /** What is known of a blob. */
    Optional<BlobInfo> find(String container, String name);

    /** A blob with its content. Reading fails if the blob is replaced meanwhile. */
    Optional<BlobContent> open(String container, String name);

    /**
     * The blobs of a container in the order of their names.
     *
     * @param from where to go on, as the page before has it; null to begin
     * @param limit how many at most
     */
    BlobPage list(String container, @Nullable String from, int limit);

    /**
     * Writes content aside, where nobody sees it until a {@link Change.PutBlob} puts it in place. What is never put in
     * place goes away with {@link #discard}, or when the store is opened next.
     *
     * @param content the bytes, read to their end and not closed
     * @throws IOException if the content cannot be read
     */
    StagedBlob stage(String container, String name, String contentType, InputStream content) throws IOException;

    /** Forgets staged content. */
    void discard(StagedBlob blob);
}
