package dev.bindery.handler;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.TraceContext;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionInstances;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Serves requests that the host passes on as they are: the response goes to the client as it is, too. */
final class ForwardingDoor {
    private final Environment environment;
    private final Calls calls;
    private final FunctionInstances instances;

    ForwardingDoor(Environment environment, Calls calls, FunctionInstances instances) {
        this.environment = environment;
        this.calls = calls;
        this.instances = instances;
    }

    /**
     * Calls a function.
     *
     * @throws RefusedException if the request is too large; the answer is not given then
     */
    void serve(HttpExchange exchange, Routes.Match match, Answer answer) throws IOException {
        AppFunction function = match.function();
        HttpRequest request = request(exchange, match.parameters());
        Context context = Context.builder(function.name())
                .invocationId(InvocationDoor.invocationId(exchange.getRequestHeaders()))
                .functionDirectory(function.directory())
                .traceContext(new TraceContext(
                        request.headers().getOrDefault("traceparent", ""),
                        request.headers().getOrDefault("tracestate", ""),
                        Map.of()))
                .build();
        Map<String, BoundValue> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.put(function.trigger().name(), new BoundValue.Request(request));
        FunctionCall call = new FunctionCall(context, values, new ForwardedMetadata(request), instances);
        calls.run(function, call, failure -> end(function, call, exchange, answer, failure));
    }

    private HttpRequest request(HttpExchange exchange, Map<String, String> parameters) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        HttpRequest.Builder request = HttpRequest.builder(
                exchange.getRequestMethod(),
                "http://" + (host == null ? "localhost" : host) + exchange.getRequestURI());
        exchange.getRequestHeaders().forEach((name, values) -> {
            // What the host adds is not the client's.
            if (!name.regionMatches(true, 0, "X-Azure-Functions-", 0, "X-Azure-Functions-".length())) {
                request.header(name, RequestValue.joined(name, values));
            }
        });
        parameters.forEach(request::routeParam);
        try (InputStream body = BodyLimit.body(exchange, environment.bodyLimit())) {
            return request.body(body.readAllBytes()).build();
        }
    }

    /** A failure is 500 without a word, as it is from the host itself: the reader is the client. */
    private static void end(
            AppFunction function, FunctionCall call, HttpExchange exchange, Answer answer, @Nullable Throwable thrown) {
        Throwable failure = thrown;
        HttpResponse response = HttpResponse.status(500).build();
        if (failure == null) {
            Binding output = function.outputs().get(0);
            try {
                response = HttpValue.response(function, output, call.given(output));
            } catch (OutputException e) {
                failure = e;
            }
        }
        if (failure != null) {
            InvocationDoor.report(function, failure);
        }
        new ResponseSender(exchange, answer).send(response);
    }
}
