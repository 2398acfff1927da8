package dev.bindery.worker.rpc;

/**
 * Who a worker is, for the host's telemetry.
 *
 * @param runtimeVersion the version of the JVM
 * @param workerVersion the version of the worker
 * @param bitness the JVM's architecture
 */
public record WorkerIdentity(String runtimeVersion, String workerVersion, String bitness) {
    void write(ProtoWriter out, int field) {
        long mark = out.begin(field);
        out.string(1, "java");
        out.string(2, runtimeVersion);
        out.string(3, workerVersion);
        out.string(4, bitness);
        out.end(mark);
    }
}
