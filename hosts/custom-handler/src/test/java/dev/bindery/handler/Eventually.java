package dev.bindery.handler;

import java.time.Duration;

/** Awaits what another process does in its own time. */
final class Eventually {
    /** Only a process that hangs takes so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Eventually() {}

    /** Returns as soon as a claim holds. */
    static void holds(Runnable claim) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                claim.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            Thread.sleep(10);
        }
    }
}
