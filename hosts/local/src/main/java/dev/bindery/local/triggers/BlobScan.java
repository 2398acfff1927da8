package dev.bindery.local.triggers;

import dev.bindery.local.storage.BlobInfo;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import dev.bindery.syntax.BlobPattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for blobs that a function has not been told of. A blob that is written through this host is seen at once; the
 * regular scan finds the others.
 */
final class BlobScan {
    private static final Duration INTERVAL = Duration.ofSeconds(10);
    private static final int PAGE = 1000;

    private final String function;
    private final BlobPattern pattern;
    private final String queue;
    private final Store store;
    private final Watcher watcher;

    BlobScan(String function, BlobPattern pattern, String queue, Store store) {
        this.function = function;
        this.pattern = pattern;
        this.queue = queue;
        this.store = store;
        this.watcher = new Watcher("blobs-" + pattern.container(), this::look);
        store.listen(change -> {
            if (change instanceof Change.PutBlob blob && blob.blob().container().equals(pattern.container())) {
                watcher.wake();
            }
        });
    }

    void start() {
        watcher.start();
    }

    void stop() {
        watcher.stop();
    }

    Duration look() {
        String after = "";
        List<BlobInfo> page;
        do {
            page = store.receipts().missing(function, pattern.container(), after, PAGE);
            List<Change> changes = new ArrayList<>();
            for (BlobInfo blob : page) {
                after = blob.name();
                if (pattern.match(blob.name()).isPresent()) {
                    changes.add(new Change.Receipt(function, blob));
                    changes.add(new Change.Enqueue(queue, BlobNotice.write(function, blob)));
                }
            }
            store.apply(changes);
        } while (page.size() == PAGE);
        return INTERVAL;
    }
}
