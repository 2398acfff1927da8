package dev.bindery.handler;

import dev.bindery.Context;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionInstances;
import dev.bindery.spi.Invocation;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** One call, as its adapter sees it. */
final class FunctionCall implements Invocation {
    private final Map<String, BoundValue> outputs =
            Collections.synchronizedMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    private final Context context;
    private final Map<String, BoundValue> values;
    private final Metadata metadata;
    private final FunctionInstances instances;
    private volatile CompletionStage<?> completion = CompletableFuture.completedStage(null);

    FunctionCall(Context context, Map<String, BoundValue> values, Metadata metadata, FunctionInstances instances) {
        this.context = context;
        this.values = values;
        this.metadata = metadata;
        this.instances = instances;
    }

    CompletionStage<?> completion() {
        return completion;
    }

    /** What the function gave to an output. */
    BoundValue given(Binding output) {
        return outputs.getOrDefault(output.name(), BoundValue.NOTHING);
    }

    @Override
    public BoundValue value(String binding) {
        return values.getOrDefault(binding, BoundValue.NOTHING);
    }

    @Override
    public BoundValue triggerMetadata(String name) {
        return metadata.get(name);
    }

    @Override
    public void output(String binding, BoundValue value) {
        outputs.put(binding, value);
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
        completion = stage;
    }
}
