package dev.bindery.local.triggers;

import dev.bindery.HttpRequest;
import dev.bindery.TraceContext;
import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallData;
import dev.bindery.local.call.CallResult;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Payload;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.spi.BoundValue;
import dev.bindery.syntax.RouteTemplate;
import dev.bindery.syntax.SyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls a function for each HTTP request to its route. It watches nothing itself: the server asks it. */
public final class HttpTrigger implements Trigger {
    private final CallableFunction function;
    private final HostParts parts;
    private final RouteTemplate template;
    private final Optional<List<String>> methods;

    private HttpTrigger(
            RouteTemplate template, Optional<List<String>> methods, CallableFunction function, HostParts parts) {
        this.template = template;
        this.methods = methods;
        this.function = function;
        this.parts = parts;
    }

    static Trigger of(BindingDescription binding, CallableFunction function, HostParts parts) {
        String prefix = parts.hostJson().text("extensions:http:routePrefix").orElse("api");
        String route = binding.text("route").orElse(function.name());
        String start = stripped(route).toLowerCase(Locale.ROOT);
        if (start.startsWith("admin") || start.startsWith("runtime")) {
            throw binding.problem("has the route \"" + route
                    + "\"; the Functions host keeps every route that begins with admin or runtime for itself");
        }
        try {
            RouteTemplate.parse(route);
            RouteTemplate template = RouteTemplate.parse(prefix.isEmpty() ? route : prefix + "/" + route);
            Optional<List<String>> methods = binding.texts("methods")
                    .map(list -> list.stream()
                            .map(method -> method.toUpperCase(Locale.ROOT))
                            .toList());
            return new HttpTrigger(template, methods, function, parts);
        } catch (SyntaxException e) {
            throw binding.problem("has the route \"" + e.text() + "\". " + e.problem());
        }
    }

    private static String stripped(String route) {
        return route.replaceAll("^/+|/+$", "");
    }

    /** The function. */
    public CallableFunction function() {
        return function;
    }

    /** The route, with the prefix of all routes. */
    public String route() {
        return template.toString();
    }

    /** The methods that it answers, upper case; nothing for all of them. */
    public Optional<List<String>> methods() {
        return methods;
    }

    /** The summary, with the url in place of the route. */
    public String summary(String baseUrl) {
        return methods.map(list -> "[" + String.join(",", list) + "] ").orElse("") + baseUrl + "/" + route();
    }

    @Override
    public String summary() {
        return summary("");
    }

    @Override
    public void start() {
        // The server does.
    }

    @Override
    public void stop() {
        // The server does.
    }

    /**
     * Whether a request is for this function.
     *
     * @param method its method, upper case
     * @param path its path as it came, without leading slash
     * @return the route parameters, or nothing
     */
    public Optional<Map<String, String>> match(String method, String path) {
        return methods.isPresent() && !methods.get().contains(method) ? Optional.empty() : template.match(path);
    }

    /** Calls the function for a request, on this thread. */
    public void call(HttpRequest request, Consumer<CallResult> whenEnded) {
        parts.calls()
                .run(
                        function,
                        event("This function was programmatically called via the host APIs.", request),
                        whenEnded);
    }

    @Override
    public TriggerEvent byHand(String input) {
        String usual = input.isEmpty() ? "GET" : "POST";
        List<String> accepted = methods.orElse(List.of());
        String method = accepted.isEmpty() || accepted.contains(usual) ? usual : accepted.get(0);
        HttpRequest.Builder request = HttpRequest.builder(method, "http://localhost/" + route());
        if (!input.isEmpty()) {
            boolean json = input.startsWith("{") || input.startsWith("[");
            request.header("Content-Type", json ? "application/json" : "text/plain; charset=utf-8")
                    .body(input);
        }
        return event("This function was called by hand.", request.build());
    }

    private static TriggerEvent event(String reason, HttpRequest request) {
        CallData data = new CallData(
                name -> parameter(request, name), new Payload(request::text), name -> dictionary(request, name));
        BoundValue value = new BoundValue.Request(request);
        return new TriggerEvent(reason, () -> value, data, trace(request), null, outbox -> {});
    }

    private static @Nullable Object parameter(HttpRequest request, String name) {
        String route = request.routeParams().get(name);
        if (route != null || name.equalsIgnoreCase("code")) {
            return route;
        }
        List<String> query = request.params().all(name);
        return query.isEmpty() ? null : query.get(query.size() - 1);
    }

    private static @Nullable Object dictionary(HttpRequest request, String name) {
        if (!name.equalsIgnoreCase("Query") && !name.equalsIgnoreCase("Headers")) {
            return null;
        }
        Map<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        (name.equalsIgnoreCase("Query") ? request.params() : request.headers()).forEach(values::put);
        return values;
    }

    private static TraceContext trace(HttpRequest request) {
        return new TraceContext(
                request.headers().getOrDefault("traceparent", ""),
                request.headers().getOrDefault("tracestate", ""),
                Map.of());
    }
}
