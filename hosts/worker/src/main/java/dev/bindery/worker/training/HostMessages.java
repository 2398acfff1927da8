package dev.bindery.worker.training;

import dev.bindery.worker.rpc.Incoming;
import dev.bindery.worker.rpc.ProtoWriter;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** What a host sends to a worker that it starts, calls once and ends. */
final class HostMessages {
    /** The host's id of what is called, and the id of the call. */
    static final String REHEARSAL = "5f0c3a52-6d0b-4f64-9b0e-0d6f6d3f4c11";

    private static final int OUT = 1;
    private static final int GRACE_SECONDS = 5;

    private HostMessages() {}

    static ByteBuffer[] init(String workerFolder, String appFolder) {
        ProtoWriter out = new ProtoWriter();
        long init = out.begin(Incoming.INIT);
        out.string(1, "4.0.0");
        out.entry(2, "MultiStream", "10");
        out.string(4, workerFolder);
        out.string(5, appFolder);
        out.end(init);
        return out.parts();
    }

    static ByteBuffer[] load(String id, AppFolder.Function function) {
        ProtoWriter out = new ProtoWriter();
        out.string(1, id);
        long load = out.begin(Incoming.LOAD);
        out.string(1, id);
        long metadata = out.begin(2);
        out.string(1, function.directory().toString());
        out.string(2, function.script().toString());
        out.string(3, function.entryPoint());
        out.string(4, function.name());
        binding(out, "req", "httpTrigger", 0);
        binding(out, "$return", "http", OUT);
        out.end(metadata);
        out.end(load);
        return out.parts();
    }

    private static void binding(ProtoWriter out, String name, String type, int direction) {
        long entry = out.begin(6);
        out.string(1, name);
        long info = out.begin(2);
        out.string(2, type);
        out.number(3, direction);
        out.end(info);
        out.end(entry);
    }

    /** A call as an HTTP request makes it; the worker's function is told which jar is the app's. */
    static ByteBuffer[] invocation(Path jar) {
        ProtoWriter out = new ProtoWriter();
        out.string(1, REHEARSAL);
        long invocation = out.begin(Incoming.INVOCATION);
        out.string(1, REHEARSAL);
        out.string(2, REHEARSAL);
        long input = out.begin(3);
        out.string(1, "req");
        long data = out.begin(2);
        long http = out.begin(5);
        out.string(1, "GET");
        out.string(2, "http://localhost/api/Rehearsal?name=Bindery");
        nullable(out, 20, "jar", jar.toString());
        nullable(out, 22, "name", "Bindery");
        out.end(http);
        out.end(data);
        out.end(input);
        long trace = out.begin(5);
        out.string(1, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        out.end(trace);
        out.end(invocation);
        return out.parts();
    }

    private static void nullable(ProtoWriter out, int field, String name, String value) {
        long entry = out.begin(field);
        out.string(1, name);
        long nullable = out.begin(2);
        out.string(1, value);
        out.end(nullable);
        out.end(entry);
    }

    static ByteBuffer[] terminate() {
        ProtoWriter out = new ProtoWriter();
        long terminate = out.begin(Incoming.TERMINATE);
        long grace = out.begin(1);
        out.number(1, GRACE_SECONDS);
        out.end(grace);
        out.end(terminate);
        return out.parts();
    }
}
