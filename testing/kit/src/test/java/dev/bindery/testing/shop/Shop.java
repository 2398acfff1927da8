package dev.bindery.testing.shop;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.CosmosDBInput;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.ServiceBusQueueOutput;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import dev.bindery.annotation.TimerTrigger;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The functions that the kit's own tests run. */
public final class Shop implements AutoCloseable {
    public record Order(int id, String item, int count) {}

    public static final class SoldOut extends Exception {
        private static final long serialVersionUID = 1L;

        SoldOut(String item) {
            super("There is no " + item + " left");
        }
    }

    private final String name;
    private boolean closed;

    public Shop() {
        this("the shop");
    }

    public Shop(String name) {
        this.name = name;
    }

    @Override
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    @FunctionName("Name")
    public String name(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
        return name;
    }

    @FunctionName("GetItem")
    public HttpResponse get(
            @HttpTrigger(route = "items/{id:int}", methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req,
            @BlobInput(path = "items/{id}") Optional<InputStream> item,
            @BindingName int id)
            throws IOException {
        return item.isEmpty()
                ? HttpResponse.status(404).body("There is no item " + id).build()
                : HttpResponse.stream(item.get());
    }

    @FunctionName("PutItem")
    public HttpResponse put(
            @HttpTrigger(route = "items/{id:int}", methods = HttpMethod.PUT, authLevel = ANONYMOUS) HttpRequest req,
            @BlobOutput(path = "items/{id}") Out<byte[]> item) {
        item.set(req.bytes());
        return HttpResponse.status(201).build();
    }

    @FunctionName("Later")
    public CompletionStage<String> later(
            @HttpTrigger(route = "later/{how}", authLevel = ANONYMOUS) HttpRequest req, @BindingName String how) {
        return CompletableFuture.supplyAsync(() -> {
            if (how.equals("never")) {
                throw new IllegalStateException("not today");
            }
            return how;
        });
    }

    @FunctionName("TakeOrder")
    public HttpResponse take(
            @HttpTrigger(route = "orders", methods = HttpMethod.POST, authLevel = ANONYMOUS) HttpRequest req,
            @QueueOutput(queueName = "orders") Out<Order> order) {
        order.set(req.json(Order.class));
        return HttpResponse.status(202).build();
    }

    @FunctionName("ProcessOrder")
    @BlobOutput(path = "receipts/{id}.json")
    public Order process(
            @QueueTrigger(queueName = "orders") Order order, @BindingName long dequeueCount, Context context)
            throws SoldOut {
        context.logger().info("order {}, attempt {}", order.id(), dequeueCount);
        if (order.item().equals("cake")) {
            throw new SoldOut("cake");
        }
        return order;
    }

    @FunctionName("Announce")
    @QueueOutput(queueName = "news")
    public List<String> announce(@BlobTrigger(path = "receipts/{name}.json") String receipt, @BindingName String name) {
        return List.of("new: " + name, receipt.toUpperCase(Locale.ROOT));
    }

    @FunctionName("Raw")
    public void raw(@QueueTrigger(queueName = "raw") QueueMessage message, Context context) {
        System.getLogger("raw").log(System.Logger.Level.INFO, "a line of another API");
        context.logger().debug("{} bytes", message.bytes().length);
    }

    @FunctionName("Cleanup")
    @BlobOutput(path = "reports/{DateTime:yyyy-MM-dd}.txt")
    public String cleanup(@TimerTrigger(schedule = "%CLEANUP_SCHEDULE%") TimerRequest timer) {
        return (timer.pastDue() ? "late" : "on time") + ", next at "
                + timer.scheduleStatus().next();
    }

    @FunctionName("Pay")
    @ServiceBusQueueOutput(queueName = "paid")
    public Order pay(
            @ServiceBusQueueTrigger(queueName = "payments") String payment,
            @CosmosDBInput(
                            connection = "Cosmos",
                            databaseName = "shop",
                            containerName = "orders",
                            id = "{Subject}",
                            partitionKey = "{Subject}")
                    Optional<Order> order,
            @BindingName("Subject") String subject) {
        return order.orElse(new Order(Integer.parseInt(subject), "unknown", 0));
    }
}
