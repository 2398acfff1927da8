package dev.bindery.worker.app;

import dev.bindery.Context;
import dev.bindery.HttpResponse;
import dev.bindery.logging.InvocationScope;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.worker.App;
import dev.bindery.worker.SharedMemoryException;
import dev.bindery.worker.Task;
import dev.bindery.worker.http.Forwarding;
import dev.bindery.worker.rpc.Failure;
import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.MalformedMessageException;
import dev.bindery.worker.rpc.Outgoing;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A function that an adapter calls. */
final class AdapterFunction implements App.Function {
    private static final long PAUSE_NANOS = 20_000_000;

    private final FunctionAdapter adapter;
    private final LoadRequest request;
    private final Path directory;
    private final ClassLoader loader;
    private final Instances instances;

    AdapterFunction(FunctionAdapter adapter, LoadRequest request, ClassLoader loader, Instances instances) {
        this.adapter = adapter;
        this.request = request;
        this.directory = Path.of(request.directory()).toAbsolutePath();
        this.loader = loader;
        this.instances = instances;
    }

    @Override
    public void invoke(Task task) {
        try {
            Call call = new Call(
                    task.takeRequest(),
                    Context.builder(request.name())
                            .invocationId(task.invocationId())
                            .functionDirectory(directory),
                    instances,
                    task.memory());
            Forwarding forwarding = task.forwarding();
            if (forwarding == null || !call.isHttp()) {
                run(task, call, null);
            } else {
                runWithRequest(task, call, forwarding);
            }
        } catch (Throwable e) {
            fail(task, null, e);
        }
    }

    /** As soon as the request is there too. No thread waits for it. */
    private void runWithRequest(Task task, Call call, Forwarding forwarding) {
        forwarding
                .request(task.invocationId())
                .whenCompleteAsync(
                        (exchange, failure) -> {
                            if (exchange != null) {
                                run(task, call, new Forwarded(exchange));
                            } else {
                                String problem = "The host passed no request on for this call.";
                                Failure known = new Failure("", problem, "", request.name(), false);
                                task.respond(Outgoing.failedInvocation(task.requestId(), task.invocationId(), known));
                            }
                        },
                        forwarding.threads());
    }

    @SuppressWarnings("try") // the scope is only closed
    private void run(Task task, Call call, @Nullable Forwarded forwarded) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (InvocationScope scope = InvocationScope.open(call.context())) {
            task.onCancel(new Runnable() {
                @Override
                public void run() {
                    call.context().cancellation().request();
                }
            });
            if (forwarded != null) {
                call.take(forwarded);
            }
            adapter.invoke(call);
            CompletionStage<?> completion = call.completion();
            if (completion == null) {
                respond(task, call, forwarded);
            } else {
                completion.whenComplete((done, failure) -> endLater(task, call, forwarded, failure));
            }
        } catch (Throwable e) {
            fail(task, forwarded, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Not on the thread that completed the stage: it is not ours to hold up. */
    private void endLater(Task task, Call call, @Nullable Forwarded forwarded, @Nullable Throwable failure) {
        Forwarding forwarding = task.forwarding();
        Executor threads = forwarding == null || forwarded == null ? task.threads() : forwarding.threads();
        try {
            threads.execute(new Runnable() {
                @Override
                public void run() {
                    end(task, call, forwarded, failure);
                }
            });
        } catch (OutOfMemoryError e) {
            // But there is no other.
            fail(task, forwarded, e);
        }
    }

    @SuppressWarnings("try") // the scope is only closed
    private void end(Task task, Call call, @Nullable Forwarded forwarded, @Nullable Throwable failure) {
        if (failure != null) {
            fail(task, forwarded, failure);
            return;
        }
        try (InvocationScope scope = InvocationScope.open(call.context())) {
            respond(task, call, forwarded);
        }
    }

    /** What is to be read or written of a body yet is the function's work, and within its scope. */
    private void respond(Task task, Call call, @Nullable Forwarded forwarded) {
        ResponseWriter writer = new ResponseWriter(task.memory());
        try {
            Map<String, BoundValue> outputs = call.outputs();
            HttpResponse response = forwarded == null ? null : takeResponse(outputs);
            ByteBuffer[] message = writer.write(task.requestId(), task.invocationId(), request, outputs);
            if (forwarded != null && response != null) {
                forwarded.respond(response);
            }
            task.respond(message);
        } catch (Throwable e) {
            writer.abandon();
            fail(task, forwarded, e);
        }
    }

    /** The response that goes to the client, and not to the host. */
    private HttpResponse takeResponse(Map<String, BoundValue> outputs) {
        for (Map.Entry<String, String> output : request.outputs().entrySet()) {
            if (output.getValue().equalsIgnoreCase("http")) {
                BoundValue value = outputs.remove(output.getKey());
                return value == null || value instanceof BoundValue.Nothing
                        ? HttpResponse.status(204).build()
                        : OutputWriter.response(value, request.name(), output.getKey());
            }
        }
        return HttpResponse.status(204).build();
    }

    private void fail(Task task, @Nullable Forwarded forwarded, Throwable thrown) {
        if (forwarded != null) {
            forwarded.fail();
        }
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        boolean ofUser = !(cause instanceof ConversionException)
                && !(cause instanceof OutputException)
                && !(cause instanceof SharedMemoryException)
                && !(cause instanceof MalformedMessageException);
        boolean again = false;
        while (true) {
            try {
                if (again) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                task.respond(Outgoing.failedInvocation(
                        task.requestId(), task.invocationId(), Failure.of(cause, request.name(), ofUser)));
                return;
            } catch (OutOfMemoryError e) {
                // Another call has all the memory now; the host waits for an answer to this one.
                again = true;
            }
        }
    }
}
