package dev.bindery.worker;

import com.google.protobuf.ByteString;
import com.google.protobuf.Duration;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.rpc.CloseSharedMemoryResourcesRequest;
import dev.bindery.standin.rpc.CollectionBytes;
import dev.bindery.standin.rpc.CollectionDouble;
import dev.bindery.standin.rpc.CollectionModelBindingData;
import dev.bindery.standin.rpc.CollectionSInt64;
import dev.bindery.standin.rpc.CollectionString;
import dev.bindery.standin.rpc.FunctionEnvironmentReloadRequest;
import dev.bindery.standin.rpc.FunctionLoadRequestCollection;
import dev.bindery.standin.rpc.FunctionsMetadataRequest;
import dev.bindery.standin.rpc.InvocationCancel;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.ModelBindingData;
import dev.bindery.standin.rpc.NullableString;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.RetryContext;
import dev.bindery.standin.rpc.RpcException;
import dev.bindery.standin.rpc.RpcHttp;
import dev.bindery.standin.rpc.RpcSharedMemory;
import dev.bindery.standin.rpc.RpcTraceContext;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.TypedData;
import dev.bindery.standin.rpc.WorkerInitRequest;
import dev.bindery.standin.rpc.WorkerTerminate;
import dev.bindery.standin.worker.WorkerMessages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What fuzzing begins with: messages of all kinds, and calls of all functions with all that a value can be. */
final class FuzzSeeds {
    private final List<StreamingMessage> messages = new ArrayList<>();

    private FuzzSeeds() {}

    /** The seeds of {@link WorkerFuzzer}, a file each. */
    static void write(FunctionApp app, Path folder) throws IOException {
        FuzzSeeds seeds = new FuzzSeeds();
        seeds.empty();
        seeds.aboutTheWorker(app);
        seeds.calls(app);
        Files.createDirectories(folder);
        for (int i = 0; i < seeds.messages.size(); i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(0);
            seeds.messages.get(i).writeTo(bytes);
            Files.write(folder.resolve("message-" + i), bytes.toByteArray());
        }
        for (byte i = 0; i < 60; i++) {
            Files.write(folder.resolve("chance-" + i), new byte[] {(byte) (1 + 2 * (i & 1)), i, 7});
        }
    }

    private void empty() {
        for (var field : StreamingMessage.getDescriptor().getFields()) {
            StreamingMessage.Builder message = StreamingMessage.newBuilder().setRequestId("r");
            if (field.getContainingOneof() != null) {
                messages.add(message.setField(
                                field, message.newBuilderForField(field).build())
                        .build());
            }
        }
    }

    private void add(StreamingMessage.Builder message) {
        messages.add(message.setRequestId("request").build());
    }

    private void aboutTheWorker(FunctionApp app) {
        add(StreamingMessage.newBuilder()
                .setWorkerInitRequest(WorkerInitRequest.newBuilder()
                        .setHostVersion("4.1037.0.0")
                        .setFunctionAppDirectory("app")
                        .putCapabilities("MultiStream", "10")));
        add(StreamingMessage.newBuilder()
                .setFunctionEnvironmentReloadRequest(FunctionEnvironmentReloadRequest.newBuilder()
                        .putEnvironmentVariables("NAME", "value")
                        .setFunctionAppDirectory("app")));
        add(StreamingMessage.newBuilder()
                .setFunctionsMetadataRequest(
                        FunctionsMetadataRequest.newBuilder().setFunctionAppDirectory("app")));
        add(StreamingMessage.newBuilder()
                .setCloseSharedMemoryResourcesRequest(
                        CloseSharedMemoryResourcesRequest.newBuilder().addMapNames("map")));
        add(StreamingMessage.newBuilder()
                .setWorkerTerminate(WorkerTerminate.newBuilder()
                        .setGracePeriod(Duration.newBuilder().setSeconds(5).setNanos(1_000_000))));
        add(StreamingMessage.newBuilder()
                .setInvocationCancel(InvocationCancel.newBuilder().setInvocationId("call")));
        FunctionLoadRequestCollection.Builder all = FunctionLoadRequestCollection.newBuilder();
        for (FunctionDefinition function : app.functions()) {
            var load = WorkerMessages.load(app, function, function.name());
            all.addFunctionLoadRequests(load);
            add(StreamingMessage.newBuilder().setFunctionLoadRequest(load));
        }
        add(StreamingMessage.newBuilder().setFunctionLoadRequestCollection(all));
    }

