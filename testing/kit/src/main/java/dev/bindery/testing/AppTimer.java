package dev.bindery.testing;

import dev.bindery.local.triggers.TimerTrigger;

/** A timer of the app. It runs when the test says so, and never by itself. */
public final class AppTimer {
    private final Engine engine;
    private final TimerTrigger trigger;

    AppTimer(Engine engine, TimerTrigger trigger) {
        this.engine = engine;
        this.trigger = trigger;
    }

    /** Runs the function as if it were time to. */
    public void fire() {
        fire(false);
    }

    /**
     * Runs the function.
     *
     * @param pastDue whether it is late: it was due while the app was not running
     */
    public void fire(boolean pastDue) {
        engine.step(() -> {
            // So that the trigger does not wait for the next time.
            trigger.stop();
            trigger.fire(pastDue);
        });
    }
}
