package dev.bindery.standin.worker;

import dev.bindery.standin.rpc.RpcLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that a worker sends, by what the host does with them. */
final class WorkerLogs {
    private final List<RpcLog> ofCalls = new ArrayList<>();
    private final List<RpcLog> ofSystem = new ArrayList<>();
    private final List<RpcLog> dropped = new ArrayList<>();

    /** Takes a line; {@code itsCall} is where those of its call are, or null if no such call runs. */
    synchronized void add(RpcLog log, @Nullable List<RpcLog> itsCall) {
        if (log.getLogCategory() == RpcLog.RpcLogCategory.RPC_LOG_CATEGORY_SYSTEM) {
            ofSystem.add(log);
        } else if (itsCall == null) {
            dropped.add(log);
        } else {
            itsCall.add(log);
            ofCalls.add(log);
        }
    }

    synchronized List<RpcLog> ofCalls() {
        return List.copyOf(ofCalls);
    }

    synchronized List<RpcLog> ofSystem() {
        return List.copyOf(ofSystem);
    }

    synchronized List<RpcLog> dropped() {
        return List.copyOf(dropped);
    }
}
