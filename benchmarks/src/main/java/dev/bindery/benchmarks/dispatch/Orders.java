package dev.bindery.benchmarks.dispatch;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

/** Functions that do next to nothing themselves. */
public final class Orders {
    /** What is ordered. */
    public record Order(String id, int count) {}

    /** A request in, text out. */
    @FunctionName("Greet")
    public String greet(@HttpTrigger(methods = HttpMethod.GET) HttpRequest req) {
        return req.url();
    }

    /** Text and a number in, two texts out. */
    @FunctionName("Forward")
    @QueueOutput(queueName = "forwarded")
    public String forward(
            @QueueTrigger(queueName = "orders") String message,
            @BindingName long dequeueCount,
            @QueueOutput(queueName = "audit") Out<String> audit) {
        audit.set(dequeueCount > 1 ? message : "first");
        return message;
    }

    /** JSON in, JSON out. */
    @FunctionName("Confirm")
    @QueueOutput(queueName = "confirmed")
    public Order confirm(@QueueTrigger(queueName = "placed") Order order) {
        return new Order(order.id(), order.count() + 1);
    }
}
