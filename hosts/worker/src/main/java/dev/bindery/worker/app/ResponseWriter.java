package dev.bindery.worker.app;

import dev.bindery.spi.BoundValue;
import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.Outgoing;
import dev.bindery.worker.rpc.ProtoWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

/** The response to a call that succeeded. */
final class ResponseWriter {
    private static final String RETURN = "$return";

    private ResponseWriter() {}

    static ByteBuffer[] write(
            String requestId, String invocationId, LoadRequest function, Map<String, BoundValue> outputs)
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
                long data = out.begin(2);
                new OutputWriter(out, function.name(), name, type).write(value);
                out.end(data);
                out.end(binding);
            }
        }
        Outgoing.result(out, 3, null);
        BoundValue returned = outputs.getOrDefault(RETURN, BoundValue.NOTHING);
        if (!(returned instanceof BoundValue.Nothing)) {
            long data = out.begin(4);
            new OutputWriter(out, function.name(), RETURN, function.outputs().getOrDefault(RETURN, "")).write(returned);
            out.end(data);
        }
        out.end(response);
        return out.parts();
    }
}
