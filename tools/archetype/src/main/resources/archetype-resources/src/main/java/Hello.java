package ${package};

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

/** HTTP in, text out, and a message on a queue that another function takes. */
public final class Hello {

    /** GET /api/Hello?user=Ann */
    @FunctionName("Hello")
    public static String hello(
            @HttpTrigger(methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req,
            @QueueOutput(queueName = "greeted", connection = "AzureWebJobsStorage") Out<String> greeted) {
        String user = req.params().getOrDefault("user", "World");
        greeted.set(user);
        return "Hello, " + user + "!";
    }

    @FunctionName("Greeted")
    public static void greeted(
            @QueueTrigger(queueName = "greeted", connection = "AzureWebJobsStorage") String user, Context context) {
        context.logger().info("{} was greeted", user);
    }
}
