package dev.bindery.local.call;

/** Calls one function when it is time to. */
public interface Trigger {
    /** What the list of functions says about it, such as {@code queueTrigger orders}. */
    String summary();

    /** Begins to watch. */
    void start();

    /**
     * Looks for something to do once, without watching, and does it.
     *
     * @return whether there was anything
     */
    default boolean poll() {
        return false;
    }

    /** Ends to watch. Calls that run go on. */
    void stop();

    /**
     * The event for a call by hand.
     *
     * @param input what the user gave; empty for nothing
     * @throws IllegalArgumentException if the trigger cannot make anything of it; the message says what it wants
     */
    TriggerEvent byHand(String input);
}
