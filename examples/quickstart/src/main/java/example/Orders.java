package example;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import java.time.Instant;
import java.util.UUID;

/** From an HTTP request over a queue into a blob. */
public final class Orders {

    /** An order, as JSON: {@code {"id": "…", "item": "tea", "count": 2}}. */
    public record Order(UUID id, String item, int count) {}

    /** What becomes of an order. */
    public record Receipt(UUID id, String item, int count, Instant processed) {}

    /** Two outputs in one typed result. */
    public record Accepted(
            @HttpOutput HttpResponse response,
            @QueueOutput(queueName = "outqueue") Order order) {}

    /** GET /api/Enqueue?body=…: answers, and puts the same text on the queue. */
    @FunctionName("Enqueue")
    @HttpTrigger(name = "req", authLevel = ANONYMOUS)
    public String enqueue(
            HttpRequest req,
            @QueueOutput(queueName = "outqueue", connection = "AzureWebJobsStorage") Out<QueueMessage> msg) {
        String body = req.params().getOrDefault("body", "");
        msg.set(QueueMessage.of(body));
        return body;
    }

    /** POST /api/orders/tea?count=2 */
    @FunctionName("TakeOrder")
    public Accepted take(
            @HttpTrigger(route = "orders/{item}", methods = HttpMethod.POST, authLevel = ANONYMOUS) HttpRequest req,
            @BindingName String item,
            @BindingName Integer count) {
        Order order = new Order(UUID.randomUUID(), item, count == null ? 1 : count);
        HttpResponse response = HttpResponse.status(202)
                .header("Location", "/api/receipts/" + order.id())
                .json(order)
                .build();
        return new Accepted(response, order);
    }

    /** Runs for each message on the queue, and writes a receipt under the order's id. */
    @FunctionName("ProcessOrder")
    @BlobOutput(path = "receipts/{id}.json")
    public Receipt process(
            @QueueTrigger(queueName = "outqueue") Order order, @BindingName long dequeueCount, Context context) {
        context.logger().info("{} × {} (attempt {})", order.count(), order.item(), dequeueCount);
        return new Receipt(order.id(), order.item(), order.count(), Instant.now());
    }
}
