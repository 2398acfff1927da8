package dev.bindery.local.triggers;

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
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final Signal signal = new Signal();
    private final Thread thread;
    private volatile boolean stopped;

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
            return look.look();
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.error("{} failed; it goes on in {} s", thread.getName(), AFTER_FAILURE.toSeconds(), e);
            }
            return AFTER_FAILURE;
        }
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
