package dev.bindery.benchmarks.worker;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The host's messages, as it sends them to a worker with the capabilities of ours. */
final class Requests {
    private static final String REQUEST_ID = "5d5f1f6e-0c4f-4d34-9f57-2f3a6c3b1a01";

    private Requests() {}

    private static byte[] asked(int kind, ProtoMessage body) {
        return new ProtoMessage().text(1, REQUEST_ID).message(kind, body).bytes();
    }

    static byte[] init(Path worker, Path app) {
        return asked(
                17,
                new ProtoMessage()
                        .text(1, "4.1037.0.0")
                        .texts(2, Map.of("MultiStream", "10"))
                        .text(4, worker.toString())
                        .text(5, app.toString()));
    }

    static byte[] warmUp(Path worker) {
        return asked(33, new ProtoMessage().text(1, worker.toString()));
    }

    static byte[] metadata(Path app) {
        return asked(29, new ProtoMessage().text(1, app.toString()));
    }

    /** The process becomes the app's. */
    static byte[] reload(Path app, Map<String, String> environment) {
        Map<String, String> variables = new TreeMap<>(environment);
        variables.put("FUNCTIONS_APPLICATION_DIRECTORY", app.toString());
        return asked(25, new ProtoMessage().texts(1, variables).text(2, app.toString()));
    }

    static byte[] load(AppFunction function) {
        ProtoMessage metadata = new ProtoMessage()
                .text(1, function.folder().toString())
                .text(2, function.scriptFile().toString())
                .text(3, function.entryPoint())
                .text(4, function.name());
        function.bindings()
                .forEach(binding -> metadata.message(
                        6,
                        new ProtoMessage()
                                .text(1, binding.name())
                                .message(
                                        2,
                                        new ProtoMessage()
                                                .text(2, binding.type())
                                                .number(3, binding.isOut() ? 1 : 0))));
        metadata.texts(16, Map.of("FunctionId", function.id()));
        ProtoMessage load = new ProtoMessage().text(1, function.id()).message(2, metadata);
        return new ProtoMessage().message(8, load).bytes();
    }

    /** A call by a browser; its binding for the request is called {@code req}. */
    static CallRequest get(AppFunction function) {
        return call(function, new ProtoMessage());
    }

    /** The same with the bytes of a blob. */
    static CallRequest get(AppFunction function, byte[] blob) {
        return call(
                function,
                new ProtoMessage()
                        .message(3, new ProtoMessage().text(1, "blob").message(2, new ProtoMessage().bytes(3, blob))));
    }

    private static CallRequest call(AppFunction function, ProtoMessage more) {
        ProtoMessage http = new ProtoMessage()
                .text(1, "GET")
                .text(2, "http://localhost:7071/api/" + function.name() + "?name=Bindery")
                .nullableTexts(
                        20,
                        new TreeMap<>(Map.of(
                                "accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                                "accept-encoding", "gzip, deflate, br",
                                "accept-language", "en-GB,en;q=0.5",
                                "connection", "keep-alive",
                                "host", "localhost:7071",
                                "user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101")))
                .nullableTexts(22, Map.of("name", "Bindery"));
        ProtoMessage input = new ProtoMessage().text(1, "req").message(2, new ProtoMessage().message(5, http));
        ProtoMessage metadata = new ProtoMessage().text(1, "name").message(2, new ProtoMessage().text(1, "Bindery"));
        ProtoMessage trace = new ProtoMessage()
                .text(1, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .texts(3, new TreeMap<>(Map.of("ProcessId", "17", "HostInstanceId", REQUEST_ID)));
        ProtoMessage invocation = new ProtoMessage()
                .text(1, CallRequest.FIRST_ID)
                .text(2, function.id())
                .message(3, input)
                .with(more)
                .message(4, metadata)
                .message(5, trace);
        return CallRequest.of(new ProtoMessage().message(4, invocation).bytes());
    }
}
