package dev.bindery.worker;

import dev.bindery.worker.http.Forwarding;
import dev.bindery.worker.http2.GrpcStream;
import dev.bindery.worker.rpc.Failure;
import dev.bindery.worker.rpc.Outgoing;
import dev.bindery.worker.rpc.ProtoReader;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The calls that have no answer yet. */
final class Calls {
    /** What a call takes beside its message, roughly. */
    private static final int EACH = 4096;

    /**
     * Of the heap, so much may be taken by calls without an answer, and as much by answers that the host does not read,
     * before the host is held up. It is no tight bound: what waits behind those calls, be it that one of them is
     * cancelled or the question whether the worker is well, comes when some are answered, which the host sees to by its
     * own limit of time for each.
     */
    private final long most = Runtime.getRuntime().maxMemory() / 4;

    private final AtomicLong held = new AtomicLong();
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

    /** Begins a call, on a thread of its own or, where it is expected to be short, on the one that reads. */
    void begin(Loaded function, String requestId, String invocationId, ProtoReader request) {
        if (draining) {
            refuse(requestId, invocationId, "The worker is stopping and takes no more calls.");
            return;
        }
        Task task = new Task(this, function, requestId, invocationId, request);
        held.addAndGet(EACH + request.remaining());
        Task other = running.put(invocationId, task);
        if (other != null) {
            held.addAndGet(-EACH - other.size());
        }
        if (function.isQuick()) {
            stream.later(task);
        } else {
            task.runElsewhere();
        }
    }

    /** Has a thread run a call. */
    void start(Task task) {
        try {
            threads.execute(task);
        } catch (RuntimeException | Error e) {
            // There is no thread to be had.
            refuse(task.requestId(), task.invocationId(), "The worker cannot begin the call: " + e);
            end(task);
        }
    }

    /** Whether the host is to send no more for now. */
    boolean isFull() {
        return held.get() > most || stream.queued() > most;
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
        end(task);
    }

    private void end(Task task) {
        if (running.remove(task.invocationId(), task)) {
            held.addAndGet(-EACH - task.size());
            stream.proceed();
            if (draining) {
                synchronized (this) {
                    notifyAll();
                }
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
