package dev.bindery.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.standin.Call;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Json;
import dev.bindery.standin.Reply;
import dev.bindery.standin.stock.StockFunction;
import java.util.HashMap;
import java.util.Map;

/** One call of a function that was compiled for a test, with what the host sends for it. */
final class WorkerCall {
    private final FunctionDefinition definition;
    private final StockFunction function;
    private final Map<String, HostValue> inputs = new HashMap<>();
    private final Map<String, HostValue> metadata = new HashMap<>();

    WorkerCall(CompiledApp app, ClassLoader loader, String name) {
        definition = FunctionDefinition.read(app.folder(name));
        function = StockFunction.load(definition, loader);
    }

    WorkerCall input(String binding, HostValue value) {
        inputs.put(binding, value);
        return this;
    }

    WorkerCall metadata(String name, HostValue value) {
        metadata.put(name, value);
        return this;
    }

    Reply send() throws Exception {
        return function.call(new Call("id-of-" + definition.name(), definition, inputs, metadata));
    }

    static HostValue json(String json) {
        return HostValue.json(Json.read(json).orElseThrow());
    }

    static HostValue bytes(byte... bytes) {
        return new HostValue.Bytes(bytes);
    }

    /** A value that is bytes or text, as text. */
    static String text(HostValue value) {
        return value instanceof HostValue.Bytes bytes
                ? new String(bytes.bytes(), UTF_8)
                : ((HostValue.Text) value).text();
    }

    /** The response that was returned. */
    static HttpResult response(Reply reply) {
        return ((HostValue.Response) reply.returned()).result();
    }
}
