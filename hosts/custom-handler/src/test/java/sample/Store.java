package sample;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.RetryContext;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.CosmosDBInput;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.EventGridTrigger;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.ServiceBusQueueOutput;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import dev.bindery.annotation.TimerTrigger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions with bindings to other services. */
public final class Store implements AutoCloseable {
    public record Order(String id, int count) {}

    public record Several(
            @HttpOutput HttpResponse response,
            @QueueOutput(queueName = "several") List<String> messages,
            @BlobOutput(path = "several/{id}.bin") byte[] blob,
            @ServiceBusQueueOutput(queueName = "bus") String letter,

            @CosmosDBOutput(databaseName = "db", containerName = "docs", connection = "Cosmos")
            List<Order> documents) {}

    @FunctionName("GetText")
    public HttpResponse text(
            @HttpTrigger(route = "text/{id}", authLevel = ANONYMOUS) HttpRequest req,
            @BlobInput(path = "samples/{id}") Optional<String> blob) {
        return blob.map(HttpResponse::text)
                .orElseGet(() -> HttpResponse.status(404).body("none").build());
    }

    @FunctionName("GetBytes")
    public byte[] bytes(
            @HttpTrigger(route = "bytes/{id}", authLevel = ANONYMOUS) HttpRequest req,
            @BlobInput(path = "samples/{id}") Optional<InputStream> blob)
            throws IOException {
        return blob.isEmpty() ? "none".getBytes(UTF_8) : blob.get().readAllBytes();
    }

    @FunctionName("GetImage")
    public HttpResponse image(
            @HttpTrigger(route = "image/{id}", authLevel = ANONYMOUS) HttpRequest req,
            @BlobInput(path = "samples/{id}") byte[] blob) {
        HttpResponse.Builder response = HttpResponse.status(200).contentType("image/png");
        return (req.params().contains("cached") ? response.header("Cache-Control", "max-age=60") : response)
                .body(blob)
                .build();
    }

    @FunctionName("Copy")
    public void copy(
            @BlobTrigger(path = "originals/{name}") InputStream original,
            @BindingName String name,
            @BlobOutput(path = "copies/{name}") Out<java.io.InputStream> copy,
            Context context)
            throws IOException {
        context.logger().info("{} {} {}", name, original.name(), original.length());
        copy.set(new ByteArrayInputStream(original.readAllBytes()));
    }

    @FunctionName("Forward")
    @QueueOutput(queueName = "second")
    public String forward(@QueueTrigger(queueName = "first") String message) {
        return message.equals("null") ? null : message;
    }

    @FunctionName("ForwardBytes")
    @QueueOutput(queueName = "second")
    public byte[] forwardBytes(@QueueTrigger(queueName = "first") byte[] message) {
        return message;
    }

    @FunctionName("Rich")
    public void rich(
            @QueueTrigger(queueName = "first") QueueMessage message,
            @BindingName long dequeueCount,
            @BindingName String queueTrigger,
            Context context) {
        context.logger()
                .info(
                        "{} {} {} {} {}",
                        message.text(),
                        message.dequeueCount(),
                        dequeueCount,
                        message.insertionTime(),
                        queueTrigger);
    }

    @FunctionName("Letter")
    @ServiceBusQueueOutput(queueName = "bus")
    public String letter(@QueueTrigger(queueName = "first") String message) {
        return message;
    }

    @FunctionName("Letters")
    @ServiceBusQueueOutput(queueName = "bus")
    public List<String> letters(@ServiceBusQueueTrigger(queueName = "in") List<String> messages) {
        return messages;
    }

    @FunctionName("Fan")
    @QueueOutput(queueName = "fan")
    public List<String> fan(@QueueTrigger(queueName = "first") String message) {
        return message.isEmpty() ? List.of() : List.of(message.split(","));
    }

    @FunctionName("FanBytes")
    @QueueOutput(queueName = "fan")
    public List<byte[]> fanBytes(@QueueTrigger(queueName = "first") String count) {
        List<byte[]> items = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(count); i++) {
            items.add(new byte[] {(byte) 0xFF, (byte) i});
        }
        return items;
    }

    @FunctionName("Several")
    public Several several(
            @HttpTrigger(route = "several/{id}", authLevel = ANONYMOUS) HttpRequest req, @BindingName String id) {
        if (id.equals("nothing")) {
            return new Several(null, List.of(), null, null, null);
        } else if (id.equals("silent")) {
            return new Several(null, List.of("alone"), null, null, null);
        }
        return new Several(
                HttpResponse.status(202).body("taken").build(),
                List.of("test", "{\"a\": 1.50}", "Grüße"),
                new byte[] {1, 2, (byte) 0xFE},
                "abcd1234",
                List.of(new Order(id, 1), new Order(id + "b", 2)));
    }

    @FunctionName("Readings")
    @QueueOutput(queueName = "readings")
    public String readings(
            @EventHubTrigger(eventHubName = "hub", connection = "Hub") List<Order> events, Context context) {
        return events.size() + " " + events;
    }

    @FunctionName("RawReadings")
    @QueueOutput(queueName = "readings")
    public String raw(@EventHubTrigger(eventHubName = "hub", connection = "Hub") List<byte[]> events) {
        return events.stream()
                .map(event -> event.length + "/" + event[0])
                .toList()
                .toString();
    }

    @FunctionName("Changes")
    @QueueOutput(queueName = "changes")
    public String changes(
            @CosmosDBTrigger(databaseName = "db", containerName = "docs", connection = "Cosmos")
                    List<Order> documents) {
        return documents.toString();
    }

    @FunctionName("Lookup")
    public String lookup(
            @HttpTrigger(route = "lookup/{key}", authLevel = ANONYMOUS) HttpRequest req,
            @CosmosDBInput(
                            databaseName = "db",
                            containerName = "docs",
                            connection = "Cosmos",
                            id = "{key}",
                            partitionKey = "{key}")
                    Optional<Order> document) {
        return document.map(Order::toString).orElse("none");
    }

    @FunctionName("Grid")
    @QueueOutput(queueName = "grid")
    public String grid(@EventGridTrigger Map<String, Object> event) {
        return event.get("id") + " " + event.get("data");
    }

    @FunctionName("Tick")
    public void tick(@TimerTrigger(schedule = "0 */5 * * * *") TimerRequest timer, Context context) {
        RetryContext retry = context.retryContext();
        context.logger().info("late {} {}", timer.pastDue(), retry == null ? "no retry" : retry.toString());
    }

    @FunctionName("Reject")
    @QueueOutput(queueName = "rejected")
    public String reject(@QueueTrigger(queueName = "first") String message, Context context) {
        context.logger().warning("rejecting {}", context.invocationId());
        throw new UnsupportedOperationException(message);
    }

    @Override
    public void close() {
        System.out.println("the store is closed");
    }
}
