package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.syntax.RouteTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A host with an application: events go in, outcomes come out, and what functions write is in its storage. */
public final class StandInHost implements AutoCloseable {
    private final FunctionApp app;
    private final Wire wire;
    private final Storage storage = new Storage();
    private final Inputs inputs = new Inputs(storage);
    private final Outputs outputs = new Outputs(storage);

    /** A host that owns a wire. */
    public StandInHost(FunctionApp app, Wire wire) {
        this.app = app;
        this.wire = wire;
    }

    public Storage storage() {
        return storage;
    }

    /** Has a client send a request. */
    public Outcome http(HttpCall request) {
        return httpAsync(request).join();
    }

    /** Has a client send a request, and does not wait. */
    public CompletableFuture<Outcome> httpAsync(HttpCall request) {
        String prefix = app.hostJson()
                .path("extensions")
                .path("http")
                .path("routePrefix")
                .asText("api");
        for (FunctionDefinition function : app.functions()) {
            Binding trigger = function.trigger();
            if (trigger.isType("httpTrigger") && takes(trigger, request.method())) {
                String route = app.resolved(trigger, "route");
                String own = route.isBlank() ? function.name() : route;
                RouteTemplate template = RouteTemplate.parse(prefix.isEmpty() ? own : prefix + "/" + own);
                Optional<Map<String, String>> values = template.match(request.path());
                if (values.isPresent()) {
                    return fire(function.name(), Events.http(request.routed(params(template, values.get()))));
                }
            }
        }
        return CompletableFuture.completedFuture(
                new Outcome(Outcome.Status.FAILED, "no route", HttpResult.status(404), List.of()));
    }

    private static boolean takes(Binding trigger, String method) {
        var methods = trigger.json().path("methods");
        if (!methods.isArray()) {
            return true;
        }
        for (var each : methods) {
            if (each.asText().equalsIgnoreCase(method)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, @Nullable String> params(RouteTemplate template, Map<String, String> values) {
        Map<String, @Nullable String> params = new LinkedHashMap<>();
        template.parameters().forEach(parameter -> params.put(parameter.name(), values.get(parameter.name())));
        return params;
    }

    /** Puts a message on the queue of a function. */
    public Outcome queue(String function, String message) {
        return queue(function, message.getBytes(UTF_8));
    }

    /** Puts a message on the queue of a function. */
    public Outcome queue(String function, byte[] message) {
        return fire(function, Events.queue(app.function(function).trigger(), message, 1))
                .join();
    }

    /** Has the timer of a function be due. */
    public Outcome timer(String function) {
        return fire(function, Events.timer(false)).join();
    }

    /** Has an event trigger a function. */
    public Outcome event(String function, TriggerEvent event) {
        return fire(function, event).join();
    }

    /** Has an event trigger a function, and does not wait. The future does not fail. */
    public CompletableFuture<Outcome> fire(String name, TriggerEvent event) {
        FunctionDefinition function = app.function(name);
        boolean http = event.value() instanceof HostValue.Request;
        try {
            BindingData data = new BindingData(app, function, event.metadata());
            Map<String, String> targets = new LinkedHashMap<>();
            function.outputs().forEach(output -> targets.put(output.name(), Outputs.target(output, data)));
            TriggerEvent sent = event.with(
                    "sys",
                    new HostValue.Json(Json.object()
                            .put("MethodName", function.name())
                            .put("UtcNow", "2024-05-01T10:00:00.1234567Z")
                            .put("RandGuid", UUID.randomUUID().toString())));
            Call call = new Call(
                    UUID.randomUUID().toString(), function, inputs.read(function, event, data), sent.metadata());
            return wire.call(call)
                    .thenApply(reply -> ended(function, targets, reply, http))
                    .exceptionally(failure -> failed(failure, http));
        } catch (CallFailure e) {
            return CompletableFuture.completedFuture(failed(e, http));
        }
    }

    private Outcome ended(FunctionDefinition function, Map<String, String> targets, Reply reply, boolean http) {
        if (reply.passed() != null && reply.outputs() == null) {
            return new Outcome(Outcome.Status.SUCCEEDED, null, reply.passed(), List.of());
        }
        Map<String, HostValue> given = new LinkedHashMap<>(reply.outputs() == null ? Map.of() : reply.outputs());
        given.put("$return", reply.returned());
        List<Runnable> writing = new ArrayList<>();
        given.forEach((name, value) -> function.output(name)
                .filter(output -> !output.type().toLowerCase(Locale.ROOT).equals("http"))
                .ifPresent(output -> writing.add(outputs.prepare(output, targets.get(output.name()), value))));
        HttpResult response = reply.passed() != null ? reply.passed() : http ? Responses.of(function, reply) : null;
        writing.forEach(Runnable::run);
        return new Outcome(Outcome.Status.SUCCEEDED, null, response, reply.logs());
    }

    /** A client gets no word of why. */
    private static Outcome failed(Throwable thrown, boolean http) {
        Throwable failure =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        Outcome.Status status = failure instanceof CallFailure known ? known.status() : Outcome.Status.FAILED;
        HttpResult passed = failure instanceof CallFailure known ? known.passed() : null;
        HttpResult response = passed != null ? passed : http ? HttpResult.status(500) : null;
        return new Outcome(status, String.valueOf(failure.getMessage()), response, List.of());
    }

    @Override
    public void close() {
        wire.close();
    }
}
