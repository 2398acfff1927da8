package dev.bindery.benchmarks.floor;

import dev.bindery.standin.rpc.FunctionEnvironmentReloadResponse;
import dev.bindery.standin.rpc.FunctionLoadResponse;
import dev.bindery.standin.rpc.FunctionMetadataResponse;
import dev.bindery.standin.rpc.InvocationResponse;
import dev.bindery.standin.rpc.RpcHttp;
import dev.bindery.standin.rpc.StartStream;
import dev.bindery.standin.rpc.StatusResult;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.TypedData;
import dev.bindery.standin.rpc.WorkerInitResponse;
import dev.bindery.standin.rpc.WorkerWarmupResponse;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.ProtoUtils;
import java.util.concurrent.CountDownLatch;

/**
 * The least that a language worker in plain grpc-java can be: it reads whole messages, loads nothing, calls nothing and
 * gives every call the same answer, on the thread that read the request.
 */
public final class Floor extends ClientCall.Listener<StreamingMessage> {
    private static final StatusResult SUCCESS = StatusResult.newBuilder()
            .setStatus(StatusResult.Status.STATUS_SUCCESS)
            .build();
    private static final TypedData ANSWER = TypedData.newBuilder()
            .setHttp(RpcHttp.newBuilder()
                    .setStatusCode("200")
                    .putHeaders("Content-Type", "text/plain; charset=utf-8")
                    .setBody(TypedData.newBuilder().setString("Hello, Bindery!")))
            .build();

    private final ClientCall<StreamingMessage, StreamingMessage> call;
    private final CountDownLatch end = new CountDownLatch(1);

    private Floor(ClientCall<StreamingMessage, StreamingMessage> call) {
        this.call = call;
    }

    /**
     * Serves the host until the stream ends.
     *
     * @param arguments what the host says
     */
    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(after("--port", arguments));
        NettyChannelBuilder builder = NettyChannelBuilder.forAddress("127.0.0.1", port)
                .usePlaintext()
                .maxInboundMessageSize(Integer.MAX_VALUE);
        if (!Boolean.getBoolean("floor.executor")) {
            // The faster way: what it does never blocks.
            builder.directExecutor();
        }
        ManagedChannel channel = builder.build();
        var marshaller = ProtoUtils.marshaller(StreamingMessage.getDefaultInstance());
        MethodDescriptor<StreamingMessage, StreamingMessage> method =
                MethodDescriptor.<StreamingMessage, StreamingMessage>newBuilder()
                        .setType(MethodDescriptor.MethodType.BIDI_STREAMING)
                        .setFullMethodName("AzureFunctionsRpcMessages.FunctionRpc/EventStream")
                        .setRequestMarshaller(marshaller)
                        .setResponseMarshaller(marshaller)
                        .build();
        Floor floor = new Floor(channel.newCall(method, CallOptions.DEFAULT));
        floor.call.start(floor, new Metadata());
        floor.call.request(1);
        floor.call.sendMessage(StreamingMessage.newBuilder()
                .setRequestId(after("--requestId", arguments))
                .setStartStream(StartStream.newBuilder().setWorkerId(after("--workerId", arguments)))
                .build());
        floor.end.await();
        System.exit(0);
    }

    private static String after(String name, String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        throw new IllegalArgumentException(name + " is missing");
    }

    @Override
    public void onMessage(StreamingMessage message) {
        StreamingMessage.Builder answer = StreamingMessage.newBuilder().setRequestId(message.getRequestId());
        switch (message.getContentCase()) {
            case INVOCATION_REQUEST ->
                answer.setInvocationResponse(InvocationResponse.newBuilder()
                        .setInvocationId(message.getInvocationRequest().getInvocationId())
                        .setResult(SUCCESS)
                        .setReturnValue(ANSWER));
            case FUNCTION_LOAD_REQUEST ->
                answer.setFunctionLoadResponse(FunctionLoadResponse.newBuilder()
                        .setFunctionId(message.getFunctionLoadRequest().getFunctionId())
                        .setResult(SUCCESS));
            case FUNCTIONS_METADATA_REQUEST ->
                answer.setFunctionMetadataResponse(
                        FunctionMetadataResponse.newBuilder().setResult(SUCCESS).setUseDefaultMetadataIndexing(true));
            case WORKER_INIT_REQUEST ->
                answer.setWorkerInitResponse(WorkerInitResponse.newBuilder()
                        .setResult(SUCCESS)
                        .putCapabilities("RawHttpBodyBytes", "true")
                        .putCapabilities("RpcHttpBodyOnly", "true")
                        .putCapabilities("RpcHttpTriggerMetadataRemoved", "true")
                        .putCapabilities("UseNullableValueDictionaryForHttp", "true"));
            case WORKER_WARMUP_REQUEST ->
                answer.setWorkerWarmupResponse(WorkerWarmupResponse.newBuilder().setResult(SUCCESS));
            case FUNCTION_ENVIRONMENT_RELOAD_REQUEST ->
                answer.setFunctionEnvironmentReloadResponse(
                        FunctionEnvironmentReloadResponse.newBuilder().setResult(SUCCESS));
            default -> {
                call.request(1);
                return;
            }
        }
        call.sendMessage(answer.build());
        call.request(1);
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
        end.countDown();
    }
}
