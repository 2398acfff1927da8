package dev.bindery.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.RpcHttp;
import dev.bindery.standin.rpc.StatusResult;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.TypedData;
import dev.bindery.standin.rpc.WorkerStatusRequest;
import dev.bindery.standin.worker.WorkerMessages;
import dev.bindery.worker.http2.Ending;
import dev.bindery.worker.rpc.Incoming;
import dev.bindery.worker.rpc.MalformedMessageException;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A worker in this process, from its first message to its end, and a host that sees all that it says. */
final class FuzzSession {
    /** Far more than is ever needed, for machines that have others to serve. */
    private static final int PATIENCE_SECONDS = 120;

    /** What no message has by chance. */
    private static final String MARK = "secret-" + UUID.randomUUID() + "-";

    /** Those that need no more than their envelope to be answered. */
    private static final Set<Integer> ALWAYS_ANSWERED = Set.of(Incoming.STATUS, Incoming.METADATA, Incoming.WARM_UP);

    private final RawHost host = new RawHost(this::received);
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    /** By the ids of calls, or of requests that are about no call. */
    private final Map<String, CompletableFuture<StreamingMessage>> calls = new ConcurrentHashMap<>();

    private final Map<String, CompletableFuture<StreamingMessage>> requests = new ConcurrentHashMap<>();
    private final String copy = "copy-" + UUID.randomUUID();
    private final String text = "text-" + UUID.randomUUID();
    private volatile @Nullable Throwable problem;
    private int count;

    private FuzzSession() {}

    static FuzzSession open(FunctionApp app) throws IOException {
        FuzzSession session = new FuzzSession();
        Arguments arguments = new Arguments("127.0.0.1", session.host.port(), "fuzzed", "first");
        Thread worker = new Thread(() -> session.serve(arguments), "worker");
        worker.setDaemon(true);
        worker.start();
        session.host.accept();
        session.load(app, "Copy", session.copy);
        session.load(app, "Text", session.text);
        for (var function : app.functions()) {
            session.load(app, function.name(), function.name());
        }
        // It has a line for every message that it cannot take.
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        return session;
    }

    private void load(FunctionApp app, String name, String id) throws IOException {
        send(StreamingMessage.newBuilder()
                .setFunctionLoadRequest(WorkerMessages.load(app, app.function(name), id))
                .build());
    }

    private void send(StreamingMessage message) throws IOException {
        host.send(message.toByteArray());
    }

    private void serve(Arguments arguments) {
        try {
            ending.complete(Worker.serve(arguments));
        } catch (Throwable e) {
            ending.completeExceptionally(e);
        }
        fail(new AssertionError("The worker is at its end: " + ending));
    }

    private void fail(Throwable thrown) {
        problem = thrown;
        calls.values().forEach(call -> call.completeExceptionally(thrown));
        requests.values().forEach(request -> request.completeExceptionally(thrown));
    }

    /** How many messages this worker took. */
    int count() {
        return count;
    }

