package dev.bindery.local.storage;

import java.util.Optional;

/** The states of timers, by function. */
public interface TimerStates {
    /** The state that was saved last. */
    Optional<TimerState> find(String function);

    /** Saves a state. It is durable when this returns. */
    void save(String function, TimerState state);
}
