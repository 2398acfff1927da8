package dev.bindery.local;

import java.time.Duration;

/** Work that is waited for no longer than some time. If it hangs, it goes on alone, and keeps no process alive. */
final class TimedWork {
    private final Thread thread;

    private TimedWork(Thread thread) {
        this.thread = thread;
    }

    static TimedWork begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return new TimedWork(thread);
    }

    /** Waits, through interruptions too, and says whether the work has ended. */
    boolean endsWithin(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        while (thread.isAlive()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            try {
                thread.join(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
