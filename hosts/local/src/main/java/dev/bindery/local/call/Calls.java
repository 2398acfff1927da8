package dev.bindery.local.call;

import dev.bindery.HttpResponse;
import dev.bindery.RetryContext;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the calls of one version of the application, and knows how many have not ended. */
public final class Calls {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Executor");

    private final WaitingRetries waitingRetries = new WaitingRetries();
    private final ExecutorService threads;
    private final CallCounts counts;
    private int running;

    /**
     * @param threads where they run
     * @param counts counts them
     */
    public Calls(ExecutorService threads, CallCounts counts) {
        this.threads = threads;
        this.counts = counts;
    }

    /** The threads, for work around calls. */
    public ExecutorService threads() {
        return threads;
    }

    /**
     * Calls a function on a thread of its own.
     *
     * @param whenEnded takes the result, before the call counts as ended
     */
    public void start(CallableFunction function, TriggerEvent event, Consumer<CallResult> whenEnded) {
        begin();
        try {
            threads.execute(() -> call(function, event, whenEnded));
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    /**
     * Calls a function on this thread.
     *
     * @param whenEnded takes the result, on this thread or another, before the call counts as ended
     */
    public void run(CallableFunction function, TriggerEvent event, Consumer<CallResult> whenEnded) {
        begin();
        call(function, event, whenEnded);
    }

    private void call(CallableFunction function, TriggerEvent event, Consumer<CallResult> whenEnded) {
        RetryPolicy retries = function.retries();
        attempt(
                function,
                retries == null ? event : event.attempt(new RetryContext(0, retries.maxRetryCount(), null)),
                whenEnded);
    }

    private void attempt(CallableFunction function, TriggerEvent event, Consumer<CallResult> whenEnded) {
        function.call(event, threads).thenAccept(result -> {
            Runnable end = () -> end(function, result, whenEnded);
            TriggerEvent next = waitingRetries.next(function, event, result.failure());
            if (next == null) {
                end.run();
                return;
            }
            Runnable again = () -> {
                close(result);
                attempt(function, next, whenEnded);
            };
            waitingRetries.await(function, next, again, end, threads);
        });
    }

    /** From now on no call is tried again, and those that wait for it have failed. */
    public void stopRetries() {
        waitingRetries.stop();
    }

    private void end(CallableFunction function, CallResult result, Consumer<CallResult> whenEnded) {
        counts.add(function.name(), result.succeeded());
        try {
            whenEnded.accept(result);
        } catch (Throwable e) {
            LOG.error("The end of a call of '{}' could not be dealt with", function.name(), e);
        } finally {
            close(result);
            end();
        }
    }

    @SuppressWarnings("try") // a resource that is only closed
    private static void close(CallResult result) {
        HttpResponse response = result.response();
        try (Closeable inputs = result.inputs()) {
            if (response != null && response.isStream()) {
                response.bodyStream().close();
            }
        } catch (IOException e) {
            LOG.debug("The streams of a call could not be closed", e);
        }
    }

    private synchronized void begin() {
        running++;
    }

    private synchronized void end() {
        running--;
        notifyAll();
    }

    /**
     * Waits until no call runs.
     *
     * @return how many still run when the time is up
     */
    public synchronized int awaitIdle(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (running > 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return running;
    }
}
