package sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.Context;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TimerTrigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of queues, blobs and timers. */
public final class Store implements AutoCloseable {
    @FunctionName("Copy")
    @QueueOutput(name = "$return", queueName = "copies")
    public String copy(@QueueTrigger(queueName = "texts") String text) {
        return text;
    }

    @FunctionName("Many")
    public void many(
            @QueueTrigger(queueName = "counts") String count,
            @QueueOutput(queueName = "numbers") Out<List<String>> out) {
        out.set(java.util.stream.IntStream.range(0, Integer.parseInt(count))
                .mapToObj(Integer::toString)
                .toList());
    }

    @FunctionName("Facts")
    @BlobOutput(name = "$return", path = "facts/{id}")
    public String facts(@QueueTrigger(queueName = "facts") QueueMessage message, Context context) {
        return message.text() + " " + message.dequeueCount() + " " + context.retryContext();
    }

    @FunctionName("Blobs")
    public void blobs(
            @BlobTrigger(path = "incoming/{name}") byte[] content,
            @BlobInput(path = "side/{name}") @Nullable String side,
            @BlobOutput(path = "outgoing/{name}") Out<byte[]> out) {
        out.set((new String(content, UTF_8) + "+" + side).getBytes(UTF_8));
    }

    @FunctionName("Tick")
    @QueueOutput(name = "$return", queueName = "ticks")
    public String tick(@TimerTrigger(schedule = "0 0 * * * *") TimerRequest timer) {
        return "past due: " + timer.pastDue();
    }

    @FunctionName("Batch")
    @QueueOutput(name = "$return", queueName = "batches")
    public String batch(@EventHubTrigger(eventHubName = "hub", connection = "Hub") List<String> events) {
        return events.size() + ": " + events;
    }

    @Override
    public void close() {
        System.out.println("Store is closed");
    }
}
