package dev.bindery.benchmarks.dispatch;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionInstances;
import dev.bindery.spi.Invocation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call whose message is decoded, and which can be called again and again; it has one or two outputs. */
final class DecodedCall implements Invocation {
    private final FunctionInstances instances = new FunctionInstances(DecodedCall.class.getClassLoader());
    private final Map<String, BoundValue> values;
    private final Map<String, BoundValue> metadata;
    private final Context context;
    private @Nullable BoundValue returned;
    private @Nullable BoundValue other;

    private DecodedCall(String function, Map<String, BoundValue> values, Map<String, BoundValue> metadata) {
        this.values = values;
        this.metadata = metadata;
        this.context = Context.builder(function).build();
    }

    static DecodedCall greet() {
        HttpRequest request = HttpRequest.builder("GET", "http://localhost:7071/api/Greet?name=Bindery")
                .header("accept", "*/*")
                .build();
        return new DecodedCall("Greet", Map.of("req", new BoundValue.Request(request)), Map.of());
    }

    static DecodedCall forward() {
        return new DecodedCall(
                "Forward",
                Map.of("message", new BoundValue.Text("an order of seventeen things")),
                Map.of("dequeueCount", new BoundValue.Json("2")));
    }

    static DecodedCall confirm() {
        return new DecodedCall(
                "Confirm", Map.of("order", new BoundValue.Text("{\"id\":\"o-17\",\"count\":17}")), Map.of());
    }

    /** What was given to the outputs last. */
    Map<String, BoundValue> outputs() {
        Map<String, BoundValue> outputs = new LinkedHashMap<>();
        if (returned != null) {
            outputs.put("$return", returned);
        }
        if (other != null) {
            outputs.put("other", other);
        }
        return outputs;
    }

    @Override
    public BoundValue value(String binding) {
        return values.getOrDefault(binding, BoundValue.NOTHING);
    }

    @Override
    public BoundValue triggerMetadata(String name) {
        return metadata.getOrDefault(name, BoundValue.NOTHING);
    }

    @Override
    public void output(String binding, BoundValue value) {
        if (binding.equals("$return")) {
            returned = value;
        } else {
            other = value;
        }
    }

    @Override
    public Context context() {
        return context;
    }

    @Override
    public <T> T instance(Class<T> type, Supplier<? extends T> constructor) {
        return instances.get(type, constructor);
    }

    @Override
    public void completesWith(CompletionStage<?> stage) {
        throw new UnsupportedOperationException();
    }
}
