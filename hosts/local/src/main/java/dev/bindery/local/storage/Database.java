package dev.bindery.local.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.h2.Driver;

/**
 * The file that holds everything, worked on by one thread. That thread is never a caller's: H2 closes its file when the
 * thread that reads it is interrupted, and functions' threads may be. Work that has piled up is committed together,
 * which is what a commit that reaches the disk each time costs the most by.
 */
final class Database implements AutoCloseable {
    private static final int COMMITTED_TOGETHER = 64;
    /**
     * WRITE_DELAY: a commit is in the file when it returns. RETENTION_TIME: space that nothing uses is used again after
     * a second, not after H2's 45, in which a busy queue makes the file grow by hundreds of megabytes. Nothing is
     * traced, as failures are thrown.
     */
    private static final String OPTIONS = ";WRITE_DELAY=0;RETENTION_TIME=1000;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private final BlockingQueue<DatabaseTask<?>> waiting = new LinkedBlockingQueue<>();
    private final DatabaseTask<?> last = new DatabaseTask<>(session -> 0);
    private final Connection connection;
    private final Session session;
    private final Thread thread;
    private boolean closed;

    private Database(Connection connection) {
        this.connection = connection;
        this.session = new Session(connection);
        this.thread = new Thread(this::work, "bindery-store");
        this.thread.setDaemon(true);
    }

    /** A database that is gone when it is closed. */
    static Database inMemory() {
        try {
            return open("jdbc:h2:mem:");
        } catch (SQLException e) {
            throw new StoreException("The store in memory cannot be made: " + e.getMessage(), e);
        }
    }

    private static Database open(String url) throws SQLException {
        Connection connection = new Driver().connect(url + OPTIONS, new Properties());
        connection.setAutoCommit(false);
        Database database = new Database(connection);
        database.thread.start();
        return database;
    }

    static Database open(Path file) {
        if (file.toString().contains(";")) {
            throw new StoreException(
                    "The storage folder " + file.getParent() + " has a ';' in its name, which H2 does not"
                            + " take. Choose another one: --storage DIR",
                    null);
        }
        try {
            return open("jdbc:h2:file:" + file.toAbsolutePath());
        } catch (SQLException e) {
            throw new StoreException(
                    "The store " + file + ".mv.db cannot be opened (" + firstLine(e)
                            + "). If another version wrote it, move it away or choose another folder: --storage DIR",
                    e);
        }
    }

    /** Runs work in a transaction that is durable when this returns. The work has no effect if it throws. */
    <T> T call(DatabaseTask.Work<T> work) {
        DatabaseTask<T> task = new DatabaseTask<>(work);
        synchronized (waiting) {
            if (closed) {
                throw new StoreException("The store has been closed", null);
            }
            waiting.add(task);
        }
        return task.result();
    }

    private void work() {
        List<DatabaseTask<?>> batch = new ArrayList<>();
        while (!batch.contains(last)) {
            batch.clear();
            try {
                batch.add(waiting.take());
            } catch (InterruptedException e) {
                throw new IllegalStateException("Nobody interrupts the store's thread", e);
            }
            waiting.drainTo(batch, COMMITTED_TOGETHER - 1);
            commit(batch);
        }
    }

    private void commit(List<DatabaseTask<?>> batch) {
        try {
            for (DatabaseTask<?> task : batch) {
                Savepoint before = connection.setSavepoint();
                if (!task.run(session)) {
                    connection.rollback(before);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            batch.forEach(task -> task.fail(e));
        }
        batch.forEach(DatabaseTask::finish);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        synchronized (waiting) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.add(last);
        }
        last.result();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("The store could not be closed cleanly", e);
        }
    }
}
