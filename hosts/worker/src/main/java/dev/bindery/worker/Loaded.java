package dev.bindery.worker;

/** A function, and whether its calls are so short that the thread that reads the stream had better run them itself. */
final class Loaded {
    private static final long QUICK_NANOS = 100_000;

    /** On a thread of its own, a call waits for others, and its lines are sent one by one: it may still be short. */
    private static final long MAYBE_QUICK_NANOS = 1_000_000;

    /** So many short calls make up for a longer one. */
    private static final int WEIGHT = 8;

    private static final int PROOF = 32;
    private static final int MOST = 1 << 13;

    /** After as many short calls in the reading thread, half of the mistrust is forgotten. */
    private static final int FORGIVEN = 1 << 12;

    private final App.Function function;
    private int needed = PROOF;
    private int score;
    private int done;
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
     * @param reading whether the thread that reads ran it
     */
    synchronized void took(long nanos, boolean reading) {
        if (reading != quick) {
            return;
        }
        boolean isLong = nanos > (reading ? QUICK_NANOS : MAYBE_QUICK_NANOS);
        score = isLong ? Math.max(0, score - WEIGHT) : Math.min(reading ? PROOF : needed, score + 1);
        if (quick && score == 0) {
            slow();
        } else if (quick && ++done % FORGIVEN == 0) {
            needed = Math.max(PROOF, needed / 2);
        } else if (!quick && score == needed) {
            quick = true;
            score = PROOF;
        }
    }

    /**
     * The calls hold up those behind them. The more often that happens, the longer it is until they are trusted again.
     */
    synchronized void slow() {
        if (quick) {
            quick = false;
            score = 0;
            needed = Math.min(MOST, 2 * needed);
        }
    }
}
