package dev.bindery.standin.worker;

import com.google.protobuf.Duration;
import dev.bindery.standin.Call;
import dev.bindery.standin.CallFailure;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.Reply;
import dev.bindery.standin.Wire;
import dev.bindery.standin.rpc.FunctionEnvironmentReloadRequest;
import dev.bindery.standin.rpc.FunctionLoadResponse;
import dev.bindery.standin.rpc.FunctionsMetadataRequest;
import dev.bindery.standin.rpc.InvocationCancel;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.InvocationResponse;
import dev.bindery.standin.rpc.RpcLog;
import dev.bindery.standin.rpc.StatusResult;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.WorkerInitRequest;
import dev.bindery.standin.rpc.WorkerInitResponse;
import dev.bindery.standin.rpc.WorkerTerminate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Calls functions in a language worker's process. */
public final class WorkerWire implements Wire {
    /** A call that has no response yet. */
    private record Pending(CompletableFuture<InvocationResponse> response, List<RpcLog> logs) {
        static Pending open() {
            return new Pending(new CompletableFuture<>(), Collections.synchronizedList(new ArrayList<>()));
        }

        List<String> lines() {
            return List.of(logs.stream().map(RpcLog::getMessage).toArray(String[]::new));
        }
    }

    private final WorkerOptions options;
    private final HostService service;
    private final WorkerProcess process;
    private final Map<String, String> functionIds = new LinkedHashMap<>();
    private final Map<String, String> loadFailures = new ConcurrentHashMap<>();
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final BlockingQueue<StreamingMessage> answers = new LinkedBlockingQueue<>();
    private final WorkerLogs logs = new WorkerLogs();
    private final String requestId = UUID.randomUUID().toString();
    private volatile @Nullable SharedMaps maps;
    private volatile UnaryOperator<InvocationRequest> onTheWay = UnaryOperator.identity();
    private RpcValues values = new RpcValues(Set.of());
    private Map<String, String> capabilities = Map.of();
    private @Nullable HttpProxy proxy;

    private WorkerWire(WorkerConfig config, FunctionApp app, WorkerOptions options) {
        this.options = options;
        maps = SharedMaps.of(app.settings());
        String workerId = UUID.randomUUID().toString();
        service = new HostService(workerId, this::received);
        process = WorkerProcess.start(config, app, service.port(), workerId, requestId);
        process.ended().thenRun(() -> pending.values().forEach(WorkerWire::lost));
    }

    private static void lost(Pending call) {
        call.response.completeExceptionally(CallFailure.failed("The worker's process ended"));
    }

    /** Starts a worker, and returns when the app's functions are loaded. */
    public static WorkerWire start(WorkerConfig config, FunctionApp app, WorkerOptions options) {
        WorkerWire wire = connect(config, app, options);
        try {
            wire.load(app);
            return wire;
        } catch (RuntimeException | Error e) {
            wire.close();
            throw e;
        }
    }

    /** Starts a worker, and returns when it has introduced itself. */
    public static WorkerWire connect(WorkerConfig config, FunctionApp app, WorkerOptions options) {
        WorkerWire wire = new WorkerWire(config, app, options);
        try {
            wire.handshake(config, app);
            return wire;
        } catch (RuntimeException | Error e) {
            wire.close();
            throw e;
        }
    }