    private void received(byte[] bytes) {
        try {
            StreamingMessage message = StreamingMessage.parseFrom(bytes);
            String all = new String(bytes, ISO_8859_1);
            int secret = all.indexOf(MARK);
            if (message.hasInvocationResponse()) {
                String id = message.getInvocationResponse().getInvocationId();
                if (secret >= 0 && (!all.startsWith(MARK + id + ".", secret) || secret != all.lastIndexOf(MARK))) {
                    throw new AssertionError("An answer has another's secret: " + message);
                }
                answer(calls.remove(id), message);
            } else if (secret >= 0) {
                throw new AssertionError("A secret is not in its answer: " + message);
            } else if (!message.hasRpcLog()) {
                CompletableFuture<StreamingMessage> request = requests.remove(message.getRequestId());
                if (request != null) {
                    request.complete(message);
                }
            }
        } catch (InvalidProtocolBufferException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private static void answer(@Nullable CompletableFuture<StreamingMessage> call, StreamingMessage message) {
        if (call == null) {
            throw new AssertionError("An answer is to no call: " + message);
        }
        call.complete(message);
    }

    /**
     * Sends a message between others, and sees what comes.
     *
     * @param ends whether it tells the worker to end
     */
    void run(byte[] message, boolean ends) throws Exception {
        count++;
        List<CompletableFuture<StreamingMessage>> expected = new ArrayList<>();
        expected.add(call(copy));
        expect(message, expected);
        host.send(message);
        if (ends) {
            // How long it waits for the call is the message's business.
            expected.clear();
        } else {
            expected.add(call(text));
            expected.add(status());
        }
        for (CompletableFuture<StreamingMessage> each : expected) {
            try {
                each.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                throw new AssertionError(stuck(expected), e);
            }
        }
        Throwable found = problem;
        if (ends) {
            Ending end = ending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!end.orderly()) {
                throw new AssertionError(end.toString());
            }
        } else if (found != null) {
            throw new AssertionError(found);
        }
    }

    private String stuck(List<CompletableFuture<StreamingMessage>> expected) {
        StringBuilder text = new StringBuilder("Message ")
                .append(count)
                .append(": no answer, of ")
                .append(expected)
                .append(host.ended());
        Thread.getAllStackTraces().forEach((thread, trace) -> {
            text.append("\n").append(thread);
            for (StackTraceElement each : trace) {
                text.append("\n    ").append(each);
            }
        });
        return text.toString();
    }

    /** A call that is right, by itself. */
    private CompletableFuture<StreamingMessage> call(String function) throws IOException {
        String id = UUID.randomUUID().toString();
        String secret = MARK + id + ".";
        TypedData data = TypedData.newBuilder().setString(secret).build();
        if (function.equals(text)) {
            data = TypedData.newBuilder()
                    .setHttp(RpcHttp.newBuilder()
                            .setMethod("POST")
                            .setUrl("http://localhost/api/Text")
                            .setBody(TypedData.newBuilder().setBytes(ByteString.copyFromUtf8(secret))))
                    .build();
        }
        CompletableFuture<StreamingMessage> answer = new CompletableFuture<>();
        calls.put(id, answer);
        send(StreamingMessage.newBuilder()
                .setInvocationRequest(InvocationRequest.newBuilder()
                        .setInvocationId(id)
                        .setFunctionId(function)
                        .addInputData(ParameterBinding.newBuilder()
                                .setName(function.equals(text) ? "body" : "text")
                                .setData(data)))
                .build());
        return answer.thenApply(message -> {
            if (message.getInvocationResponse().getResult().getStatus() != StatusResult.Status.STATUS_SUCCESS
                    || !message.toByteString().toString(ISO_8859_1).contains(secret)) {
                throw new AssertionError("A call that is right is answered with " + message);
            }
            return message;
        });
    }

    private CompletableFuture<StreamingMessage> status() throws IOException {
        String id = UUID.randomUUID().toString();
        CompletableFuture<StreamingMessage> answer = new CompletableFuture<>();
        requests.put(id, answer);
        send(StreamingMessage.newBuilder()
                .setRequestId(id)
                .setWorkerStatusRequest(WorkerStatusRequest.getDefaultInstance())
                .build());
        return answer;
    }

    /** What must be answered though nobody knows how. */
    private void expect(byte[] bytes, List<CompletableFuture<StreamingMessage>> expected) {
        CompletableFuture<StreamingMessage> answer = new CompletableFuture<>();
        try {
            Incoming message = Incoming.read(new ProtoReader(bytes));
            if (message.content() == Incoming.INVOCATION) {
                String id = idOfCall(message.body().again());
                if (id != null) {
                    calls.put(id, answer);
                    expected.add(answer);
                }
            } else if (ALWAYS_ANSWERED.contains(message.content())) {
                requests.put(message.requestId(), answer);
                expected.add(answer);
            }
        } catch (MalformedMessageException e) {
            // The host gets no answer to it.
        }
    }

    private static @Nullable String idOfCall(ProtoReader call) {
        String id = "";
        try {
            for (int tag = call.next(); tag != ProtoReader.END; tag = call.next()) {
                if (tag == (1 << 3 | Wire.LENGTH)) {
                    id = call.string();
                } else if (tag == (2 << 3 | Wire.LENGTH)) {
                    call.string();
                } else {
                    call.skip();
                }
            }
        } catch (MalformedMessageException e) {
            // Who called is known, if it is, and is told that.
            return id.isEmpty() ? null : id;
        }
        return id;
    }

    /** Ends the worker, as a host that is gone does if it was not told to end. */
    void close() throws Exception {
        host.close();
        ending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
