package dev.bindery.tests;

import java.time.Duration;

/** Awaits what another process does in its own time. */
final class Eventually {
    /** Only a process that hangs takes so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long PAUSE_MILLIS = 20;

    /** Something that is to be true. */
    interface Claim {
        /** Throws an {@link AssertionError} if it is not true yet. */
        void check() throws Exception;
    }

    private Eventually() {}

    /** Returns as soon as a claim holds. */
    static void holds(Claim claim) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                claim.check();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
