package dev.bindery.testing;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.MultiMap;
import dev.bindery.local.call.CallResult;
import dev.bindery.local.config.HostJson;
import dev.bindery.local.http.HttpFront;
import dev.bindery.local.http.Router;
import dev.bindery.local.triggers.HttpTrigger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The way of a request to its function and of the response back, without a server between. */
final class HttpEntry {
    private static final String HOST = "http://localhost";

    private final Router router;
    private final Functions functions;
    private final Map<String, String> customHeaders;

    HttpEntry(Router router, Functions functions, HostJson hostJson) {
        this.router = router;
        this.functions = functions;
        this.customHeaders = hostJson.below("extensions:http:customHeaders");
    }

    /** Calls the function that a request is for. The response is not there yet where the function failed. */
    void send(HttpRequest request, Consumer<HttpResponse> whenEnded) {
        String url = request.url().startsWith("/") ? HOST + request.url() : request.url();
        String path = path(url);
        Router.Match match = router.match(request.method(), path).orElseThrow(() -> unmatched(request.method(), path));
        send(match.trigger(), received(request, url, match.parameters()), whenEnded);
    }

    /** Calls a function for a request, whatever its route is. */
    void send(HttpTrigger trigger, HttpRequest request, Consumer<HttpResponse> whenEnded) {
        trigger.call(request, result -> {
            if (result.succeeded()) {
                whenEnded.accept(sent(result));
            }
        });
    }

    private static String path(String url) {
        String path = url.replaceFirst("^[A-Za-z]+://[^/?#]*/?", "");
        return path.replaceFirst("[?#].*", "");
    }

    private static HttpRequest received(HttpRequest request, String url, Map<String, String> parameters) {
        HttpRequest.Builder received =
                HttpRequest.builder(request.method(), url).body(request.bytes());
        MultiMap headers = request.headers();
        headers.names().forEach(name -> received.header(name, String.join(",", headers.all(name))));
        parameters.forEach(received::routeParam);
        return received.build();
    }

    private HttpResponse sent(CallResult result) {
        HttpResponse response = HttpFront.response(result);
        HttpResponse.Builder sent = HttpResponse.status(response.status());
        response.headers().forEach(sent::header);
        response.cookies().forEach(sent::cookie);
        customHeaders.forEach((name, value) -> {
            if (!response.headers().contains(name)) {
                sent.header(name, value);
            }
        });
        try (InputStream body = response.bodyStream()) {
            return sent.body(body.readAllBytes()).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AssertionError unmatched(String method, String path) {
        List<HttpTrigger> routes = functions.enabled(HttpTrigger.class);
        int width = routes.stream()
                .mapToInt(route -> route.function().name().length())
                .max()
                .orElse(0);
        String table = routes.stream()
                .map(route -> "\n    "
                        + String.format(
                                "%-" + Math.max(1, width) + "s",
                                route.function().name()) + "  "
                        + route.summary()
                        + (accepts(route, path) ? "  <- the route fits, the method does not" : ""))
                .collect(Collectors.joining());
        String refusals = functions.refusals().stream()
                .map(reason -> "\n  Not loaded: " + reason)
                .collect(Collectors.joining());
        return new AssertionError("No function answers " + method + " /" + path + "."
                + (routes.isEmpty() ? "\n  The app has no HTTP functions." : "\n  These routes were tried:" + table)
                + refusals);
    }

    private static boolean accepts(HttpTrigger route, String path) {
        return route.methods().stream()
                .flatMap(List::stream)
                .anyMatch(method -> route.match(method, path).isPresent());
    }
}
