package sample;

import dev.bindery.Context;
import dev.bindery.Cookie;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.LoggerFactory;

public final class Web {
    public record Order(String id, int count) {}

    public record Accepted(@HttpOutput HttpResponse response, @QueueOutput(queueName = "orders") Order order) {}

    @FunctionName("Text")
    public String text(@HttpTrigger HttpRequest req) {
        return "Hello, " + req.params().getOrDefault("user", "nobody") + " by " + req.method() + ": " + req.text();
    }

    @FunctionName("Json")
    public Order json(@HttpTrigger Order order) {
        return new Order(order.id(), order.count() + 1);
    }

    @FunctionName("Headers")
    public HttpResponse headers(@HttpTrigger HttpRequest req) {
        return HttpResponse.status(201)
                .header("X-Seen", req.headers().get("x-sent"))
                .header("Vary", "Accept")
                .header("Vary", "Origin")
                .cookie(Cookie.of("theme", "dark").path("/"))
                .body("seen")
                .build();
    }

    @FunctionName("Cookies")
    public HttpResponse cookies(@HttpTrigger HttpRequest req) {
        return HttpResponse.status(200)
                .cookie(Cookie.of("a", "1"))
                .cookie(Cookie.of("b", "2"))
                .build();
    }

    @FunctionName("Bytes")
    public byte[] bytes(@HttpTrigger HttpRequest req) {
        byte[] turned = req.bytes().clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = req.bytes()[turned.length - 1 - i];
        }
        return turned;
    }

    @FunctionName("Stream")
    public java.io.InputStream stream(@HttpTrigger HttpRequest req) {
        return new ByteArrayInputStream(new byte[] {0, (byte) 0xff});
    }

    @FunctionName("Nothing")
    public HttpResponse nothing(@HttpTrigger HttpRequest req) {
        return null;
    }

    @FunctionName("Item")
    public String item(
            @HttpTrigger(route = "items/{Id}/{kind:alpha}") HttpRequest req,
            @BindingName("id") String id,
            @BindingName Integer count,
            @BindingName Optional<String> colour,
            @BlobInput(path = "samples/{Id}") Optional<byte[]> blob,
            @BlobInput(path = "notes/{Id}") Optional<String> note) {
        return id + " " + req.routeParams().get("kind") + " " + count + " " + colour.orElse("-") + " "
                + blob.map(bytes -> bytes.length).orElse(-1) + " " + note.orElse("-");
    }

    @FunctionName("Async")
    public CompletionStage<String> async(
            @HttpTrigger HttpRequest req, @QueueOutput(queueName = "orders") Out<List<String>> orders, Context context) {
        return CompletableFuture.supplyAsync(() -> {
            context.logger().info("from another thread");
            orders.set(List.of("{\"n\":1}", "2024-05-01T10:00:00Z"));
            return "later";
        });
    }

    @FunctionName("AsyncFailure")
    public CompletionStage<String> asyncFailure(@HttpTrigger HttpRequest req) {
        return CompletableFuture.supplyAsync(() -> {
            throw new IllegalStateException("out of tea");
        });
    }

    @FunctionName("Failure")
    public String failure(@HttpTrigger HttpRequest req) throws Exception {
        throw new java.io.IOException("no such order");
    }

    @FunctionName("Take")
    public Accepted take(@HttpTrigger HttpRequest req) {
        Order order = new Order("7", 1);
        return new Accepted(
                HttpResponse.status(202).header("Location", "/7").json(order).build(), order);
    }

    @FunctionName("Binary")
    public void binary(@HttpTrigger HttpRequest req, @HttpOutput Out<HttpResponse> res) {
        res.set(HttpResponse.bytes(new byte[] {(byte) 0xff}));
    }

    @FunctionName("Levels")
    public Map<String, String> levels(@HttpTrigger HttpRequest req, Context context) {
        context.logger().critical("critical {}", 1);
        context.logger().error("error", new IllegalStateException("why"));
        context.logger().warning("warning");
        context.logger().info("info {0} '");
        context.logger().debug("debug");
        context.logger().trace("trace");
        LoggerFactory.getLogger("com.example.Library").info("a library's line");
        java.util.logging.Logger.getLogger("com.example.Old").warning("an old library's line");
        System.getLogger("com.example.System").log(System.Logger.Level.ERROR, "a line of the system's");
        return Map.of(
                "id", context.invocationId(),
                "function", context.functionName(),
                "folder", context.functionDirectory().getFileName().toString(),
                "trace", context.traceContext().traceParent(),
                "state", context.traceContext().traceState(),
                "operation", context.traceContext().attributes().get("OperationName"),
                "retry", String.valueOf(context.retryContext()));
    }
}
