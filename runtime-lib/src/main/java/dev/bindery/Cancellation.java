package dev.bindery;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the host still wants a call: it does not any more when it shuts down, when an HTTP client is gone, or when
 * the function takes too long. A function that works for long looks here now and then, or asks to be told; one that
 * does not is left alone. A test makes one with {@code new Cancellation()}.
 */
public final class Cancellation {
    private final List<Runnable> actions = new ArrayList<>();
    private boolean requested;

    /** A call that is wanted. */
    public Cancellation() {}

    /**
     * Whether the host has said that it does not want the call any more.
     *
     * @return true if it has
     */
    public synchronized boolean isRequested() {
        return requested;
    }

    /**
     * Says what to do when the host does not want the call any more; at once, if it has said so already. The action
     * runs on a thread of the host's and should be short.
     *
     * @param action what to do
     */
    public void onRequest(Runnable action) {
        synchronized (this) {
            if (!requested) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }

    /**
     * Has this thread interrupted when the host does not want the call any more, until the result is closed. Without
     * it, the worker interrupts nobody.
     *
     * <pre>{@code
     * try (Cancellation.Interruption interruption = context.cancellation().interruptThisThread()) {
     *   return channel.read(buffer);
     * }
     * }</pre>
     *
     * @return what ends it
     */
    public Interruption interruptThisThread() {
        Interruption interruption = new Interruption(Thread.currentThread());
        onRequest(interruption::interrupt);
        return interruption;
    }

    /** Called by hosts: the call is not wanted any more. Every action runs, also after one that fails. */
    public void request() {
        List<Runnable> all;
        synchronized (this) {
            requested = true;
            all = List.copyOf(actions);
            actions.clear();
        }
        RuntimeException failure = null;
        for (Runnable action : all) {
            try {
                action.run();
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The time in which a thread may be interrupted. */
    public static final class Interruption implements AutoCloseable {
        private final Thread thread;
        private boolean closed;
        private boolean interrupted;

        private Interruption(Thread thread) {
            this.thread = thread;
        }

        private synchronized void interrupt() {
            if (!closed) {
                interrupted = true;
                thread.interrupt();
            }
        }

        /** Ends it; an interrupt that nobody noticed is taken back. */
        @Override
        public synchronized void close() {
            closed = true;
            if (interrupted && Thread.currentThread() == thread) {
                Thread.interrupted();
            }
        }
    }
}
