package dev.bindery.worker.app;

import dev.bindery.spi.BoundValue;
import dev.bindery.worker.SharedMemory;
import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.Outgoing;
import dev.bindery.worker.rpc.ProtoWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The response to a call that succeeded. */
final class ResponseWriter {
    private static final String RETURN = "$return";

    private final @Nullable SharedValues shared;

    ResponseWriter(@Nullable SharedMemory memory) {
        shared = memory == null ? null : new SharedValues(memory);
    }

    /** The response will not be sent: the host does not hear of what was written beside it. */
    void abandon() {
        if (shared != null) {
            shared.close();
        }
    }

    ByteBuffer[] write(String requestId, String invocationId, LoadRequest function, Map<String, BoundValue> outputs)
            throws IOException {
        ProtoWriter out = new ProtoWriter();
        out.string(1, requestId);
        long response = out.begin(Outgoing.INVOCATION_RESPONSE);
        out.string(1, invocationId);
        for (Map.Entry<String, BoundValue> each : outputs.entrySet()) {
            String name = each.getKey();
            BoundValue value = each.getValue();
            String type = function.outputs().getOrDefault(name, "");
            // Nothing is written where nothing was given: the host leaves the output alone.
            if (!(value instanceof BoundValue.Nothing) && !name.equals(RETURN)) {
                long binding = out.begin(2);
                out.string(1, name);
                new OutputWriter(out, 2, shared, function.name(), name, type).write(value);
                out.end(binding);
            }
        }
        Outgoing.result(out, 3, null);
        BoundValue returned = outputs.getOrDefault(RETURN, BoundValue.NOTHING);
        if (!(returned instanceof BoundValue.Nothing)) {
            String type = function.outputs().getOrDefault(RETURN, "");
            // Its field has no room for a reference to shared memory.
            new OutputWriter(out, 4, null, function.name(), RETURN, type).write(returned);
        }
        out.end(response);
        return out.parts();
    }
}
