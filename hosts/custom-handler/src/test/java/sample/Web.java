package sample;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.Context;
import dev.bindery.Cookie;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Functions with HTTP in and HTTP out only, which the host may forward requests to. */
public final class Web {
    private static final String SECRET = "password=hunter2";

    public record Order(String item, int count) {}

    @FunctionName("Hello")
    public static String hello(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return "Hello, " + req.params().getOrDefault("user", "stranger") + "!";
    }

    @FunctionName("Later")
    public static CompletionStage<String> later(
            @HttpTrigger(route = "later/{millis:int}", authLevel = ANONYMOUS) HttpRequest req,
            @BindingName int millis) {
        return CompletableFuture.supplyAsync(
                () -> "after " + millis, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    @FunctionName("Slow")
    public static String slow(
            @HttpTrigger(route = "slow/{millis}", authLevel = ANONYMOUS) HttpRequest req,
            @BindingName long millis,
            Context context)
            throws InterruptedException {
        context.logger().info("slow begins");
        Thread.sleep(millis);
        return "slept " + millis;
    }

    /** What the function sees of its request. */
    @FunctionName("Describe")
    public static Map<String, Object> describe(
            @HttpTrigger(route = "describe/{first}/{second?}", authLevel = ANONYMOUS) HttpRequest req,
            @BindingName String city,
            @BindingName("sys") String sys,
            Context context) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("method", req.method());
        seen.put("url", req.url());
        seen.put("route", req.routeParams());
        seen.put("query", req.params().asMap());
        seen.put("many", req.headers().get("X-Many"));
        seen.put("cookie", req.headers().get("cookie"));
        seen.put("host", req.headers().get("HOST"));
        seen.put("body", req.text());
        seen.put("city", city);
        seen.put("sys", sys != null);
        seen.put("folder", context.functionDirectory().getFileName().toString());
        seen.put("trace", context.traceContext().traceParent());
        seen.put("azure", req.headers().contains("X-Azure-Functions-InvocationId"));
        return seen;
    }

    @FunctionName("Double")
    public static Order twice(
            @HttpTrigger(methods = HttpMethod.POST, authLevel = ANONYMOUS) HttpRequest req, @BindingName String item) {
        Order order = req.json(Order.class);
        return new Order(item, order.count() * 2);
    }

    /** The body as it came, as text or bytes or in another form that the query asks for. */
    @FunctionName("Echo")
    public static HttpResponse echo(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        HttpResponse.Builder response = HttpResponse.status(200);
        if (req.params().contains("written")) {
            response.body(out -> {
                out.write(req.bytes());
                out.flush();
                out.write(req.bytes());
            });
        } else if (req.params().contains("stream")) {
            response.body((InputStream) new ByteArrayInputStream(req.bytes()));
        } else {
            response.body(req.bytes());
        }
        return response.contentType(req.headers().getOrDefault("Content-Type", "text/plain"))
                .build();
    }

    @FunctionName("Bytes")
    public static byte[] bytes(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return req.bytes();
    }

    @FunctionName("Made")
    public static HttpResponse made(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        HttpResponse.Builder response = HttpResponse.status(201)
                .header("Location", "/api/orders/7")
                .header("X-Many", "one")
                .header("X-Many", "two")
                .cookie(Cookie.of("theme", "dark blue").path("/").httpOnly(true));
        if (req.params().contains("cookies")) {
            response.cookie(Cookie.of("lang", "de"));
        }
        return response.body("made").build();
    }

    @FunctionName("Away")
    public static HttpResponse away(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return HttpResponse.status(302).header("Location", "/api/Hello").build();
    }

    @FunctionName("Nothing")
    public static String nothing(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return null;
    }

    @FunctionName("Text")
    public static String text(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return req.params().get("text");
    }

    @FunctionName("Fail")
    public static String fail(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req, Context context) {
        context.logger().info("before the failure");
        throw new IllegalStateException(SECRET);
    }

    @FunctionName("FailLater")
    public static CompletionStage<String> failLater(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return CompletableFuture.supplyAsync(() -> {
            throw new IllegalArgumentException(SECRET);
        });
    }

    @FunctionName("FailBadly")
    public static String failBadly(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        throw new StackOverflowError(SECRET);
    }

    @FunctionName("BrokenStream")
    public static HttpResponse brokenStream(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return HttpResponse.stream(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(SECRET);
            }
        });
    }

    @FunctionName("Levels")
    public static String levels(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req, Context context) {
        context.logger().critical("critical {}", 1);
        context.logger().error("error", new IllegalStateException("shown"));
        context.logger().warning("careful: Grüße");
        context.logger().info("info");
        context.logger().debug("debug");
        Logger.getLogger("lib.Jul").info("by java.util.logging");
        return new String("logged".getBytes(UTF_8), UTF_8);
    }
}
