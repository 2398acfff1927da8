package sample;

import dev.bindery.Context;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A function that is quick as long as it is not told to do something else. */
public final class Turns {
    private static final Map<String, CompletableFuture<String>> MET = new ConcurrentHashMap<>();

    private static CompletableFuture<String> meeting(String place) {
        return MET.computeIfAbsent(place, key -> new CompletableFuture<>());
    }

    @FunctionName("Turns")
    @QueueOutput(name = "$return", queueName = "turned")
    public String turns(@QueueTrigger(queueName = "turns") String text, Context context) {
        String[] words = text.split(" ");
        switch (words[0]) {
            case "thread":
                return Thread.currentThread().getName();
            case "hold":
                CompletableFuture<String> cancelled = new CompletableFuture<>();
                context.cancellation().onRequest(() -> cancelled.complete(text + " ended"));
                return cancelled.join();
            case "compute":
                AtomicBoolean enough = new AtomicBoolean();
                context.cancellation().onRequest(() -> enough.set(true));
                while (!enough.get()) {
                    Thread.onSpinWait();
                }
                return text + " ended";
            case "await":
                return meeting(words[1]).join();
            case "meet":
                meeting(words[1]).complete(words[2]);
                return words[2];
            case "interrupt":
                String before = Boolean.toString(Thread.currentThread().isInterrupted());
                Thread.currentThread().interrupt();
                return before;
            case "log":
                String line = "x".repeat(1000);
                for (int i = 0; i < Integer.parseInt(words[1]); i++) {
                    context.logger().info(line);
                }
                return text;
            default:
                return text;
        }
    }
}
