package dev.bindery.worker.rpc;

import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of a worker, but for responses to calls, whose contents are the functions' business. */
public final class Outgoing {
    /** The number of a response to a call in its envelope. */
    public static final int INVOCATION_RESPONSE = 5;

    /** The number of a response to a function's loading. */
    public static final int LOAD_RESPONSE = 9;

    /** The number of a response to the host's introduction. */
    public static final int INIT_RESPONSE = 16;

    /** The number of a worker's first message. */
    public static final int START_STREAM = 20;

    private static final int RPC_LOG = 2;
    private static final int STATUS_RESPONSE = 13;
    private static final int RELOAD_RESPONSE = 26;
    private static final int CLOSE_MEMORY_RESPONSE = 28;
    private static final int METADATA_RESPONSE = 30;
    private static final int WARM_UP_RESPONSE = 34;
    private static final int SUCCESS = 1;

    private Outgoing() {}

    private static ProtoWriter envelope(String requestId) {
        ProtoWriter out = new ProtoWriter();
        out.string(1, requestId);
        return out;
    }

    /**
     * The first message.
     *
     * @param requestId the id that the host gave
     * @param workerId the worker's id
     * @return the message
     */
    public static ByteBuffer[] startStream(String requestId, String workerId) {
        ProtoWriter out = envelope(requestId);
        long start = out.begin(START_STREAM);
        out.string(2, workerId);
        out.end(start);
        return out.parts();
    }

    /**
     * The answer to the host's introduction.
     *
     * @param requestId the id of the host's message
     * @param identity who the worker is
     * @param capabilities what it can do
     * @return the message
     */
    public static ByteBuffer[] initResponse(
            String requestId, WorkerIdentity identity, Map<String, String> capabilities) {
        ProtoWriter out = envelope(requestId);
        long response = out.begin(INIT_RESPONSE);
        out.string(1, identity.workerVersion());
        out.map(2, capabilities);
        result(out, 3, null);
        identity.write(out, 4);
        out.end(response);
        return out.parts();
    }

    /**
     * The answer to a new environment.
     *
     * @param requestId the id of the host's message
     * @param identity who the worker is
     * @param capabilities what it can do, in place of what it said before
     * @param failure why it did not work, or null
     * @return the message
     */
    public static ByteBuffer[] reloadResponse(
            String requestId, WorkerIdentity identity, Map<String, String> capabilities, @Nullable Failure failure) {
        ProtoWriter out = envelope(requestId);
        long response = out.begin(RELOAD_RESPONSE);
        identity.write(out, 1);
        out.map(2, capabilities);
        result(out, 3, failure);
        out.number(4, 1);
        out.end(response);
        return out.parts();
    }

    /**
     * The answer to the question for functions: the host is to read their files itself.
     *
     * @param requestId the id of the host's message
     * @return the message
     */
    public static ByteBuffer[] metadataResponse(String requestId) {
        ProtoWriter out = envelope(requestId);
        long response = out.begin(METADATA_RESPONSE);
        result(out, 2, null);
        out.bool(3, true);
        out.end(response);
        return out.parts();
    }

    /**
     * The answer to a function that was to be loaded.
     *
     * @param requestId the id of the host's message
     * @param functionId the host's id of the function
     * @param failure why it cannot be called, or null
     * @return the message
     */
    public static ByteBuffer[] loadResponse(String requestId, String functionId, @Nullable Failure failure) {
        ProtoWriter out = envelope(requestId);
        long response = out.begin(LOAD_RESPONSE);
        out.string(1, functionId);
        result(out, 2, failure);
        out.end(response);
        return out.parts();
    }

    /**
     * The worker is well.
     *
     * @param requestId the id of the host's message, by which it knows the answer
     * @return the message
     */
    public static ByteBuffer[] statusResponse(String requestId) {
        ProtoWriter out = envelope(requestId);
        out.end(out.begin(STATUS_RESPONSE));
        return out.parts();
    }

    /**
     * The worker is warm.
     *
     * @param requestId the id of the host's message
     * @param failure why not, or null
     * @return the message
     */
    public static ByteBuffer[] warmUpResponse(String requestId, @Nullable Failure failure) {
        ProtoWriter out = envelope(requestId);
        long response = out.begin(WARM_UP_RESPONSE);
        result(out, 1, failure);
        out.end(response);
        return out.parts();
    }

    /**
     * Memory that was shared is free.
     *
     * @param requestId the id of the host's message
     * @param closed names of memory, and whether it is
     * @return the message
     */
    public static ByteBuffer[] closeMemoryResponse(String requestId, Map<String, Boolean> closed) {
        ProtoWriter out = envelope(requestId);
        long response = out.begin(CLOSE_MEMORY_RESPONSE);
        for (Map.Entry<String, Boolean> each : closed.entrySet()) {
            long entry = out.begin(1);
            out.string(1, each.getKey());
            out.bool(2, each.getValue());
            out.end(entry);
        }
        out.end(response);
        return out.parts();
    }

    /**
     * A call that failed.
     *
     * @param requestId the id of the host's message
     * @param invocationId the id of the call
     * @param failure why
     * @return the message
     */
    public static ByteBuffer[] failedInvocation(String requestId, String invocationId, Failure failure) {
        ProtoWriter out = envelope(requestId);
        long response = out.begin(INVOCATION_RESPONSE);
        out.string(1, invocationId);
        result(out, 3, failure);
        out.end(response);
        return out.parts();
    }

    /**
     * A line of a log.
     *
     * @param line the line
     * @return the message
     */
    public static ByteBuffer[] log(Log line) {
        ProtoWriter out = new ProtoWriter();
        long log = out.begin(RPC_LOG);
        out.string(1, line.invocationId());
        out.string(2, line.category());
        out.number(3, line.level());
        out.string(4, line.message());
        out.string(5, line.eventId());
        if (line.failure() != null) {
            line.failure().write(out, 6);
        }
        out.number(8, line.ofSystem() ? 1 : 0);
        out.end(log);
        return out.parts();
    }

    /**
     * Writes a {@code StatusResult}. It must be there, and say that all is well where it is.
     *
     * @param out the message that it belongs to
     * @param field the number of its field there
     * @param failure what went wrong, or null
     */
    public static void result(ProtoWriter out, int field, @Nullable Failure failure) {
        long mark = out.begin(field);
        if (failure == null) {
            out.number(4, SUCCESS);
        } else {
            failure.write(out, 2);
        }
        out.end(mark);
    }
}
