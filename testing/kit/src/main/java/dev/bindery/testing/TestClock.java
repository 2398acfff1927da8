package dev.bindery.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of an app in a test. It stands still until the test moves it. Timers, {@code {DateTime}} in binding
 * expressions and the times of messages and blobs are read from it; {@code Instant.now()} in a function is not.
 */
public final class TestClock extends Clock {
    private final Time time;
    private final ZoneId zone;

    /** What clocks of different zones share. */
    private static final class Time {
        private volatile Instant now;

        Time(Instant now) {
            this.now = now;
        }
    }

    TestClock(Instant now, ZoneId zone) {
        this(new Time(now), zone);
    }

    private TestClock(Time time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /**
     * Sets the time.
     *
     * @param now the time from now on
     */
    public void set(Instant now) {
        time.now = now;
    }

    /**
     * Moves the time on.
     *
     * @param duration by how much
     */
    public void advance(Duration duration) {
        time.now = time.now.plus(duration);
    }

    @Override
    public Instant instant() {
        return time.now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public TestClock withZone(ZoneId other) {
        return new TestClock(time, other);
    }
}
