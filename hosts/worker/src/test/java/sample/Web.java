package sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.Context;
import dev.bindery.Cookie;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Functions that answer HTTP requests. */
public final class Web {
    public record Order(String id, int count) {}

    @FunctionName("Hello")
    public String hello(@HttpTrigger HttpRequest req) {
        return "Hello, " + req.params().getOrDefault("user", "nobody") + "!";
    }

    @FunctionName("Echo")
    public HttpResponse echo(@HttpTrigger(route = "echo/{one}/{two?}") HttpRequest req) {
        HttpResponse.Builder response = HttpResponse.status(201)
                .header("x-method", req.method())
                .header("x-url", req.url())
                .header("x-route", new TreeMap<>(req.routeParams()).toString())
                .header("x-query", req.params().toString())
                .header("x-seen", String.join("|", req.headers().all("x-in")))
                .header("x-type", req.headers().getOrDefault("Content-Type", "none"));
        return response.body(req.bytes()).contentType("application/x-own").build();
    }

    @FunctionName("Cookies")
    public HttpResponse cookies(@HttpTrigger HttpRequest req) {
        return HttpResponse.status(200)
                .header("x-many", "a")
                .header("x-many", "b")
                .cookie(Cookie.of("one", "1")
                        .path("/")
                        .httpOnly(true)
                        .sameSite(Cookie.SameSite.NONE)
                        .secure(true))
                .cookie(Cookie.of("two", "2").maxAge(Duration.ofMinutes(1)).domain("example.com"))
                .cookie(Cookie.of("three", "3").expires(Instant.ofEpochSecond(1_700_000_000)))
                .body(req.headers().getOrDefault("Cookie", ""))
                .build();
    }

    @FunctionName("Json")
    public Order json(@HttpTrigger Order order) {
        return new Order(order.id() + "!", order.count() + 1);
    }

    @FunctionName("Stream")
    public HttpResponse stream(@HttpTrigger HttpRequest req) {
        return HttpResponse.stream(new ByteArrayInputStream("streamed é".getBytes(UTF_8)));
    }

    @FunctionName("Nothing")
    public void nothing(@HttpTrigger HttpRequest req) {}

    @FunctionName("Fails")
    public String fails(@HttpTrigger HttpRequest req) {
        throw new IllegalStateException("it fails: " + req.params().get("why"));
    }

    @FunctionName("Later")
    public CompletionStage<String> later(@HttpTrigger HttpRequest req) {
        return CompletableFuture.supplyAsync(
                () -> "later", CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS));
    }

    @FunctionName("FailsLater")
    public CompletionStage<String> failsLater(@HttpTrigger HttpRequest req) {
        return CompletableFuture.supplyAsync(() -> {
            throw new IllegalArgumentException("later it fails");
        });
    }

    @FunctionName("About")
    public String about(
            @HttpTrigger(route = "about/{id}") HttpRequest req, @BindingName("id") String id, Context context) {
        return String.join(
                " ",
                List.of(
                        id,
                        context.functionName(),
                        context.functionDirectory().getFileName().toString(),
                        context.traceContext().traceParent(),
                        context.traceContext().traceState(),
                        context.traceContext().attributes().toString(),
                        String.valueOf(context.retryContext())));
    }

    /** What a function can see of the worker, which is nothing. */
    @FunctionName("Sees")
    public String sees(@HttpTrigger HttpRequest req) {
        try {
            return Class.forName(req.params().get("type")).getClassLoader() == Web.class.getClassLoader()
                    ? "own"
                    : "other";
        } catch (ClassNotFoundException e) {
            return "no";
        }
    }

    @FunctionName("ComesFrom")
    public String comesFrom(@HttpTrigger HttpRequest req) throws ClassNotFoundException {
        return Class.forName(req.params().get("type"))
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }

    @FunctionName("Size")
    public HttpResponse size(@HttpTrigger byte[] body) {
        return HttpResponse.bytes(body);
    }

    @FunctionName("Text")
    public String text(@HttpTrigger String body) {
        return body;
    }
}
