package dev.bindery.handler;

import dev.bindery.logging.InvocationScope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs calls. A call whose result comes later holds no thread meanwhile. */
final class Calls {
    /** What is done when a call has ended; within its scope, so that it may log. */
    interface End {
        /** @param failure why the call failed, or null if it succeeded */
        void accept(@Nullable Throwable failure);
    }

    private final ClassLoader loader;
    private final Executor threads;

    /**
     * @param loader the application's class loader
     * @param threads where calls end whose result came later
     */
    Calls(ClassLoader loader, Executor threads) {
        this.loader = loader;
        this.threads = threads;
    }

    /** Calls a function on this thread. Whatever it throws, the end comes once. */
    @SuppressWarnings("try") // the scope is only closed
    void run(AppFunction function, FunctionCall call, End end) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        CompletionStage<?> completion;
        try (InvocationScope scope = InvocationScope.open(call.context())) {
            thread.setContextClassLoader(loader);
            function.adapter(loader).invoke(call);
            completion = call.completion();
        } catch (Throwable e) {
            completion = CompletableFuture.failedStage(e);
        } finally {
            thread.setContextClassLoader(before);
        }
        // Any stage will do, also one that cannot become a CompletableFuture.
        CompletableFuture<@Nullable Throwable> ended = new CompletableFuture<>();
        completion.whenComplete((done, failure) -> ended.complete(failure));
        if (ended.isDone()) {
            end(call, ended.join(), end);
        } else {
            ended.thenAcceptAsync(failure -> end(call, failure, end), threads);
        }
    }

    @SuppressWarnings("try") // the scope is only closed
    private static void end(FunctionCall call, @Nullable Throwable thrown, End end) {
        try (InvocationScope scope = InvocationScope.open(call.context())) {
            end.accept(thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown);
        }
    }
}
