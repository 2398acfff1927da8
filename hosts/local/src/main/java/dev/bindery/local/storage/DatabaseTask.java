package dev.bindery.local.storage;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One piece of work on the database, and whoever waits for it. */
final class DatabaseTask<T> {
    /** What to do in the database's thread. */
    interface Work<T> {
        T run(Session session) throws SQLException;
    }

    private final Work<T> work;
    private final CountDownLatch finished = new CountDownLatch(1);
    private @Nullable T result;
    private @Nullable Exception failure;

    DatabaseTask(Work<T> work) {
        this.work = work;
    }

    /** Whether it went well. */
    boolean run(Session session) {
        try {
            result = work.run(session);
            return true;
        } catch (SQLException | RuntimeException e) {
            failure = e;
            return false;
        }
    }

    void fail(Exception reason) {
        if (failure == null) {
            failure = reason;
        }
    }

    void finish() {
        finished.countDown();
    }

    @SuppressWarnings("NullAway") // null only where T itself may be
    T result() {
        awaitFinished();
        if (failure instanceof StoreException known) {
            throw known;
        } else if (failure != null) {
            throw new StoreException("The store could not do it: " + failure.getMessage(), failure);
        }
        return result;
    }

    /** Waits through interruptions: the work happens all the same, and its outcome must be known. */
    private void awaitFinished() {
        boolean interrupted = false;
        while (true) {
            try {
                finished.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
