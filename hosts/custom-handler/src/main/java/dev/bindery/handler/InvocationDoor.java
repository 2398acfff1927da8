package dev.bindery.handler;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.bindery.Context;
import dev.bindery.TraceContext;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionInstances;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Serves the host's own requests, {@code POST /<function>}: inputs in JSON, outputs and log lines in JSON. */
final class InvocationDoor {
    static final String INVOCATION_ID = "X-Azure-Functions-InvocationId";

    /** Base64 makes bytes longer by a third, and JSON in JSON text by more. */
    private static final long LONGER = 4;

    private final Environment environment;
    private final Calls calls;
    private final FunctionInstances instances;
    private final HandlerLog log;

    InvocationDoor(Environment environment, Calls calls, FunctionInstances instances, HandlerLog log) {
        this.environment = environment;
        this.calls = calls;
        this.instances = instances;
        this.log = log;
    }

    /**
     * Calls a function.
     *
     * @throws RefusedException if the request is not right; the answer is not given then
     */
    void serve(HttpExchange exchange, AppFunction function, Answer answer) throws IOException {
        Inputs inputs = Inputs.read(BodyLimit.body(exchange, LONGER * environment.bodyLimit()), function);
        Headers headers = exchange.getRequestHeaders();
        Context context = Context.builder(function.name())
                .invocationId(invocationId(headers))
                .functionDirectory(function.directory())
                .retryContext(Retries.read(inputs.metadata()))
                .traceContext(
                        trace(headers, inputs.data().get(function.trigger().name())))
                .build();
        FunctionCall call =
                new FunctionCall(context, inputs.data(), new SentMetadata(function, inputs, environment), instances);
        log.open(context.invocationId());
        calls.run(function, call, failure -> end(function, call, answer, failure));
    }

    static String invocationId(Headers headers) {
        String id = headers.getFirst(INVOCATION_ID);
        return id == null || id.isBlank() ? UUID.randomUUID().toString() : id;
    }

    private static TraceContext trace(Headers headers, @Nullable BoundValue trigger) {
        String parent = headers.getFirst("traceparent");
        if (parent != null) {
            String state = headers.getFirst("tracestate");
            return new TraceContext(parent, state == null ? "" : state, Map.of());
        }
        return trigger instanceof BoundValue.Request value
                ? new TraceContext(
                        value.request().headers().getOrDefault("traceparent", ""),
                        value.request().headers().getOrDefault("tracestate", ""),
                        Map.of())
                : TraceContext.NONE;
    }

    private void end(AppFunction function, FunctionCall call, Answer answer, @Nullable Throwable thrown) {
        String id = call.context().invocationId();
        Throwable failure = thrown;
        byte[] reply = {};
        if (failure == null) {
            try {
                reply = Reply.write(function, call, () -> log.close(id));
            } catch (Throwable e) {
                failure = e;
            }
        }
        if (failure == null) {
            answer.json(reply);
        } else {
            // The host reads nothing of a failure but its status, so the log goes by the console.
            report(function, failure);
            log.spill(id);
            answer.text(500, message(function, id, failure));
        }
    }

    static void report(AppFunction function, Throwable failure) {
        LoggerFactory.getLogger("Function." + function.name()).error("Function '{}' failed", function.name(), failure);
    }

    /** Not the exception's own message, which may hold what nobody else should see. */
    private static String message(AppFunction function, String id, Throwable failure) {
        return "Function '" + function.name() + "' failed with "
                + failure.getClass().getName() + " (Id=" + id + "). The log has more.";
    }
}
