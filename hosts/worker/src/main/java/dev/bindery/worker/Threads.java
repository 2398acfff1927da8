package dev.bindery.worker;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where calls run: a virtual thread each where the JVM has them, else a bounded number of threads. */
final class Threads {
    private static final int BOUND = 256;
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
    private static final int FIRST_WITH_FREE_MONITORS = 24;

    private Threads() {}

    static Executor open() {
        return Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS ? virtual() : bounded();
    }

    /** The same for calls that wait inside of monitors, as on streams of HTTP: older JVMs hold a carrier meanwhile. */
    static Executor forStreams(Executor usual) {
        int version = Runtime.version().feature();
        return version >= FIRST_WITH_VIRTUAL_THREADS && version < FIRST_WITH_FREE_MONITORS ? bounded() : usual;
    }

    /** By reflection, because the worker is compiled for JVMs that do not have the method. */
    private static Executor virtual() {
        try {
            return (Executor)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            return bounded();
        }
    }

    /** A new thread only where none is idle; what finds neither waits. */
    static ThreadPoolExecutor bounded() {
        Idle idle = new Idle();
        return new ThreadPoolExecutor(0, BOUND, 30, TimeUnit.SECONDS, idle, new Names(), idle);
    }

    private static final class Idle extends LinkedTransferQueue<Runnable> implements RejectedExecutionHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable work) {
            return tryTransfer(work);
        }

        @Override
        public void rejectedExecution(Runnable work, ThreadPoolExecutor pool) {
            put(work);
        }
    }

    /** What a call leaves in the locals of the thread that reads is not passed on. */
    private static final class Names implements ThreadFactory {
        private int last;

        @Override
        public synchronized Thread newThread(Runnable work) {
            Thread thread = new Thread(null, work, "function-" + ++last, 0, false);
            thread.setDaemon(true);
            return thread;
        }
    }
}
