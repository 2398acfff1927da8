package dev.bindery.spi;

import dev.bindery.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call whose values a test sets and whose outputs it reads. */
public final class SampleCall implements Invocation {
    public final Map<String, BoundValue> outputs = new LinkedHashMap<>();
    public @Nullable CompletionStage<?> stage;
    public int metadataReads;
    private final Map<String, BoundValue> values = new HashMap<>();
    private final Map<String, BoundValue> metadata = new HashMap<>();
    private final Context context = Context.builder("TakeOrder").build();

    /** The data of a call whose only value this is. */
    public static BindingData data(BoundValue value) {
        return new SampleCall().with("order", value).input("order");
    }

    public SampleCall with(String binding, BoundValue value) {
        values.put(binding, value);
        return this;
    }

    public SampleCall withMetadata(String name, BoundValue value) {
        metadata.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    @Override
    public BoundValue value(String binding) {
        return values.getOrDefault(binding, BoundValue.NOTHING);
    }

    @Override
    public BoundValue triggerMetadata(String name) {
        metadataReads++;
        return metadata.getOrDefault(name.toLowerCase(Locale.ROOT), BoundValue.NOTHING);
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
        return constructor.get();
    }

    @Override
    public void completesWith(CompletionStage<?> newStage) {
        stage = newStage;
    }
}
