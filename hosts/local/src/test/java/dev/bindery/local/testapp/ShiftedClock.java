package dev.bindery.local.testapp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs, and that a test sets forward and back meanwhile. */
public final class ShiftedClock extends Clock {
    private volatile Duration shift;

    /** @param now what it says at first */
    public ShiftedClock(Instant now) {
        shift = Duration.between(Instant.now(), now);
    }

    public void jump(Duration distance) {
        shift = shift.plus(distance);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }
}
