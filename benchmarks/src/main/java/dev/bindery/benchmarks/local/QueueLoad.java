package dev.bindery.benchmarks.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.azure.storage.queue.QueueClient;
import com.azure.storage.queue.QueueClientBuilder;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.logging.LogSink;
import dev.bindery.logging.Logs;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Messages per second, from the first that a function processes to the last.
 *
 * @param host runs the functions
 * @param producer puts a message on a queue from outside of the app
 */
record QueueLoad(Server host, Producer producer) {
    private static final int PRODUCERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String MESSAGE = "{\"id\":\"4711\",\"customer\":\"Ann\",\"pieces\":3,\"price\":12.5}";

    private static final LogSink SILENT = new LogSink() {
        @Override
        public boolean isEnabled(String category, LogLevel level) {
            return false;
        }

        @Override
        public void write(LogLine line) {
            // Nobody asked.
        }
    };

    /** Puts a message on a queue. */
    interface Producer {
        void put(String queue, String message) throws IOException, InterruptedException;

        /** By the host, the only one who has the embedded store open. */
        static Producer of(Server host) {
            return (queue, message) -> host.post("/admin/storage/queues/" + queue + "/messages", message);
        }

        /** By somebody else: the host is told nothing of it, and has to look. */
        static Producer of(String connectionString, String queue) {
            QueueClient client = new QueueClientBuilder()
                    .connectionString(connectionString)
                    .queueName(queue)
                    .buildClient();
            // Of each request it would say something.
            Logs.install(SILENT);
            client.createIfNotExists();
            return (name, message) -> client.sendMessage(Base64.getEncoder().encodeToString(message.getBytes(UTF_8)));
        }
    }

    /** With all messages on the queue before the first is processed. */
    double backlog(String queue, int messages) throws IOException, InterruptedException {
        host.post("/api/close", "");
        host.post("/api/fill/" + queue + "/" + messages, MESSAGE);
        host.post("/api/open", "");
        return rate(messages);
    }

    /** With messages that are put on the queue while others are processed. */
    double arriving(String queue, int messages) throws IOException, InterruptedException {
        host.post("/api/close", "");
        host.post("/api/open", "");
        ExecutorService threads = Executors.newFixedThreadPool(PRODUCERS);
        try {
            CompletableFuture<?>[] producing = IntStream.range(0, PRODUCERS)
                    .mapToObj(number ->
                            CompletableFuture.runAsync(() -> produce(queue, (messages + number) / PRODUCERS), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(producing).join();
        } finally {
            threads.shutdownNow();
        }
        return rate(messages);
    }

    private void produce(String queue, int messages) {
        try {
            for (int number = 0; number < messages; number++) {
                producer.put(queue, MESSAGE);
            }
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private double rate(int messages) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String[] progress = host.get("/api/progress").split(" ");
            int processed = Integer.parseInt(progress[0]);
            if (processed > messages) {
                throw new IllegalStateException(processed + " messages were processed, and there were " + messages);
            } else if (processed == messages) {
                return (messages - 1) / Double.parseDouble(progress[1]);
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("After " + PATIENCE.toSeconds() + " s there are still messages: "
                + host.get("/api/progress") + " of " + messages);
    }
}
