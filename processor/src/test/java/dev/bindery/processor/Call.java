package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.Context;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Invocation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call made of maps: a test puts values in, the adapter puts outputs out. */
final class Call implements Invocation {
    private final Map<String, BoundValue> values = new HashMap<>();
    private final Map<String, BoundValue> metadata = new HashMap<>();
    private final Map<String, BoundValue> outputs = new LinkedHashMap<>();
    private final Map<Class<?>, Object> instances = new HashMap<>();
    private final Context context;
    private @Nullable CompletionStage<?> stage;

    Call(String function) {
        context = Context.builder(function).build();
    }

    Call with(String binding, BoundValue value) {
        values.put(binding, value);
        return this;
    }

    Call with(String binding, String text) {
        return with(binding, new BoundValue.Text(text));
    }

    Call withMetadata(String name, String text) {
        metadata.put(name.toLowerCase(Locale.ROOT), new BoundValue.Text(text));
        return this;
    }

    /** An instance that a provider would have made. */
    Call provides(Object instance) {
        instances.put(instance.getClass(), instance);
        return this;
    }

    /** What the adapter has handed over, in order, in words. */
    Map<String, String> outputs() {
        Map<String, String> words = new LinkedHashMap<>();
        outputs.forEach((name, value) -> words.put(name, words(value)));
        return words;
    }

    private static String words(BoundValue value) {
        if (value instanceof BoundValue.Nothing) {
            return "nothing";
        } else if (value instanceof BoundValue.Bytes bytes) {
            return "bytes " + new String(bytes.bytes(), UTF_8);
        } else if (value instanceof BoundValue.Items items) {
            return items.values().stream().map(Call::words).toList().toString();
        } else if (value instanceof BoundValue.Response response) {
            return response.response().status() + " "
                    + response.response().headers().get("content-type") + " "
                    + response.response().text();
        }
        return value.toString();
    }

    /** What the call waits for, or null. */
    @Nullable
    CompletionStage<?> stage() {
        return stage;
    }

    @Override
    public BoundValue value(String binding) {
        return values.getOrDefault(binding, BoundValue.NOTHING);
    }

    @Override
    public BoundValue triggerMetadata(String name) {
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
        Object known = instances.get(type);
        return known == null ? constructor.get() : type.cast(known);
    }

    @Override
    public void completesWith(CompletionStage<?> whole) {
        stage = whole;
    }
}
