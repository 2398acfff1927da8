package dev.bindery.local.triggers;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.HostJson;
import dev.bindery.local.storage.HeldLock;
import dev.bindery.local.storage.Locks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sees to it that one host at a time runs a timer. */
final class TimerLock implements AutoCloseable {
    private static final String SECTION = "singleton:";
    private static final Duration SHORTEST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String function;
    private final Locks locks;
    private final Duration period;
    private final Duration recoveryInterval;
    private @Nullable HeldLock held;

    TimerLock(String function, Locks locks, HostJson hostJson) {
        this.function = function;
        this.locks = locks;
        this.period = hostJson.duration(SECTION + "listenerLockPeriod", LONGEST, SHORTEST);
        if (period.compareTo(LONGEST) > 0) {
            throw new ConfigurationException(
                    "host.json: singleton.listenerLockPeriod must be a time span from 00:00:15 to 00:01:00");
        }
        this.recoveryInterval = hostJson.duration(
                SECTION + "listenerLockRecoveryPollingInterval", Duration.ofMinutes(1), Duration.ofMillis(500));
    }

    boolean isHeld() {
        return held != null;
    }

    /** Takes the lock, or confirms it, and says whether this host has it for the next period. */
    boolean hold() {
        if (held != null && !held.confirm()) {
            held = null;
        } else if (held == null) {
            held = locks.tryHold(function, period).orElse(null);
        }
        return held != null;
    }

    /** How long to wait between two confirmations. */
    Duration confirmInterval() {
        return period.dividedBy(3);
    }

    /** How long to wait between two looks whether the host that has the lock is gone. */
    Duration recoveryInterval() {
        return recoveryInterval;
    }

    @Override
    public void close() {
        if (held != null) {
            held.close();
            held = null;
        }
    }
}
