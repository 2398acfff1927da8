package dev.bindery.worker;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import dev.bindery.standin.rpc.CollectionString;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.InvocationResponse;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.RpcHttp;
import dev.bindery.standin.rpc.StatusResult;
import dev.bindery.standin.rpc.TypedData;
import dev.bindery.standin.worker.WorkerWire;
import java.util.List;
import java.util.UUID;

/** Calls of the sample's functions, with what their answers must be: right ones, and ones that no function can take. */
final class Requests {
    /**
     * A call.
     *
     * @param request what the host sends
     * @param answer what the function gives, or what the failure must say
     * @param fails whether it fails
     */
    record Asked(InvocationRequest request, String answer, boolean fails) {
        /** What is wrong with an answer, or nothing. */
        String problem(InvocationResponse response) {
            boolean failed = response.getResult().getStatus() != StatusResult.Status.STATUS_SUCCESS;
            String said = failed ? response.getResult().getException().getMessage() : given(response);
            return failed == fails && (fails ? said.contains(answer) : said.equals(answer))
                    ? ""
                    : "'" + answer + "' was expected of " + request + " but there is '" + said + "'";
        }

        private static String given(InvocationResponse response) {
            return text(
                    response.getOutputDataCount() == 0
                            ? response.getReturnValue()
                            : response.getOutputData(0).getData());
        }

        private static String text(TypedData data) {
            return switch (data.getDataCase()) {
                case STRING -> data.getString();
                case JSON -> data.getJson();
                case BYTES -> data.getBytes().toStringUtf8();
                case INT -> Long.toString(data.getInt());
                case HTTP -> text(data.getHttp().getBody());
                default -> data.toString();
            };
        }
    }

    static final int RIGHT = 7;
    static final int WRONG = 12;
    private static final ByteString NO_TEXT = ByteString.copyFrom(new byte[] {'a', (byte) 0xc3, 'b'});

    private final WorkerWire wire;

    Requests(WorkerWire wire) {
        this.wire = wire;
    }

    private InvocationRequest.Builder call(String function) {
        return InvocationRequest.newBuilder()
                .setInvocationId(UUID.randomUUID().toString())
                .setFunctionId(wire.functionId(function))
                .putTriggerMetadata("DequeueCount", json("3"));
    }

    private InvocationRequest call(String function, String input, TypedData.Builder value) {
        return call(function)
                .addInputData(ParameterBinding.newBuilder().setName(input).setData(value))
                .build();
    }

    private static TypedData.Builder text(String text) {
        return TypedData.newBuilder().setString(text);
    }

    private static TypedData json(String json) {
        return TypedData.newBuilder().setJson(json).build();
    }

    private static TypedData.Builder http(String body) {
        return http("http://localhost:7071/api/x", body);
    }

    private static TypedData.Builder http(String url, String body) {
        return TypedData.newBuilder()
                .setHttp(RpcHttp.newBuilder()
                        .setMethod("POST")
                        .setUrl(url)
                        .setBody(TypedData.newBuilder().setBytes(ByteString.copyFromUtf8(body))));
    }

    /** A value whose bytes protobuf-java would not write: the field of a number, whatever is in it. */
    private static TypedData.Builder raw(int field, ByteString bytes) {
        return TypedData.newBuilder()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(
                                field,
                                UnknownFieldSet.Field.newBuilder()
                                        .addLengthDelimited(bytes)
                                        .build())
                        .build());
    }

    /** A call that is right; each is different from all others. */
    Asked right(int i) {
        String own = "own" + i;
        return switch (i % RIGHT) {
            case 0 -> new Asked(call("Copy", "text", text(own)), own, false);
            case 1 -> new Asked(call("Text", "body", http(own)), own, false);
            case 2 ->
                new Asked(
                        call("Json", "order", http("{\"id\":\"" + own + "\",\"count\":" + i + "}")),
                        "{\"id\":\"" + own + "!\",\"count\":" + (i + 1) + "}",
                        false);
            case 3 ->
                new Asked(
                        call("Blobs")
                                .addInputData(ParameterBinding.newBuilder()
                                        .setName("content")
                                        .setData(TypedData.newBuilder().setBytes(ByteString.copyFromUtf8(own))))
                                .addInputData(ParameterBinding.newBuilder()
                                        .setName("side")
                                        .setData(text("é")))
                                .build(),
                        own + "+é",
                        false);
            case 4 ->
                new Asked(
                        call(
                                "Batch",
                                "events",
                                TypedData.newBuilder()
                                        .setCollectionString(
                                                CollectionString.newBuilder().addAllString(List.of(own, "", "z")))),
                        "3: [" + own + ", , z]",
                        false);
            case 5 ->
                new Asked(call("Number", "number", TypedData.newBuilder().setInt(i)), Long.toString(3L * i), false);
            default -> new Asked(call("Size", "body", http(own.repeat(1 + i % 500))), own.repeat(1 + i % 500), false);
        };
    }

    /** A call that only ends when it is cancelled. */
    Asked held(int i) {
        return new Asked(call("Holds", "text", text("own" + i)), "own" + i + " was held", false);
    }

    /** A call that no function can take, or that its function fails. */
    Asked wrong(int i) {
        return switch (i % WRONG) {
            case 0 -> failing(call("Number", "number", text("own" + i)), "\"own" + i + "\"");
            case 1 -> failing(call("Number").build(), "'number'");
            case 2 ->
                failing(
                        call("Number", "number", TypedData.newBuilder().setInt(1)).toBuilder()
                                .clearTriggerMetadata()
                                .build(),
                        "DequeueCount");
            case 3 -> failing(call("Json", "order", http("{\"id\":\"own" + i)), "'order'");
            case 4 -> failing(call("Json", "order", TypedData.newBuilder().setDouble(i + 0.5)), "'order'");
            case 5 -> failing(call("Copy", "text", raw(1, NO_TEXT)), "'text' is broken: A text is not in UTF-8");
            case 6 ->
                failing(call("Text", "body", raw(5, ByteString.copyFromUtf8("\n\u0010POST"))), "'body' is broken");
            case 7 ->
                failing(
                        call("Copy", "text", text("x")).toBuilder()
                                .setFunctionId("none" + i)
                                .build(),
                        "never told to load the function none" + i);
            case 8 -> failing(call("Fails", "req", http("x")), "java.lang.IllegalStateException: it fails: null");
            case 9 -> exhausting(Integer.MAX_VALUE);
            case 10 -> failing(call("Overflows", "depth", TypedData.newBuilder().setInt(0)), "StackOverflowError");
            default -> failing(call("FailsLater", "req", http("x")), "IllegalArgumentException: later it fails");
        };
    }

    private static Asked failing(InvocationRequest request, String cause) {
        return new Asked(request, cause, true);
    }

    /** A call that wants more memory than there is, in pieces of a size. */
    Asked exhausting(int size) {
        return failing(call("Exhausts", "size", TypedData.newBuilder().setInt(size)), "OutOfMemoryError");
    }

    /** A call that waits, with a large body. */
    Asked slow(int millis, int size) {
        return new Asked(
                call("Sleeps", "req", http("http://localhost/api/Sleeps?millis=" + millis, "x".repeat(size))),
                "slept",
                false);
    }

    /** A call with a large answer. */
    Asked large(int i, int size) {
        String own = (i + " is large. ").repeat(size / 10);
        return new Asked(call("Size", "body", http(own)), own, false);
    }
}
