package dev.bindery.worker.http2;

/** Work that the thread that reads may do itself, because it is expected to be short. */
public interface Job extends Runnable {
    /** Is done by another thread: there is too much to do for the one that reads. */
    void runElsewhere();

    /** It was begun by the thread that reads, and takes so long that another thread reads from now on. */
    void overdue();
}
