package dev.bindery.local.storage;

import java.time.Duration;
import java.util.Optional;

/** Things that only one of the hosts of an app may do at a time. */
public interface Locks {
    /**
     * Takes a lock, if no other host has it.
     *
     * @param name what it is for
     * @param period how long it is held unless that is confirmed: 15 to 60 seconds
     */
    Optional<HeldLock> tryHold(String name, Duration period);
}
