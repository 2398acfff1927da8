package dev.bindery.worker.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Calls and requests that wait for each other, by the id of the call. Either may come first; each waits for a while.
 *
 * @param <R> the requests
 */
final class Joins<R> {
    /** A request whose call is not known; completed with true when it is, and with false when it is not wanted. */
    private record Waiting<R>(R request, CompletableFuture<Boolean> joined) {}

    private final Map<String, Waiting<R>> requests = new HashMap<>();
    private final Map<String, CompletableFuture<R>> calls = new HashMap<>();
    private final Duration patience;
    private final int most;

    /**
     * Nobody waits.
     *
     * @param patience how long to wait
     * @param most how many requests may
     */
    Joins(Duration patience, int most) {
        this.patience = patience;
        this.most = most;
    }

    /** The request of a call, when it is there; fails when it does not come. */
    CompletableFuture<R> call(String id) {
        Waiting<R> waiting;
        CompletableFuture<R> coming = new CompletableFuture<>();
        synchronized (this) {
            waiting = requests.remove(id);
            if (waiting == null) {
                calls.put(id, coming);
            }
        }
        if (waiting != null) {
            waiting.joined.complete(true);
            coming.complete(waiting.request);
            return coming;
        }
        return coming.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).whenComplete((request, failure) -> {
            synchronized (this) {
                calls.remove(id, coming);
            }
        });
    }

    /** Takes a request. What is returned says whether a call takes it. */
    CompletableFuture<Boolean> request(String id, R request) {
        CompletableFuture<R> call;
        CompletableFuture<Boolean> joined = new CompletableFuture<>();
        synchronized (this) {
            call = calls.remove(id);
            if (call == null) {
                if (requests.size() >= most || requests.containsKey(id)) {
                    joined.complete(false);
                    return joined;
                }
                requests.put(id, new Waiting<>(request, joined));
            }
        }
        if (call != null) {
            // It may have given up at this very moment.
            joined.complete(call.complete(request));
            return joined;
        }
        joined.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((known, failure) -> {
                    if (!known) {
                        remove(id, joined);
                    }
                });
        return joined;
    }

    private synchronized void remove(String id, CompletableFuture<Boolean> joined) {
        Waiting<R> waiting = requests.get(id);
        if (waiting != null && waiting.joined == joined) {
            requests.remove(id);
        }
    }

    /** The call is over; a request that waits for it does so in vain. */
    void over(String id) {
        Waiting<R> waiting;
        synchronized (this) {
            waiting = requests.remove(id);
        }
        if (waiting != null) {
            waiting.joined.complete(false);
        }
    }

    /** How many wait. */
    synchronized int size() {
        return requests.size() + calls.size();
    }
}
