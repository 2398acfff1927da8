package sample;

import dev.bindery.Context;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Functions that go wrong, and that have strict needs. */
public final class Strain {
    @FunctionName("Number")
    @QueueOutput(name = "$return", queueName = "squares")
    public long number(@QueueTrigger(queueName = "integers") int number, @BindingName("DequeueCount") int count) {
        return (long) number * count;
    }

    @FunctionName("Overflows")
    public void overflows(@QueueTrigger(queueName = "overflows") int depth) {
        overflows(depth + 1);
    }

    @FunctionName("Exhausts")
    public void exhausts(@QueueTrigger(queueName = "exhausts") int size) {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[size]);
        }
    }

    /** Ends when the host does not want it any more, and not before. */
    @FunctionName("Holds")
    @QueueOutput(name = "$return", queueName = "held")
    public String holds(@QueueTrigger(queueName = "holds") String text, Context context) {
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        context.cancellation().onRequest(() -> cancelled.complete(text + " was held"));
        return cancelled.join();
    }
}
