package sample;

import dev.bindery.Context;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.RetryContext;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.McpToolTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import dev.bindery.annotation.TimerTrigger;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public final class Messages {
    public record Order(String id, int count) {}

    @FunctionName("Forward")
    @QueueOutput(queueName = "copies")
    public QueueMessage forward(@QueueTrigger(queueName = "letters") QueueMessage letter) {
        return QueueMessage.of(letter.id() + " " + letter.dequeueCount() + " " + letter.insertionTime() + " "
                + letter.text());
    }

    @FunctionName("Promoted")
    @QueueOutput(queueName = "copies")
    public String promoted(
            @QueueTrigger(queueName = "letters") String letter,
            @BindingName String customer,
            @BindingName Map<String, Object> address,
            @BindingName long dequeueCount,
            @BindingName OffsetDateTime insertionTime) {
        return customer + " " + address + " " + dequeueCount + " " + insertionTime.getYear();
    }

    @FunctionName("Raw")
    public void raw(
            @QueueTrigger(queueName = "letters") byte[] letter,
            @BlobOutput(path = "archive/b") Out<byte[]> copy,
            @BlobOutput(path = "archive/c") Out<Order> document,
            @QueueOutput(queueName = "none") Out<String> none,
            @CosmosDBOutput(databaseName = "d", containerName = "c", connection = "Cosmos") Out<List<Order>> rows) {
        copy.set(letter);
        document.set(new Order("1", 2));
        rows.set(List.of(new Order("1", 2), new Order(null, 3)));
    }

    @FunctionName("RawList")
    @QueueOutput(queueName = "copies")
    public List<byte[]> rawList(@QueueTrigger(queueName = "letters") byte[] letter) {
        return List.of("tea".getBytes(java.nio.charset.StandardCharsets.UTF_8), letter);
    }

    @FunctionName("Blob")
    @QueueOutput(queueName = "copies")
    public String blob(@BlobTrigger(path = "samples/{name}.txt") InputStream blob, @BindingName String name)
            throws IOException {
        return name + " " + blob.name() + " " + blob.uri() + " " + blob.length() + " " + blob.metadata() + " "
                + blob.readAllBytes().length;
    }

    @FunctionName("Tick")
    @QueueOutput(queueName = "copies")
    public String tick(@TimerTrigger(schedule = "0 * * * * *") TimerRequest timer, Context context) {
        RetryContext retry = context.retryContext();
        return timer.pastDue() + " " + retry.retryCount() + "/" + retry.maxRetryCount() + " "
                + (retry.exception() == null ? "-" : retry.exception().message());
    }

    @FunctionName("Batch")
    @QueueOutput(queueName = "copies")
    @SuppressWarnings("BND6002")
    public String batch(
            @EventHubTrigger(eventHubName = "hub", connection = "Hub") List<Order> orders, @BindingName List<Long> sequenceNumberArray) {
        return orders.stream().map(Order::id).collect(Collectors.joining(",")) + " " + sequenceNumberArray;
    }

    @FunctionName("RawBatch")
    @QueueOutput(queueName = "copies")
    public String rawBatch(@EventHubTrigger(eventHubName = "hub", connection = "Hub") byte[][] events) {
        return events.length + " " + events[1][0];
    }

    @FunctionName("Bus")
    @QueueOutput(queueName = "copies")
    @SuppressWarnings("BND6002")
    public String bus(
            @ServiceBusQueueTrigger(queueName = "bus", connection = "Bus") String message,
            @BindingName String messageId) {
        return messageId + " " + message;
    }

    @FunctionName("Tool")
    public String tool(@McpToolTrigger(toolName = "tool", description = "Says it.") String arguments) {
        return "told " + arguments;
    }
}
