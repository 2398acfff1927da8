package example;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** HTTP in, text out: plain, asynchronous, and with a word in the log. */
public final class Hello {

    /** GET /api/Hello?user=Ann */
    @FunctionName("Hello")
    public static String hello(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return Greetings.greet(req.params().get("user"));
    }

    /** GET /api/hello/later/Ann: the thread is free while the greeting is being made. */
    @FunctionName("HelloLater")
    public static CompletionStage<String> helloLater(
            @HttpTrigger(route = "hello/later/{user}", methods = HttpMethod.GET, authLevel = ANONYMOUS)
                    HttpRequest req) {
        String user = req.routeParams().get("user");
        return CompletableFuture.supplyAsync(() -> Greetings.greet(user));
    }

    /** GET /api/levels: one line for each level of the programming model. */
    @FunctionName("Levels")
    public static void levels(
            @HttpTrigger(route = "levels", methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req,
            Context context) {
        context.logger().critical("critical: the {} is on fire", "warehouse");
        context.logger().error("error: an order was lost");
        context.logger().warning("warning: stock is low");
        context.logger().info("info: an order was taken");
        context.logger().debug("debug: the order's bytes were counted");
    }
}
