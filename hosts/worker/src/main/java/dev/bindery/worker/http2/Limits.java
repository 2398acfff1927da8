package dev.bindery.worker.http2;

/**
 * How much the peer may send at once.
 *
 * @param window bytes of data before it is told to go on
 * @param frame bytes of one frame
 */
record Limits(int window, int frame) {
    private static final int LEAST_WINDOW = 1 << 20;

    /**
     * The window is what the peer may send after the receiver had enough, so it is a part of the heap; but a large one,
     * because TCP's own flow control does all else.
     */
    static final Limits USUAL = new Limits(
            (int) Math.max(LEAST_WINDOW, Math.min(Runtime.getRuntime().maxMemory() / 8, Integer.MAX_VALUE)), 1 << 20);
}
