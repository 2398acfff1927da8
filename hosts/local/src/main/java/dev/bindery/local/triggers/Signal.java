package dev.bindery.local.triggers;

import java.time.Duration;

/** Wakes a thread that waits for something to do. */
final class Signal {
    private boolean raised;

    synchronized void raise() {
        raised = true;
        notifyAll();
    }

    /** Waits until it is raised, at most for a time, and lowers it. */
    synchronized void await(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!raised) {
            long left = (end - System.nanoTime() + 999_999) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        raised = false;
    }
}
