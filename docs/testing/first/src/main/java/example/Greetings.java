package example;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;

public final class Greetings {
    @FunctionName("Greet")
    public String greet(
            @HttpTrigger(route = "greet/{name}", authLevel = ANONYMOUS) HttpRequest req,
            @QueueOutput(queueName = "greeted") Out<String> greeted) {
        String name = req.routeParams().get("name");
        greeted.set(name);
        return "Hello, " + name + "!";
    }
}
