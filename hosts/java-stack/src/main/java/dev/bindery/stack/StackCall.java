package dev.bindery.stack;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.OutputBinding;
import dev.bindery.Context;
import dev.bindery.logging.InvocationScope;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call by Azure's stock Java worker, as the adapter sees it. Used by generated entry points: they say what came,
 * have the adapter called, and give back what it left.
 */
public final class StackCall implements Invocation, AutoCloseable {
    private static final String RETURN = "$return";

    private final Map<String, BoundValue> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, BoundValue> metadata = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, OutputBinding<Object>> targets = new LinkedHashMap<>();
    private final Map<String, BoundValue> outputs = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ClassLoader loader;
    private final Context context;
    private final CallLog log;
    private final InvocationScope scope;
    private final ClassLoader loaderBefore = Thread.currentThread().getContextClassLoader();
    private @Nullable HttpRequestMessage<Optional<String>> request;
    private Members members = Members.NONE;
    private volatile CompletionStage<?> completion = CompletableFuture.completedStage(null);

    private StackCall(FunctionAdapter adapter, ExecutionContext worker) {
        loader = adapter.getClass().getClassLoader();
        log = CallLog.open(worker);
        context = WorkerContext.read(adapter, worker, log);
        scope = InvocationScope.open(context);
        Thread.currentThread().setContextClassLoader(loader);
    }

    /**
     * Begins a call on this thread.
     *
     * @param adapter the adapter that will be called
     * @param context what the worker tells about the call
     * @return the call, to be closed on the same thread
     */
    public static StackCall open(FunctionAdapter adapter, ExecutionContext context) {
        return new StackCall(adapter, context);
    }

    /**
     * Takes an HTTP request. Its body is text: that is the one form in which the worker hands over every kind.
     *
     * @param binding the trigger's name
     * @param message the request
     */
    public void request(String binding, HttpRequestMessage<Optional<String>> message) {
        request = message;
        // Read when it is asked for: by then the route's parameters are there.
        values.put(binding, BoundValue.NOTHING);
    }

    /**
     * Takes the text of a trigger, whose members the host publishes if it is a JSON object.
     *
     * @param binding the trigger's name
     * @param value the text
     */
    public void message(String binding, Optional<String> value) {
        text(binding, value);
        value.ifPresent(text -> members = Members.ofMessage(text));
    }

    /**
     * Takes text.
     *
     * @param binding the binding's name
     * @param value the text
     */
    public void text(String binding, Optional<String> value) {
        value.ifPresent(text -> values.put(binding, new BoundValue.Text(text)));
    }

    /**
     * Takes a JSON document.
     *
     * @param binding the binding's name
     * @param value its text
     */
    public void json(String binding, Optional<String> value) {
        value.ifPresent(json -> values.put(binding, new BoundValue.Json(json)));
    }

    /**
     * Takes bytes.
     *
     * @param binding the binding's name
     * @param value the bytes
     */
    public void bytes(String binding, Optional<byte[]> value) {
        value.ifPresent(bytes -> values.put(binding, new BoundValue.Bytes(bytes)));
    }

    /**
     * Takes a batch of texts.
     *
     * @param binding the binding's name
     * @param value the texts
     */
    public void texts(String binding, Optional<List<String>> value) {
        value.ifPresent(
                texts -> values.put(binding, new BoundValue.Items(WorkerValues.items(texts, BoundValue.Text::new))));
    }

    /**
     * Takes a batch of bytes.
     *
     * @param binding the binding's name
     * @param value the bytes of each
     */
    public void byteArrays(String binding, Optional<List<byte[]>> value) {
        value.ifPresent(
                arrays -> values.put(binding, new BoundValue.Items(WorkerValues.items(arrays, BoundValue.Bytes::new))));
    }

    /**
     * Takes a value that the trigger publishes.
     *
     * @param name its name
     * @param value its text
     */
    public void metadata(String name, @Nullable String value) {
        metadata.put(name, WorkerValues.published(value));
    }

    /**
     * Takes a list that the trigger publishes.
     *
     * @param name its name
     * @param value the list; the worker keeps to the type of its elements only where they are texts
     */
    public void metadata(String name, @Nullable List<?> value) {
        metadata.put(name, WorkerValues.published(value));
    }

    /**
     * Takes the place where the value of an output goes.
     *
     * @param binding the output's name
     * @param output the place
     */
    public void target(String binding, OutputBinding<Object> output) {
        targets.put(binding, output);
    }

    /**
     * Waits for the function, and hands its outputs to the worker.
     *
     * @throws Exception whatever the function fails with
     */
    public void finish() throws Exception {
        await();
        for (Map.Entry<String, OutputBinding<Object>> target : targets.entrySet()) {
            Object value = value(target.getKey(), given(target.getKey()));
            if (value != null) {
                target.getValue().setValue(value);
            }
        }
    }

    /**
     * Finishes the call.
     *
     * @return what the worker is to take as the returned value, or null for nothing
     * @throws Exception whatever the function fails with
     */
    public @Nullable Object value() throws Exception {
        finish();
        return value(RETURN, given(RETURN));
    }

    /**
     * Finishes the call of a function that answers a request.
     *
     * @return the response, or null for none
     * @throws Exception whatever the function fails with
     */
    public @Nullable HttpResponseMessage response() throws Exception {
        finish();
        return given(RETURN) instanceof BoundValue.Response response && request != null
                ? WorkerResponses.message(response.response(), request, log)
                : null;
    }

    private @Nullable Object value(String binding, BoundValue given) throws Exception {
        return given instanceof BoundValue.Response response
                ? WorkerResponses.description(response.response(), binding, log)
                : WorkerValues.output(given, binding);
    }

    private BoundValue given(String binding) {
        return outputs.getOrDefault(binding, BoundValue.NOTHING);
    }

    private void await() throws Exception {
        // Any stage will do, also one that cannot become a CompletableFuture.
        CompletableFuture<Void> ended = new CompletableFuture<>();
        completion.whenComplete((done, failure) -> {
            if (failure == null) {
                ended.complete(null);
            } else {
                ended.completeExceptionally(failure);
            }
        });
        try {
            ended.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof Exception exception) {
                throw exception;
            } else if (cause instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    @Override
    public BoundValue value(String binding) {
        BoundValue value = values.getOrDefault(binding, BoundValue.NOTHING);
        if (request != null && value == BoundValue.NOTHING && values.containsKey(binding)) {
            value = new BoundValue.Request(WorkerRequest.read(request, metadata));
            values.put(binding, value);
        }
        return value;
    }

    @Override
    public BoundValue triggerMetadata(String name) {
        BoundValue told = metadata.get(name);
        if (told != null) {
            return told;
        }
        if (request != null && members == Members.NONE) {
            members = Members.ofRequest(WorkerRequest.read(request, metadata));
        }
        return members.get(name);
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
        return Instances.of(loader).get(type, constructor);
    }

    @Override
    public void completesWith(CompletionStage<?> stage) {
        completion = stage;
    }

    /** Ends the call on the thread that began it. */
    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(loaderBefore);
        scope.close();
        log.close();
    }
}
