package dev.bindery.worker;

import dev.bindery.worker.http.Forwarding;
import dev.bindery.worker.rpc.Fields;
import dev.bindery.worker.rpc.Outgoing;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.Wire;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is offered to a host only where the app's settings ask for it; where they do not, it costs nothing. */
final class Offers {
    private static final String STREAMING = "BINDERY_HTTP_STREAMING";

    private final Calls calls;
    private boolean hostKeepsMemory;

    Offers(Calls calls) {
        this.calls = calls;
    }

    /** The host introduces itself. */
    void meet(ProtoReader introduction) {
        // It keeps the memory of results then, and what it leaves to workers is not known.
        hostKeepsMemory = Fields.map(introduction, 2).containsKey("FunctionDataCache");
    }

    /** Opens what the settings ask for, and adds to the capabilities what is open. */
    void addTo(Map<String, String> capabilities) {
        addForwarding(capabilities);
        boolean wanted = System.getenv(SharedMemory.SWITCH) != null && !hostKeepsMemory;
        SharedMemory memory = wanted ? SharedMemory.open(System.getenv()) : null;
        calls.share(memory);
        if (memory != null) {
            capabilities.put("SharedMemoryDataTransfer", "true");
        }
    }

    private void addForwarding(Map<String, String> capabilities) {
        String setting = System.getenv(STREAMING);
        boolean wanted = setting != null && (setting.equals("1") || setting.equalsIgnoreCase("true"));
        Forwarding forwarding = calls.forwarding();
        if (!wanted && forwarding != null) {
            close();
        } else if (wanted && forwarding == null) {
            try {
                calls.forward(Forwarding.open(Threads.forStreams(calls.threads())));
            } catch (IOException | NoClassDefFoundError e) {
                // A JVM without the module jdk.httpserver is one of the reasons.
                System.err.println("LanguageWorkerConsoleLog HTTP does not stream, with an error: " + e);
            }
        }
        forwarding = calls.forwarding();
        if (forwarding != null) {
            capabilities.put("HttpUri", forwarding.address());
            capabilities.put("RequiresRouteParameters", "true");
        }
    }

    /** Takes no requests any more. */
    void close() {
        Forwarding forwarding = calls.forwarding();
        calls.forward(null);
        if (forwarding != null) {
            forwarding.close();
        }
    }

    /** The host has read memory that was written for it. */
    ByteBuffer[] closeMemory(String requestId, ProtoReader names) {
        SharedMemory memory = calls.memory();
        Map<String, Boolean> closed = new LinkedHashMap<>();
        for (int tag = names.next(); tag != ProtoReader.END; tag = names.next()) {
            if (tag == (1 << 3 | Wire.LENGTH)) {
                String name = names.string();
                closed.put(name, memory != null && memory.close(name));
            } else {
                names.skip();
            }
        }
        return Outgoing.closeMemoryResponse(requestId, closed);
    }
}
