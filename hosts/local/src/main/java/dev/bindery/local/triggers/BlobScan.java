package dev.bindery.local.triggers;

import dev.bindery.local.storage.BlobInfo;
import dev.bindery.local.storage.BlobPage;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import dev.bindery.syntax.BlobPattern;
import java.time.Duration;
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
    private final Store blobs;
    private final Store host;
    private final Watcher watcher;
    private Runnable deaf = () -> {};

    /**
     * @param blobs has the blobs
     * @param host has the receipts, and the queue that takes the messages
     */
    BlobScan(String function, BlobPattern pattern, String queue, Store blobs, Store host) {
        this.function = function;
        this.pattern = pattern;
        this.queue = queue;
        this.blobs = blobs;
        this.host = host;
        this.watcher = new Watcher("blobs-" + pattern.container(), this::look);
    }

    void start() {
        deaf = blobs.listen(this::hear);
        watcher.start();
    }

    private void hear(Change change) {
        if (change instanceof Change.PutBlob blob && blob.blob().container().equals(pattern.container())) {
            watcher.wake();
        }
    }

    void stop() {
        deaf.run();
        watcher.stop();
    }

    private Duration look() {
        BlobPage page = new BlobPage(List.of(), null);
        do {
            page = blobs.blobs().list(pattern.container(), page.next(), PAGE);
            List<BlobInfo> fitting = page.blobs().stream()
                    .filter(blob -> pattern.match(blob.name()).isPresent())
                    .toList();
            host.apply(host.receipts().missing(function, fitting).stream()
                    .<Change>map(blob -> new Change.Announce(function, blob, queue, BlobNotice.write(function, blob)))
                    .toList());
        } while (page.next() != null);
        return INTERVAL;
    }
}
