package dev.bindery.local.call;

import dev.bindery.Context;
import dev.bindery.HttpResponse;
import dev.bindery.local.app.FunctionDescription;
import dev.bindery.logging.InvocationScope;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionInstances;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function with its bindings, ready to be called. Whatever it throws, a call ends with a {@link CallResult}. */
public final class CallableFunction {
    private final FunctionDescription description;
    private final @Nullable RetryPolicy retries;
    private final Map<String, Input> inputs;
    private final Map<String, Output> outputs;
    private final FunctionInstances instances;
    private final ClassLoader loader;
    private final Logger log;

    /**
     * @param description the function
     * @param retries what to do when a call fails, or null
     * @param inputs its input bindings, by name
     * @param outputs its output bindings, by name
     * @param instances the instances of the user's classes
     */
    public CallableFunction(
            FunctionDescription description,
            @Nullable RetryPolicy retries,
            Map<String, Input> inputs,
            Map<String, Output> outputs,
            FunctionInstances instances) {
        this.description = description;
        this.retries = retries;
        this.inputs = inputs;
        this.outputs = outputs;
        this.instances = instances;
        this.loader = description.adapter().getClass().getClassLoader();
        this.log = LoggerFactory.getLogger("Function." + description.name());
    }

    /** The function's name. */
    public String name() {
        return description.name();
    }

    /** What to do when a call fails, or null. */
    @Nullable
    RetryPolicy retries() {
        return retries;
    }

    /**
     * Calls the function on this thread; what is left when that returns is done by an executor.
     *
     * @return the result; this stage never fails
     */
    @SuppressWarnings("try") // the scope is only closed
    CompletionStage<CallResult> call(TriggerEvent event, Executor executor) {
        Context context = Context.builder(name())
                .invocationId(UUID.randomUUID().toString())
                .functionDirectory(description.directory())
                .traceContext(event.trace())
                .retryContext(event.retry())
                .build();
        FunctionCall call = new FunctionCall(context, event.data(), instances);
        Map<String, Output.Target> targets = new LinkedHashMap<>();
        long started = System.nanoTime();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        CompletionStage<?> completion;
        try (InvocationScope scope = InvocationScope.open(context)) {
            thread.setContextClassLoader(loader);
            log.info("Executing 'Functions.{}' (Reason='{}', Id={})", name(), event.reason(), context.invocationId());
            call.bind(description.trigger().name(), event.value().get());
            outputs.forEach((name, output) -> targets.put(name, output.target(event.data())));
            inputs.forEach((name, input) -> call.bind(name, input.read(event.data())));
            description.adapter().invoke(call);
            completion = call.completion();
        } catch (Throwable e) {
            completion = CompletableFuture.failedStage(e);
        } finally {
            thread.setContextClassLoader(before);
        }
        // Any stage will do, also one that cannot become a CompletableFuture.
        CompletableFuture<Void> ended = new CompletableFuture<>();
        completion.whenComplete((done, failure) -> {
            if (failure == null) {
                ended.complete(null);
            } else {
                ended.completeExceptionally(failure);
            }
        });
        return ended.isDone()
                ? ended.handle((done, failure) -> end(call, event, targets, failure, started))
                : ended.handleAsync((done, failure) -> end(call, event, targets, failure, started), executor);
    }

    @SuppressWarnings("try") // the scope is only closed
    private CallResult end(
            FunctionCall call,
            TriggerEvent event,
            Map<String, Output.Target> targets,
            @Nullable Throwable thrown,
            long started) {
        try (InvocationScope scope = InvocationScope.open(call.context())) {
            Throwable failure =
                    thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
            HttpResponse response = null;
            if (failure == null) {
                Outbox outbox = new Outbox();
                try {
                    send(call, event, targets, outbox);
                    response = outbox.response();
                } catch (Throwable e) {
                    failure = e;
                    outbox.discard();
                }
            }
            String id = call.context().invocationId();
            long millis = (System.nanoTime() - started) / 1_000_000;
            if (failure == null) {
                log.info("Executed 'Functions.{}' (Succeeded, Id={}, Duration={}ms)", name(), id, millis);
            } else {
                log.error("Executed 'Functions.{}' (Failed, Id={}, Duration={}ms)", name(), id, millis, failure);
            }
            return new CallResult(failure, response, call.given("$return"), call);
        }
    }

    /** Everything that the call changes becomes so at once where the store can, the handled message last. */
    private void send(FunctionCall call, TriggerEvent event, Map<String, Output.Target> targets, Outbox outbox)
            throws IOException {
        for (Map.Entry<String, Output.Target> target : targets.entrySet()) {
            BoundValue value = call.given(target.getKey());
            if (!(value instanceof BoundValue.Nothing)) {
                target.getValue().write(value, outbox);
            }
        }
        event.completion().accept(outbox);
        outbox.send();
    }
}
