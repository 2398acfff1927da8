package sample;

import dev.bindery.Cancellation;
import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Functions that log, wait and look around. */
public final class Talk {
    @FunctionName("Logs")
    public String logs(@HttpTrigger HttpRequest req, Context context) {
        org.slf4j.Logger slf4j = LoggerFactory.getLogger("my.Slf4j");
        context.logger().info("one {}", 1);
        slf4j.warn("two", new IllegalStateException("two's cause"));
        Logger.getLogger("my.Jul").log(Level.SEVERE, "three {0}", "x");
        System.getLogger("my.System").log(System.Logger.Level.INFO, "four");
        System.out.println("five é");
        System.err.print("six");
        System.err.println(", and more");
        slf4j.debug("never");
        Logger.getLogger("my.Jul").fine("never");
        MDC.put("own", "kept");
        slf4j.info(
                "seven {} {} {}",
                MDC.get("invocationId").equals(context.invocationId()),
                MDC.get("function"),
                MDC.get("own"));
        MDC.clear();
        CompletableFuture.runAsync(
                        () -> {
                            slf4j.info("eight");
                            System.out.println("nine");
                        },
                        context.carriedBy(ForkJoinPool.commonPool()))
                .join();
        slf4j.atInfo().addKeyValue("eventId", "OrderTaken").log("ten");
        return "logged";
    }

    @FunctionName("Flood")
    public String flood(@HttpTrigger HttpRequest req, Context context) {
        int lines = Integer.parseInt(req.params().get("lines"));
        String text = "x".repeat(1000);
        for (int i = 0; i < lines; i++) {
            context.logger().debug("debug {} {}", i, text);
            context.logger().info("info {} {}", i, text);
        }
        return "flooded";
    }

    @FunctionName("Waits")
    public String waits(@HttpTrigger HttpRequest req, Context context) throws InterruptedException {
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        context.cancellation().onRequest(() -> cancelled.complete("cancelled"));
        context.logger().info("waiting");
        return cancelled.join() + " " + Thread.currentThread().isInterrupted();
    }

    @FunctionName("Interrupted")
    @SuppressWarnings("try") // the interruption is only closed
    public String interrupted(@HttpTrigger HttpRequest req, Context context) {
        try (Cancellation.Interruption interruption = context.cancellation().interruptThisThread()) {
            context.logger().info("waiting");
            Thread.sleep(30_000);
            return "slept";
        } catch (InterruptedException e) {
            return "interrupted";
        }
    }

    @FunctionName("Sleeps")
    public String sleeps(@HttpTrigger HttpRequest req, Context context) throws InterruptedException {
        context.logger().info("waiting");
        Thread.sleep(Integer.parseInt(req.params().get("millis")));
        System.out.print("slept");
        return "slept";
    }

    @FunctionName("Environment")
    public String environment(@HttpTrigger HttpRequest req) throws Exception {
        String name = req.params().get("name");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "printf '%s' \"$" + name + "\"");
        // Which is what has a child given the variables as Java sees them.
        builder.environment();
        Process child = builder.start();
        return System.getenv(name) + " " + System.getenv().get(name) + " "
                + new String(child.getInputStream().readAllBytes());
    }

    @FunctionName("Thread")
    public String thread(@HttpTrigger HttpRequest req) {
        new Thread(() -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        // Nobody does.
                    }
                })
                .start();
        return "started";
    }
}
