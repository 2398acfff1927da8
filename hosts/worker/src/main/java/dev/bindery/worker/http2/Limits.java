package dev.bindery.worker.http2;

/**
 * How much the peer may send at once.
 *
 * @param window bytes of data before it is told to go on
 * @param frame bytes of one frame
 */
record Limits(int window, int frame) {
    /** There is one stream only, so TCP's own flow control does all that a smaller window would. */
    static final Limits USUAL = new Limits(Integer.MAX_VALUE, 1 << 20);
}
