package dev.bindery.worker.app;

import dev.bindery.Context;
import dev.bindery.logging.InvocationScope;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.worker.App;
import dev.bindery.worker.Task;
import dev.bindery.worker.rpc.Failure;
import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.MalformedMessageException;
import dev.bindery.worker.rpc.Outgoing;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
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
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Call call = new Call(
                    task.takeRequest(), Context.builder(request.name()).functionDirectory(directory), instances);
            task.onCancel(new Runnable() {
                @Override
                public void run() {
                    call.context().cancellation().request();
                }
            });
            CompletionStage<?> completion = invoke(call);
            if (completion == null) {
                end(task, call, null);
            } else {
                completion.whenComplete((done, failure) -> endLater(task, call, failure));
            }
        } catch (Throwable e) {
            fail(task, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("try") // the scope is only closed
    private @Nullable CompletionStage<?> invoke(Call call) throws Exception {
        try (InvocationScope scope = InvocationScope.open(call.context())) {
            adapter.invoke(call);
            return call.completion();
        }
    }

    /** Not on the thread that completed the stage: it is not ours to hold up. */
    private void endLater(Task task, Call call, @Nullable Throwable failure) {
        try {
            task.threads().execute(new Runnable() {
                @Override
                public void run() {
                    end(task, call, failure);
                }
            });
        } catch (OutOfMemoryError e) {
            // But there is no other.
            fail(task, e);
        }
    }

    private void end(Task task, Call call, @Nullable Throwable failure) {
        if (failure != null) {
            fail(task, failure);
            return;
        }
        try {
            task.respond(ResponseWriter.write(task.requestId(), task.invocationId(), request, call.outputs()));
        } catch (Throwable e) {
            fail(task, e);
        }
    }

    private void fail(Task task, Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        boolean ofUser = !(cause instanceof ConversionException)
                && !(cause instanceof OutputException)
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
