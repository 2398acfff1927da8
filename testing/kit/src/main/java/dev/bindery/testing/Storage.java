package dev.bindery.testing;

import dev.bindery.local.storage.BlobContent;
import dev.bindery.local.storage.BlobInfo;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.StoredMessage;
import dev.bindery.syntax.BlobPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The queues and blobs of the app, as a test reaches for them. */
final class Storage {
    private static final int MANY = 5000;

    private final Store store;

    Storage(Store store) {
        this.store = store;
    }

    void enqueue(String queue, byte[] body) {
        store.apply(List.of(new Change.Enqueue(queue, body)));
    }

    List<StoredMessage> messages(String queue) {
        return store.queues().peek(queue, MANY);
    }

    void put(BlobPath path, byte[] content, String contentType) {
        try {
            store.apply(List.of(new Change.PutBlob(store.blobs()
                    .stage(path.container(), path.blob(), contentType, new ByteArrayInputStream(content)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(BlobPath path) {
        store.apply(List.of(new Change.DeleteBlob(path.container(), path.blob())));
    }

    Optional<byte[]> read(BlobPath path) {
        Optional<BlobContent> blob = store.blobs().open(path.container(), path.blob());
        if (blob.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = blob.get().stream()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> blobs(String container) {
        return store.blobs().list(container, null, MANY).blobs().stream()
                .map(BlobInfo::name)
                .toList();
    }
}
