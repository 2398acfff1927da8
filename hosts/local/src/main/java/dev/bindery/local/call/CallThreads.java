package dev.bindery.local.call;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that functions run on: so many, and no more. */
public final class CallThreads {
    private static final int THREADS = 256;

    private CallThreads() {}

    /** @param loader the application's class loader, which the threads have as theirs */
    public static ExecutorService open(ClassLoader loader) {
        AtomicInteger names = new AtomicInteger();
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "function-" + names.incrementAndGet());
                    thread.setDaemon(true);
                    thread.setContextClassLoader(loader);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
