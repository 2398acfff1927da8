package dev.bindery.handler;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Where requests are dealt with: a virtual thread each where the JVM has them, else a bounded number of threads. */
final class Threads {
    private static final int BOUND = 256;
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private Threads() {}

    static ExecutorService open() {
        return Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS ? virtual() : bounded();
    }

    /** By a handle, because the handler is compiled for JVMs that do not have the method. */
    private static ExecutorService virtual() {
        try {
            MethodHandle open = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) open.invokeExact();
        } catch (Throwable e) {
            return bounded();
        }
    }

    private static ExecutorService bounded() {
        AtomicInteger names = new AtomicInteger();
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(BOUND, BOUND, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "function-" + names.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
