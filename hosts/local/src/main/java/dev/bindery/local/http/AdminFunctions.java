package dev.bindery.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpResponse;
import dev.bindery.local.call.Calls;
import dev.bindery.local.call.HostedFunction;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.local.json.JsonText;
import dev.bindery.local.triggers.HttpTrigger;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the functions and calls them by hand. */
public final class AdminFunctions {
    private static final String SHAPE = "The body of this request is { \"input\": \"…\" }.";

    private final List<HostedFunction> functions;
    private final Calls calls;
    private final String baseUrl;
    private final BodyLimit limit;

    /**
     * @param functions the functions
     * @param calls runs them
     * @param baseUrl the url of this host, without slash at its end
     * @param limit how large an input may be
     */
    public AdminFunctions(List<HostedFunction> functions, Calls calls, String baseUrl, BodyLimit limit) {
        this.functions = functions;
        this.calls = calls;
        this.baseUrl = baseUrl;
        this.limit = limit;
    }

    HttpResponse answer(HttpExchange exchange, String method, List<String> parts) throws IOException {
        if (parts.isEmpty() || parts.get(0).isEmpty()) {
            return method.equals("GET")
                    ? AdminPages.json(
                            200, functions.stream().map(this::described).toList())
                    : AdminPages.problem(404, "GET lists the functions.");
        }
        Optional<HostedFunction> found = functions.stream()
                .filter(function -> function.name().equalsIgnoreCase(parts.get(0)))
                .findFirst();
        if (found.isEmpty()) {
            return AdminPages.problem(404, "There is no function '" + parts.get(0) + "'.");
        } else if (parts.size() == 2 && parts.get(1).equals("status") && method.equals("GET")) {
            return AdminPages.json(200, Map.of());
        } else if (parts.size() == 1 && method.equals("GET")) {
            return AdminPages.json(200, described(found.get()));
        } else if (parts.size() == 1 && method.equals("POST")) {
            return run(found.get(), new String(limit.read(exchange), UTF_8));
        }
        return AdminPages.problem(404, "GET shows a function, POST calls it. " + SHAPE);
    }

    private HttpResponse run(HostedFunction function, String body) {
        Object input;
        try {
            Map<String, @Nullable Object> request = JsonText.object(body);
            input = request.get("input");
        } catch (IllegalArgumentException e) {
            return AdminPages.problem(400, SHAPE);
        }
        if (function.callable() == null || function.trigger() == null) {
            return AdminPages.problem(
                    501,
                    "'" + function.name() + "' has bindings that this host does not serve: " + function.unserved());
        }
        try {
            String text = input == null ? "" : input instanceof String string ? string : JsonText.write(input);
            TriggerEvent event = function.trigger().byHand(text);
            calls.start(function.callable(), event, result -> {});
            return HttpResponse.status(202).build();
        } catch (IllegalArgumentException e) {
            return AdminPages.problem(400, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, @Nullable Object> described(HostedFunction function) {
        Map<String, @Nullable Object> description = new LinkedHashMap<>();
        description.put("name", function.name());
        description.put("href", baseUrl + "/admin/functions/" + function.name());
        if (function.trigger() instanceof HttpTrigger http) {
            description.put("invoke_url_template", (baseUrl + "/" + http.route()).toLowerCase(Locale.ROOT));
        }
        description.put("language", "java");
        description.put("config", function.description().json());
        description.put("isDisabled", function.disabled());
        return description;
    }
}
