package dev.bindery.local.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A store in one file of this machine, for one process at a time. */
public final class EmbeddedStore implements Store {
    /** There is no other host: the folder's own lock sees to that. */
    private static final HeldLock ALWAYS = new HeldLock() {
        @Override
        public boolean confirm() {
            return true;
        }

        @Override
        public void close() {
            // Nobody waits for it.
        }
    };

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final StoreLock lock;
    private final Database database;
    private final EmbeddedQueues queues;
    private final EmbeddedBlobs blobs;
    private final EmbeddedTables tables;
    private final EmbeddedReceipts receipts;
    private final EmbeddedTimers timers;

    private EmbeddedStore(StoreLock lock, Database database, Clock clock) {
        this.lock = lock;
        this.database = database;
        this.queues = new EmbeddedQueues(database, clock);
        this.blobs = new EmbeddedBlobs(database, clock);
        this.tables = new EmbeddedTables(database, clock);
        this.receipts = new EmbeddedReceipts(database);
        this.timers = new EmbeddedTimers(database);
    }

    /**
     * Opens the store of a folder, which is made if it is not there.
     *
     * @throws StoreInUseException if another process has it open
     * @throws StoreException if the folder cannot be used
     */
    public static EmbeddedStore open(Path directory, Clock clock) {
        StoreLock lock = StoreLock.of(directory);
        Database database;
        try {
            database = Database.open(directory.resolve("store"));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        EmbeddedStore store = new EmbeddedStore(lock, database, clock);
        try {
            database.call(Schema::create);
            database.call(session -> Schema.recover(session, clock.millis()));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        return store;
    }

    @Override
    public Queues queues() {
        return queues;
    }

    @Override
    public Blobs blobs() {
        return blobs;
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public BlobReceipts receipts() {
        return receipts;
    }

    @Override
    public TimerStates timers() {
        return timers;
    }

    @Override
    public Locks locks() {
        return (name, period) -> Optional.of(ALWAYS);
    }

    @Override
    public void apply(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        database.call(session -> {
            for (Change change : changes) {
                apply(session, change);
            }
            return null;
        });
        changes.forEach(change -> listeners.forEach(listener -> listener.accept(change)));
    }

    private void apply(Session session, Change change) throws SQLException {
        if (change instanceof Change.Enqueue message) {
            queues.put(session, message.queue(), message.body());
        } else if (change instanceof Change.Acknowledge message) {
            queues.remove(session, message.message());
        } else if (change instanceof Change.Poison poison) {
            queues.put(session, poison.queue(), poison.message().body());
            queues.remove(session, poison.message());
        } else if (change instanceof Change.PutBlob blob) {
            blobs.put(session, blob.blob());
        } else if (change instanceof Change.DeleteBlob blob) {
            blobs.delete(session, blob.container(), blob.name());
        } else if (change instanceof Change.Insert insert) {
            tables.put(session, insert.table(), insert.entity());
        } else if (change instanceof Change.Announce announcement) {
            if (receipts.put(session, announcement.function(), announcement.blob())) {
                queues.put(session, announcement.queue(), announcement.body());
            }
        }
    }

    @Override
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            lock.close();
        }
    }
}