    private void handshake(WorkerConfig config, FunctionApp app) {
        try {
            CompletableFuture.anyOf(service.opened(), process.ended())
                    .get(options.startup().toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            throw problem("does not connect", e);
        }
        if (!service.opened().isDone()) {
            throw problem("ended", null);
        }
        StreamingMessage start = answer(StreamingMessage.ContentCase.START_STREAM);
        if (!start.getRequestId().equals(requestId)) {
            throw problem("does not repeat the request id", null);
        }
        service.send(StreamingMessage.newBuilder()
                .setWorkerInitRequest(WorkerInitRequest.newBuilder()
                        .setHostVersion("4.1037.0.0")
                        .setWorkerDirectory(config.directory().toString())
                        .setFunctionAppDirectory(app.root().toString())
                        .putCapabilities("MultiStream", "10"))
                .build());
        WorkerInitResponse response =
                answer(StreamingMessage.ContentCase.WORKER_INIT_RESPONSE).getWorkerInitResponse();
        expectSuccess(response.hasResult(), response.getResult());
        took(response.getCapabilitiesMap());
    }

    private void took(Map<String, String> announced) {
        capabilities = Map.copyOf(announced);
        values = new RpcValues(capabilities.keySet());
        proxy = capabilities.containsKey("HttpUri") ? new HttpProxy(capabilities.get("HttpUri")) : null;
    }

    /** Has the worker load an app's functions; those that it cannot load fail when they are called. */
    public void load(FunctionApp app) {
        service.send(StreamingMessage.newBuilder()
                .setRequestId(UUID.randomUUID().toString())
                .setFunctionsMetadataRequest(FunctionsMetadataRequest.newBuilder()
                        .setFunctionAppDirectory(app.root().toString()))
                .build());
        var metadata =
                answer(StreamingMessage.ContentCase.FUNCTION_METADATA_RESPONSE).getFunctionMetadataResponse();
        expectSuccess(metadata.hasResult(), metadata.getResult());
        if (!metadata.getUseDefaultMetadataIndexing()) {
            throw problem("says that there are no functions", null);
        }
        for (FunctionDefinition function : app.functions()) {
            String id = UUID.randomUUID().toString();
            functionIds.put(function.name(), id);
            service.send(StreamingMessage.newBuilder()
                    .setFunctionLoadRequest(WorkerMessages.load(app, function, id))
                    .build());
        }
        for (int i = 0; i < app.functions().size(); i++) {
            FunctionLoadResponse response =
                    answer(StreamingMessage.ContentCase.FUNCTION_LOAD_RESPONSE).getFunctionLoadResponse();
            if (!response.hasResult() || !functionIds.containsValue(response.getFunctionId())) {
                throw problem("answers to no load request: " + response, null);
            } else if (response.getResult().getStatus() != StatusResult.Status.STATUS_SUCCESS) {
                loadFailures.put(
                        response.getFunctionId(),
                        response.getResult().getException().getMessage());
            }
        }
    }

    private void expectSuccess(boolean present, StatusResult result) {
        if (!present || result.getStatus() != StatusResult.Status.STATUS_SUCCESS) {
            throw problem("failed: " + result, null);
        }
    }

    private IllegalStateException problem(String what, @Nullable Throwable cause) {
        return new IllegalStateException(
                "The worker " + what + "; it said:\n" + process.console().text(), cause);
    }

    /** The next message that is about no call, which must be of a kind. */
    public StreamingMessage answer(StreamingMessage.ContentCase kind) {
        try {
            StreamingMessage message = answers.poll(options.initialization().toMillis(), TimeUnit.MILLISECONDS);
            if (message == null) {
                throw problem("does not answer with " + kind, null);
            } else if (message.getContentCase() != kind) {
                throw problem("answers with " + message + " instead of " + kind, null);
            }
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a message of any kind. */
    public void send(StreamingMessage message) {
        service.send(message);
    }

    private void received(StreamingMessage message) {
        switch (message.getContentCase()) {
            case INVOCATION_RESPONSE -> {
                InvocationResponse response = message.getInvocationResponse();
                Pending call = pending.remove(response.getInvocationId());
                if (call != null) {
                    call.response.complete(response);
                }
            }
            case RPC_LOG -> {
                Pending call = pending.get(message.getRpcLog().getInvocationId());
                logs.add(message.getRpcLog(), call == null ? null : call.logs);
            }
            case CLOSE_SHARED_MEMORY_RESOURCES_RESPONSE ->
                Objects.requireNonNull(maps).closed(message.getCloseSharedMemoryResourcesResponse());
            default -> answers.add(message);
        }
    }

    /** Lines of calls, in their order. */
    public List<RpcLog> callLogs() {
        return logs.ofCalls();
    }

    /** Lines that the worker says of itself. */
    public List<RpcLog> systemLogs() {
        return logs.ofSystem();
    }

    /** Lines that the host drops, because they belong to no call that runs. */
    public List<RpcLog> droppedLogs() {
        return logs.dropped();
    }

    public Map<String, String> capabilities() {
        return capabilities;
    }

    /** The functions that could not be loaded, by their names, and why. */
    public Map<String, String> loadFailures() {
        Map<String, String> failures = new LinkedHashMap<>();
        functionIds.forEach((name, id) -> {
            if (loadFailures.containsKey(id)) {
                failures.put(name, loadFailures.get(id));
            }
        });
        return failures;
    }

    public WorkerProcess process() {
        return process;
    }

    @Override
    public CompletableFuture<Reply> call(Call call) {
        String functionId = functionIds.get(call.function().name());
        String failure = loadFailures.get(functionId);
        if (failure != null) {
            return CompletableFuture.failedFuture(CallFailure.failed(failure));
        }
        Pending open = Pending.open();
        SharedMaps shared = capabilities.containsKey("SharedMemoryDataTransfer") ? maps : null;
        InvocationRequest request = WorkerMessages.invocation(call, functionId, values, shared);
        // Before the call itself.
        CompletableFuture<HttpResult> passed = proxy == null ? null : proxy.forward(call);
        CompletableFuture<Reply> answered = invoke(onTheWay.apply(request), open)
                .thenApply(response -> reply(call, response, open.lines()))
                .whenComplete((done, thrown) -> free(shared, request))
                .exceptionallyCompose(thrown -> CompletableFuture.failedFuture(failure(thrown)));
        return passed == null ? answered : HttpProxy.both(answered, passed);
    }

    private Reply reply(Call call, InvocationResponse response, List<String> lines) {
        SharedMaps shared = maps;
        if (shared == null) {
            return WorkerMessages.reply(call, response, lines);
        }
        try {
            return WorkerMessages.reply(call, shared.withValues(response), lines);
        } finally {
            StreamingMessage closing = shared.closing(response);
            if (closing != null) {
                service.send(closing);
            }
        }
    }

    private static void free(@Nullable SharedMaps shared, InvocationRequest request) {
        if (shared != null) {
            request.getInputDataList()
                    .forEach(input -> shared.free(input.getRpcSharedMemory().getName()));
        }
    }

    /** Has requests changed on their way, as by a host that is not what it should be. */
    public void onTheWay(UnaryOperator<InvocationRequest> change) {
        onTheWay = change;
    }

    /** The memory that is shared, where the settings say so. */
    public SharedMaps sharedMaps() {
        return Objects.requireNonNull(maps);
    }

    /** Sends a call as it is, right or wrong, and has the worker's own answer. */
    public CompletableFuture<InvocationResponse> invoke(InvocationRequest request) {
        return invoke(request, Pending.open());
    }

    private CompletableFuture<InvocationResponse> invoke(InvocationRequest request, Pending open) {
        pending.put(request.getInvocationId(), open);
        if (process.isAlive()) {
            service.send(
                    StreamingMessage.newBuilder().setInvocationRequest(request).build());
        } else {
            lost(open);
        }
        return open.response.orTimeout(options.function().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the worker knows a function by. */
    public String functionId(String name) {
        return functionIds.get(name);
    }

    /** Says that a call is not wanted any more. */
    public void cancel(String invocationId) {
        service.send(StreamingMessage.newBuilder()
                .setInvocationCancel(InvocationCancel.newBuilder().setInvocationId(invocationId))
                .build());
    }

    /** Says that the calls that run are not wanted any more. */
    public void cancelAll() {
        pending.keySet().forEach(this::cancel);
    }

    /** Stops to read what the worker sends, or goes on. */
    public void read(boolean on) {
        service.read(on);
    }

    /** Has a process that is nobody's yet become this app's. */
    public void specialize(FunctionApp app) {
        maps = SharedMaps.of(app.settings());
        service.send(StreamingMessage.newBuilder()
                .setFunctionEnvironmentReloadRequest(FunctionEnvironmentReloadRequest.newBuilder()
                        .putAllEnvironmentVariables(app.settings())
                        .putEnvironmentVariables(
                                "FUNCTIONS_APPLICATION_DIRECTORY", app.root().toString())
                        .setFunctionAppDirectory(app.root().toString()))
                .build());
        var response = answer(StreamingMessage.ContentCase.FUNCTION_ENVIRONMENT_RELOAD_RESPONSE)
                .getFunctionEnvironmentReloadResponse();
        expectSuccess(response.hasResult(), response.getResult());
        took(response.getCapabilitiesMap());
    }

    /** Tells the worker to end. */
    public void terminate() {
        service.send(StreamingMessage.newBuilder()
                .setWorkerTerminate(WorkerTerminate.newBuilder()
                        .setGracePeriod(Duration.newBuilder()
                                .setSeconds(options.grace().toSeconds())
                                .setNanos(options.grace().toNanosPart())))
                .build());
    }

    /** Breaks the stream, as a host that crashes does. */
    public void breakStream() {
        service.close();
    }

    private CallFailure failure(Throwable thrown) {
        Throwable failure = HttpProxy.cause(thrown);
        if (failure instanceof CallFailure known) {
            return known;
        } else if (failure instanceof TimeoutException) {
            process.kill();
            return new CallFailure(Outcome.Status.TIMED_OUT, "The function took too long; its process is killed");
        }
        return CallFailure.failed(String.valueOf(failure));
    }

    @Override
    public void close() {
        process.close();
        service.close();
    }
}
