package dev.bindery.worker;

import dev.bindery.worker.http.Forwarding;
import dev.bindery.worker.http2.GrpcStream;
import dev.bindery.worker.rpc.Failure;
import dev.bindery.worker.rpc.Outgoing;
import dev.bindery.worker.rpc.ProtoReader;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The calls that have no answer yet. */
final class Calls {
    private final ConcurrentHashMap<String, Task> running = new ConcurrentHashMap<>();
    private final GrpcStream stream;
    private final Executor threads;
    private volatile boolean draining;
    private volatile @Nullable SharedMemory memory;
    private volatile @Nullable Forwarding forwarding;

    Calls(GrpcStream stream, Executor threads) {
        this.stream = stream;
        this.threads = threads;
    }

    Executor threads() {
        return threads;
    }

    @Nullable
    SharedMemory memory() {
        return memory;
    }

    @Nullable
    Forwarding forwarding() {
        return forwarding;
    }

    /** Has calls wait for the requests that the host passes on, or not any more. */
    void forward(@Nullable Forwarding next) {
        forwarding = next;
    }

    /** Has large values travel by way of memory from now on, or not any more. */
    void share(@Nullable SharedMemory shared) {
        SharedMemory before = memory;
        memory = shared;
        if (before != null) {
            before.close();
        }
    }

    /** Begins a call, on a thread of its own. */
    void begin(App.Function function, String requestId, String invocationId, ProtoReader request) {
        if (draining) {
            refuse(requestId, invocationId, "The worker is stopping and takes no more calls.");
            return;
        }
        Task task = new Task(this, function, requestId, invocationId, request);
        running.put(invocationId, task);
        threads.execute(task);
    }

    /** Answers a call that cannot begin. */
    void refuse(String requestId, String invocationId, String why) {
        stream.send(
                Outgoing.failedInvocation(requestId, invocationId, new Failure("", why, "", "bindery-worker", false)));
        over(invocationId);
    }

    /** A request that nobody asked for is answered. */
    private void over(String invocationId) {
        Forwarding requests = forwarding;
        if (requests != null) {
            requests.over(invocationId);
        }
    }

    void cancel(String invocationId) {
        Task task = running.get(invocationId);
        if (task != null) {
            task.cancel();
        }
    }

    void respond(Task task, ByteBuffer... message) {
        stream.send(message);
        over(task.invocationId());
        if (running.remove(task.invocationId(), task) && draining) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    boolean isRunning(String invocationId) {
        return running.containsKey(invocationId);
    }

    /**
     * Takes no new calls, and waits for the ends of those that run.
     *
     * @return how many there still are when the time is up
     */
    int drain(long millis) {
        long end = System.nanoTime() / 1_000_000 + millis;
        synchronized (this) {
            draining = true;
            try {
                for (long left = millis; left > 0 && !running.isEmpty(); left = end - System.nanoTime() / 1_000_000) {
                    wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return running.size();
    }
}
