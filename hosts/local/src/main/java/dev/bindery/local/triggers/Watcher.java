package dev.bindery.local.triggers;

import dev.bindery.local.storage.StoreException;
import dev.bindery.local.storage.StoreUnavailableException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that looks for something to do, again and again, until it is stopped. */
final class Watcher {
    /** One look. */
    interface Look {
        /** Does what there is to do, and says how long to wait unless something happens. */
        Duration look() throws InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger("Host.Triggers");
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration AFTER_MANY_FAILURES = Duration.ofSeconds(30);

    private final Signal signal = new Signal();
    private final Thread thread;
    private volatile boolean stopped;
    private Duration afterFailure = AFTER_FAILURE;

    Watcher(String name, Look look) {
        thread = new Thread(() -> watch(look), name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void wake() {
        signal.raise();
    }

    private void watch(Look look) {
        try {
            while (!stopped) {
                signal.await(looked(look));
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was interrupted", thread.getName());
        }
    }

    private Duration looked(Look look) throws InterruptedException {
        try {
            Duration wait = look.look();
            afterFailure = AFTER_FAILURE;
            return wait;
        } catch (StoreUnavailableException e) {
            // The store says so itself, once for all that wait for it.
            LOG.debug("{} waits for the store", thread.getName(), e);
        } catch (StoreException e) {
            if (!stopped) {
                LOG.error("{} failed and tries again: {}", thread.getName(), e.getMessage());
                LOG.debug("{}", e.getMessage(), e);
            }
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.error("{} failed and tries again", thread.getName(), e);
            }
        }
        Duration wait = afterFailure;
        afterFailure =
                wait.multipliedBy(2).compareTo(AFTER_MANY_FAILURES) < 0 ? wait.multipliedBy(2) : AFTER_MANY_FAILURES;
        return wait;
    }

    /** Returns when the last look is over. */
    void stop() {
        stopped = true;
        wake();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
