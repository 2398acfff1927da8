package dev.bindery.local.call;

import dev.bindery.Context;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionInstances;
import dev.bindery.spi.Invocation;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** One call, as its adapter sees it. */
final class FunctionCall implements Invocation, Closeable {
    private final Map<String, BoundValue> values = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, BoundValue> outputs = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Context context;
    private final CallData data;
    private final FunctionInstances instances;
    private volatile CompletionStage<?> completion = CompletableFuture.completedStage(null);

    FunctionCall(Context context, CallData data, FunctionInstances instances) {
        this.context = context;
        this.data = data;
        this.instances = instances;
    }

    void bind(String binding, BoundValue value) {
        values.put(binding, value);
    }

    CompletionStage<?> completion() {
        return completion;
    }

    BoundValue given(String binding) {
        return outputs.getOrDefault(binding, BoundValue.NOTHING);
    }

    @Override
    public BoundValue value(String binding) {
        return values.getOrDefault(binding, BoundValue.NOTHING);
    }

    @Override
    public BoundValue triggerMetadata(String name) {
        return data.metadata(name);
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

    /** Closes the streams that the host opened; the function may have left them open, or never read them. */
    @Override
    public void close() {
        for (BoundValue value : values.values()) {
            if (value instanceof BoundValue.Stream stream) {
                try {
                    stream.stream().close();
                } catch (IOException e) {
                    LoggerFactory.getLogger("Host.Bindings").debug("An input could not be closed", e);
                }
            }
        }
    }
}
