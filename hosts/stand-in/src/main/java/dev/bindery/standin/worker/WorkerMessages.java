package dev.bindery.standin.worker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.standin.Binding;
import dev.bindery.standin.Call;
import dev.bindery.standin.CallFailure;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.Reply;
import dev.bindery.standin.rpc.BindingInfo;
import dev.bindery.standin.rpc.FunctionLoadRequest;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.InvocationResponse;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.RetryContext;
import dev.bindery.standin.rpc.RpcException;
import dev.bindery.standin.rpc.RpcFunctionMetadata;
import dev.bindery.standin.rpc.RpcSharedMemory;
import dev.bindery.standin.rpc.RpcTraceContext;
import dev.bindery.standin.rpc.StatusResult;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The host's messages about functions, and what it makes of the answers. */
public final class WorkerMessages {
    static final String TRACE_PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private WorkerMessages() {}

    /** Has a worker load a function; the jar is where it is relative to the app's folder. */
    public static FunctionLoadRequest load(FunctionApp app, FunctionDefinition function, String functionId) {
        Path folder = app.root().resolve(function.name());
        RpcFunctionMetadata.Builder metadata = RpcFunctionMetadata.newBuilder()
                .setName(function.name())
                .setDirectory(folder.toString())
                .setScriptFile(folder.resolve(function.scriptFile()).normalize().toString())
                .setEntryPoint(function.entryPoint())
                .putProperties("FunctionId", functionId);
        function.bindings().forEach(binding -> metadata.putBindings(binding.name(), info(binding)));
        return FunctionLoadRequest.newBuilder()
                .setFunctionId(functionId)
                .setMetadata(metadata)
                .build();
    }

    private static BindingInfo info(Binding binding) {
        return BindingInfo.newBuilder()
                .setType(binding.type())
                .setDirection(
                        switch (binding.direction().toLowerCase()) {
                            case "out" -> BindingInfo.Direction.DIRECTION_OUT;
                            case "inout" -> BindingInfo.Direction.DIRECTION_INOUT;
                            default -> BindingInfo.Direction.DIRECTION_IN;
                        })
                .setDataType(
                        switch (binding.dataType()) {
                            case "string" -> BindingInfo.DataType.DATA_TYPE_STRING;
                            case "binary" -> BindingInfo.DataType.DATA_TYPE_BINARY;
                            case "stream" -> BindingInfo.DataType.DATA_TYPE_STREAM;
                            default -> BindingInfo.DataType.DATA_TYPE_UNDEFINED;
                        })
                .build();
    }

    static InvocationRequest invocation(Call call, String functionId, RpcValues values, @Nullable SharedMaps maps) {
        InvocationRequest.Builder request = InvocationRequest.newBuilder()
                .setInvocationId(call.invocationId())
                .setFunctionId(functionId)
                .setTraceContext(RpcTraceContext.newBuilder()
                        .setTraceParent(TRACE_PARENT)
                        .setTraceState("host=1")
                        .putAttributes("faas.name", call.function().name()));
        call.inputs().forEach((name, value) -> {
            RpcSharedMemory shared = maps == null ? null : maps.write(value);
            ParameterBinding.Builder input = ParameterBinding.newBuilder().setName(name);
            request.addInputData(
                    shared == null ? input.setData(values.encoded(value)) : input.setRpcSharedMemory(shared));
        });
        call.metadata().forEach((name, value) -> {
            if (name.equals("RetryContext")) {
                request.setRetryContext(retry(((HostValue.Json) value).node()));
            } else if (!(value instanceof HostValue.Nothing)
                    && !(value instanceof HostValue.Request)
                    && !name.equals("sys")) {
                request.putTriggerMetadata(name, values.encoded(value));
            }
        });
        return request.build();
    }

    private static RetryContext retry(JsonNode json) {
        RetryContext.Builder retry = RetryContext.newBuilder()
                .setRetryCount(json.path("RetryCount").asInt())
                .setMaxRetryCount(json.path("MaxRetryCount").asInt());
        JsonNode exception = json.get("Exception");
        if (exception != null) {
            retry.setException(RpcException.newBuilder()
                    .setMessage(exception.path("Message").asText())
                    .setStackTrace(exception.path("StackTraceString").asText())
                    .setSource(exception.path("Source").asText()));
        }
        return retry.build();
    }

    /**
     * What came back.
     *
     * @throws CallFailure if the worker says that the call failed, or if the answer is not right
     */
    static Reply reply(Call call, InvocationResponse response, List<String> logs) {
        if (!response.hasResult()) {
            throw CallFailure.failed("The response has no result");
        } else if (response.getResult().getStatus() != StatusResult.Status.STATUS_SUCCESS) {
            RpcException exception = response.getResult().getException();
            throw CallFailure.failed("Result: " + response.getResult().getStatus() + "\nException: "
                    + exception.getMessage() + "\nStack: " + exception.getStackTrace());
        }
        Map<String, HostValue> outputs = new LinkedHashMap<>();
        for (ParameterBinding output : response.getOutputDataList()) {
            if (output.getRpcDataCase() == ParameterBinding.RpcDataCase.RPCDATA_NOT_SET) {
                throw CallFailure.failed("Unknown ParameterBindingType of " + output.getName());
            } else if (outputs.put(output.getName(), RpcValues.decoded(output.getData())) != null) {
                throw CallFailure.failed("The output " + output.getName() + " is there twice");
            }
        }
        boolean returns = call.function().output("$return").isPresent();
        HostValue returned =
                response.hasReturnValue() ? RpcValues.decoded(response.getReturnValue()) : HostValue.NOTHING;
        if (!returns && returned instanceof HostValue.Json json && json.node().isObject()) {
            json.node().properties().forEach(field -> outputs.put(field.getKey(), HostValue.json(field.getValue())));
        }
        return Reply.of(outputs, returned, logs);
    }
}
