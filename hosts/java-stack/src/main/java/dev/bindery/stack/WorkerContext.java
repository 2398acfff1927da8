package dev.bindery.stack;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.RpcException;
import dev.bindery.Context;
import dev.bindery.RetryContext;
import dev.bindery.TraceContext;
import dev.bindery.logging.Logs;
import dev.bindery.spi.FunctionAdapter;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** What the worker tells about a call. */
final class WorkerContext {
    private WorkerContext() {}

    static Context read(FunctionAdapter adapter, ExecutionContext worker, CallLog log) {
        String function = worker.getFunctionName();
        Context.Builder context = Context.builder(function)
                .invocationId(worker.getInvocationId())
                .traceContext(trace(worker.getTraceContext()))
                .retryContext(retry(worker.getRetryContext()))
                .logger(Logs.logger("Function." + function + ".User", log));
        Path root = root(adapter);
        return (root == null ? context : context.functionDirectory(root.resolve(function))).build();
    }

    private static TraceContext trace(com.microsoft.azure.functions.@Nullable TraceContext trace) {
        return trace == null
                ? TraceContext.NONE
                : new TraceContext(
                        text(trace.getTraceparent()),
                        text(trace.getTracestate()),
                        trace.getAttributes() == null ? TraceContext.NONE.attributes() : trace.getAttributes());
    }

    /** The worker has one for every call; of a function without a policy it is all zero and empty. */
    private static @Nullable RetryContext retry(com.microsoft.azure.functions.@Nullable RetryContext retry) {
        if (retry == null || retry.getMaxretrycount() == 0 && retry.getRetrycount() == 0) {
            return null;
        }
        RpcException failure = retry.getException();
        boolean none = failure == null
                || text(failure.getMessage()).isEmpty()
                        && text(failure.getStacktrace()).isEmpty();
        return new RetryContext(
                retry.getRetrycount(),
                retry.getMaxretrycount(),
                none
                        ? null
                        : new RetryContext.Failure(
                                text(failure.getMessage()), text(failure.getStacktrace()), text(failure.getSource())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The worker does not tell, but functions lie beside the jar that they are in, or beside its folder of jars. */
    private static @Nullable Path root(FunctionAdapter adapter) {
        CodeSource source = adapter.getClass().getProtectionDomain().getCodeSource();
        try {
            Path folder = source == null
                    ? null
                    : Path.of(source.getLocation().toURI()).toAbsolutePath().getParent();
            return folder != null && folder.endsWith("lib") ? folder.getParent() : folder;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
