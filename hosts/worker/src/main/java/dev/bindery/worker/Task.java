package dev.bindery.worker;

import dev.bindery.worker.http.Forwarding;
import dev.bindery.worker.http2.Job;
import dev.bindery.worker.rpc.ProtoReader;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One call, from the host's request to its answer. */
public final class Task implements Job {
    private final Calls calls;
    private final Loaded function;
    private final String requestId;
    private final String invocationId;
    private final int size;
    private @Nullable ProtoReader request;
    private boolean elsewhere;
    private boolean cancelled;
    private @Nullable Runnable whenCancelled;

    Task(Calls calls, Loaded function, String requestId, String invocationId, ProtoReader request) {
        this.calls = calls;
        this.function = function;
        this.requestId = requestId;
        this.invocationId = invocationId;
        this.request = request;
        this.size = request.remaining();
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        function.function().invoke(this);
        function.took(System.nanoTime() - start, !elsewhere);
    }

    @Override
    public void runElsewhere() {
        elsewhere = true;
        calls.start(this);
    }

    @Override
    public void overdue() {
        function.slow();
    }

    /**
     * The id of the host's message.
     *
     * @return the id
     */
    public String requestId() {
        return requestId;
    }

    /**
     * The id of the call.
     *
     * @return the id
     */
    public String invocationId() {
        return invocationId;
    }

    /** How many bytes the request has. */
    int size() {
        return size;
    }

    /**
     * The request, once: its bytes are not held for the time of the call.
     *
     * @return the request's fields
     */
    public ProtoReader takeRequest() {
        ProtoReader taken = request;
        request = null;
        if (taken == null) {
            throw new IllegalStateException("The request was taken already");
        }
        return taken;
    }

    /**
     * Where large values travel beside the stream.
     *
     * @return the memory, or null where none is shared
     */
    public @Nullable SharedMemory memory() {
        return calls.memory();
    }

    /**
     * Where the requests are that the host passes on.
     *
     * @return the requests, or null where they come with the calls
     */
    public @Nullable Forwarding forwarding() {
        return calls.forwarding();
    }

    /**
     * Answers the host, which ends the call.
     *
     * @param message the response
     */
    public void respond(ByteBuffer... message) {
        calls.respond(this, message);
    }

    /**
     * Where what comes later can be done.
     *
     * @return the worker's threads
     */
    public Executor threads() {
        return calls.threads();
    }

    /**
     * Says what to do when the host does not want the call any more; at once, if it said so already.
     *
     * @param action what to do
     */
    public void onCancel(Runnable action) {
        synchronized (this) {
            if (!cancelled) {
                whenCancelled = action;
                return;
            }
        }
        action.run();
    }

    /** The host does not want the call any more. */
    void cancel() {
        Runnable action;
        synchronized (this) {
            cancelled = true;
            action = whenCancelled;
            whenCancelled = null;
        }
        if (action != null) {
            calls.threads().execute(action);
        }
    }
}
