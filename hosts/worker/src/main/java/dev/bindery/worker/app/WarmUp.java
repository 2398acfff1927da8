package dev.bindery.worker.app;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.logging.InvocationScope;
import dev.bindery.spi.BoundValue;
import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.ProtoWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;

/** A call from nobody to nothing: a request that is read, and a response that is written and forgotten. */
final class WarmUp {
    private static final String ID = "00000000-0000-0000-0000-000000000000";

    private WarmUp() {}

    static void run(Instances instances) {
        try {
            // All jars are opened for it: a call that comes meanwhile reads its request beside that.
            instances.open();
            call(instances);
        } catch (IOException | IllegalStateException e) {
            // The first call says so.
        }
    }

    @SuppressWarnings("try") // the scope is only closed
    private static void call(Instances instances) throws IOException {
        Call call = new Call(
                new ProtoReader(request()),
                Context.builder("WarmUp").invocationId(ID).functionDirectory(Path.of("")),
                instances,
                null);
        try (InvocationScope scope = InvocationScope.open(call.context())) {
            if (call.value("req") instanceof BoundValue.Request value) {
                HttpRequest request = value.request();
                request.headers().get("accept");
                call.triggerMetadata("none");
                HttpResponse response =
                        HttpResponse.text(request.params().getOrDefault("name", "nobody") + request.routeParams());
                call.output("$return", new BoundValue.Response(response));
            }
            LoadRequest function = new LoadRequest(ID, "WarmUp", "", "", "", Map.of("$return", "http"));
            new ResponseWriter(null).write("", ID, function, call.outputs());
        }
    }

    private static byte[] request() {
        ProtoWriter out = new ProtoWriter();
        out.string(1, ID);
        out.string(2, ID);
        long input = out.begin(3);
        out.string(1, "req");
        long data = out.begin(2);
        long http = out.begin(5);
        out.string(1, "GET");
        out.string(2, "http://localhost/api/WarmUp?name=Bindery");
        nullable(out, 20, "accept", "*/*");
        nullable(out, 21, "id", "1");
        out.end(http);
        out.end(data);
        out.end(input);
        long metadata = out.begin(4);
        out.string(1, "name");
        out.end(metadata);
        long trace = out.begin(5);
        out.string(1, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        out.entry(3, "name", "value");
        out.end(trace);
        ByteBuffer message = out.parts()[0];
        byte[] bytes = new byte[message.remaining()];
        message.get(bytes);
        return bytes;
    }

    private static void nullable(ProtoWriter out, int field, String name, String value) {
        long entry = out.begin(field);
        out.string(1, name);
        long nullable = out.begin(2);
        out.stringOrEmpty(1, value);
        out.end(nullable);
        out.end(entry);
    }
}
