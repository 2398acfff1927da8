package dev.bindery.local.call;

import dev.bindery.RetryContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failed calls that are to be tried again. What they hold, such as a message, they hold on to meanwhile. */
final class WaitingRetries {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Executor");

    private final Set<Retry> waiting = new HashSet<>();
    private boolean stopped;

    /** When its time comes it goes; when the host ends before, its call has failed. */
    private record Retry(Runnable go, Runnable giveUp) {}

    /** The next attempt after one that failed, or null if there is none. */
    @Nullable
    TriggerEvent next(CallableFunction function, TriggerEvent event, @Nullable Throwable failure) {
        RetryPolicy policy = function.retries();
        RetryContext attempt = event.retry();
        if (failure == null || policy == null || attempt == null) {
            return null;
        }
        int retry = attempt.retryCount() + 1;
        if (policy.waitBefore(retry).isEmpty()) {
            return null;
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return event.attempt(new RetryContext(
                retry,
                policy.maxRetryCount(),
                new RetryContext.Failure(String.valueOf(failure.getMessage()), trace.toString(), function.name())));
    }

    /**
     * Waits as long as the policy says, on no thread.
     *
     * @param go makes the attempt, with what it takes over from the one before
     * @param giveUp ends the one before, if there is to be none any more
     */
    void await(CallableFunction function, TriggerEvent next, Runnable go, Runnable giveUp, Executor threads) {
        RetryContext attempt = next.retry();
        RetryPolicy policy = function.retries();
        if (attempt == null || policy == null) {
            throw new IllegalArgumentException("There is no retry");
        }
        Retry retry = new Retry(go, giveUp);
        Duration wait = policy.waitBefore(attempt.retryCount()).orElse(Duration.ZERO);
        if (!add(retry)) {
            giveUp.run();
            return;
        }
        LOG.info(
                "Function '{}' failed and is called again in {} s (retry {}{})",
                function.name(),
                wait.toMillis() / 1000.0,
                attempt.retryCount(),
                attempt.maxRetryCount() < 0 ? "" : " of " + attempt.maxRetryCount());
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, threads)
                .execute(() -> {
                    if (taken(retry)) {
                        go.run();
                    }
                });
    }

    private synchronized boolean add(Retry retry) {
        return !stopped && waiting.add(retry);
    }

    private synchronized boolean taken(Retry retry) {
        return waiting.remove(retry);
    }

    /** Gives up what waits, and what would from now on. */
    void stop() {
        List<Retry> abandoned;
        synchronized (this) {
            stopped = true;
            abandoned = List.copyOf(waiting);
            waiting.clear();
        }
        abandoned.forEach(retry -> retry.giveUp.run());
    }
}
