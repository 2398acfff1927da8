package dev.bindery.worker;

/** A function, and whether its calls are so short that the thread that reads the stream had better run them itself. */
final class Loaded {
    private static final long QUICK_NANOS = 100_000;

    /** So many short calls make up for a longer one. */
    private static final int WEIGHT = 8;

    private static final int FIRST = 32;
    private static final int MOST = 1 << 13;

    private final App.Function function;
    private int needed = FIRST;
    private int score;
    private volatile boolean quick;

    Loaded(App.Function function) {
        this.function = function;
    }

    App.Function function() {
        return function;
    }

    boolean isQuick() {
        return quick;
    }

    /**
     * A call has returned. A part that goes on after it is run by other threads anyway. One that took long is no proof:
     * a collection of garbage, or another process, may have been at work meanwhile.
     *
     * @param nanos how long it took
     */
    synchronized void took(long nanos) {
        if (nanos > QUICK_NANOS) {
            score = Math.max(0, score - WEIGHT);
            quick &= score > 0;
        } else if (score < needed) {
            score++;
            quick |= score == needed;
        }
    }

    /** A call holds up those behind it. The more often that happens, the longer it is before they are trusted again. */
    synchronized void slow() {
        if (quick) {
            quick = false;
            score = 0;
            needed = Math.min(MOST, 2 * needed);
        }
    }
}
