package dev.bindery.local.testapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what happens on other threads. */
public final class Eventually {
    private static final int PATIENCE = 60;

    private Eventually() {}

    public static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(next).as("what should have happened within %s s", PATIENCE).isNotNull();
        return next;
    }

    /** Asks again and again; for what nothing signals. */
    public static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("it did not happen within %s s", PATIENCE)
                    .isLessThan(end);
            Thread.onSpinWait();
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