    private void calls(FunctionApp app) {
        List<TypedData> values = values();
        int next = 0;
        for (FunctionDefinition function : app.functions()) {
            for (int i = 0; i < 4; i++) {
                InvocationRequest.Builder call = InvocationRequest.newBuilder()
                        .setInvocationId("call")
                        .setFunctionId(function.name())
                        .setTraceContext(RpcTraceContext.newBuilder()
                                .setTraceParent("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                                .putAttributes("faas.name", "f"))
                        .putTriggerMetadata("DequeueCount", json("3"))
                        .putTriggerMetadata("id", text("7"));
                if (i == 1) {
                    call.setRetryContext(RetryContext.newBuilder()
                            .setRetryCount(1)
                            .setMaxRetryCount(4)
                            .setException(RpcException.newBuilder().setMessage("m")));
                }
                for (var binding : function.bindings()) {
                    if (binding.isInput()) {
                        boolean fits = binding.isType("httpTrigger") && i == 0;
                        call.addInputData(ParameterBinding.newBuilder()
                                .setName(binding.name())
                                .setData(fits ? values.get(0) : values.get(next++ % values.size())));
                    }
                }
                add(StreamingMessage.newBuilder().setInvocationRequest(call));
            }
        }
        add(StreamingMessage.newBuilder()
                .setInvocationRequest(InvocationRequest.newBuilder()
                        .setInvocationId("call")
                        .setFunctionId("Copy")
                        .addInputData(ParameterBinding.newBuilder()
                                .setName("text")
                                .setRpcSharedMemory(RpcSharedMemory.newBuilder()
                                        .setName("map")
                                        .setCount(10)))));
    }

    private static TypedData text(String text) {
        return TypedData.newBuilder().setString(text).build();
    }

    private static TypedData json(String json) {
        return TypedData.newBuilder().setJson(json).build();
    }

    private static List<TypedData> values() {
        ByteString bytes = ByteString.copyFromUtf8("bytes");
        ModelBindingData model = ModelBindingData.newBuilder()
                .setVersion("1.0")
                .setSource("AzureStorageBlobs")
                .setContentType("application/json")
                .setContent(ByteString.copyFromUtf8("{}"))
                .build();
        RpcHttp.Builder http = RpcHttp.newBuilder()
                .setMethod("POST")
                .setUrl("http://localhost:7071/api/x?a=1&b=%20")
                .putHeaders("x-plain", "1")
                .putNullableHeaders(
                        "content-type",
                        NullableString.newBuilder().setValue("text/plain").build())
                .putNullableHeaders(
                        "cookie", NullableString.newBuilder().setValue("a=b").build())
                .putNullableParams(
                        "one", NullableString.newBuilder().setValue("1").build())
                .putNullableQuery("a", NullableString.getDefaultInstance());
        return List.of(
                TypedData.newBuilder()
                        .setHttp(http.clone().setBody(TypedData.newBuilder().setBytes(bytes)))
                        .build(),
                TypedData.newBuilder()
                        .setHttp(http.clone().setRawBody(json("{\"id\":\"x\",\"count\":2}")))
                        .build(),
                TypedData.newBuilder().setHttp(http).build(),
                text("text é"),
                json("{\"id\":\"x\",\"count\":2}"),
                json("{\"IsPastDue\":true,\"Schedule\":{}}"),
                TypedData.newBuilder().setBytes(bytes).build(),
                TypedData.newBuilder().setStream(bytes).build(),
                TypedData.newBuilder().setInt(-7).build(),
                TypedData.newBuilder().setDouble(1.5).build(),
                TypedData.newBuilder()
                        .setCollectionBytes(CollectionBytes.newBuilder().addBytes(bytes))
                        .build(),
                TypedData.newBuilder()
                        .setCollectionString(
                                CollectionString.newBuilder().addString("a").addString(""))
                        .build(),
                TypedData.newBuilder()
                        .setCollectionDouble(
                                CollectionDouble.newBuilder().addDouble(1).addDouble(2))
                        .build(),
                TypedData.newBuilder()
                        .setCollectionSint64(
                                CollectionSInt64.newBuilder().addSint64(1).addSint64(-2))
                        .build(),
                TypedData.newBuilder().setModelBindingData(model).build(),
                TypedData.newBuilder()
                        .setCollectionModelBindingData(
                                CollectionModelBindingData.newBuilder().addModelBindingData(model))
                        .build(),
                TypedData.getDefaultInstance());
    }
}
