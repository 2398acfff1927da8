package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is killed loses nothing that it took: after a restart on the same store every order gets its receipt. */
class KillTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 8;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    @TempDir
    Path folder;

    @AfterEach
    void endTheClients() throws InterruptedException {
        clients.shutdownNow();
        assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aThousandOrdersSurviveAKillInTheMiddleOfTheirProcessing() throws Exception {
        Set<String> orders = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(1000)
                .collect(Collectors.toCollection(TreeSet::new));
        try (LocalHostProcess host = withoutProcessing()) {
            each(orders, order -> {
                String path = "/admin/storage/queues/outqueue/messages";
                assertThat(host.send("POST", path, order(order)).statusCode()).isEqualTo(201);
            });
            host.stop();
        }

        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder).start()) {
            // Who is not listened to cannot get far ahead, however busy this machine is.
            host.output().awaitAndHold("Executed 'Functions.ProcessOrder' \\(Succeeded", 300);
            host.kill();
        }

        try (LocalHostProcess host = withoutProcessing()) {
            Set<String> receipts = receipts(host);
            assertThat(receipts).as("the kill came in the middle").hasSizeBetween(200, 800);
            assertReceipts(host, receipts);
            host.stop();
        }

        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder).start()) {
            Eventually.holds(() -> assertThat(receipts(host)).hasSize(1000));
            host.stop();
        }

        try (LocalHostProcess host = withoutProcessing()) {
            assertThat(receipts(host)).isEqualTo(orders);
            assertReceipts(host, orders);
            assertThat(host.messages("outqueue")).isEmpty();
            assertThat(host.messages("outqueue-poison")).isEmpty();
            host.stop();
        }
    }

    @Test
    void everyOrderThatWasAnsweredBeforeAKillIsProcessedAfterIt() throws Exception {
        Set<String> answered = new ConcurrentSkipListSet<>();
        CountDownLatch enough = new CountDownLatch(200);
        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder).start()) {
            List<Future<?>> sending = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Callable<String> client = i % 2 == 0 ? () -> enqueue(host) : () -> take(host);
                sending.add(clients.submit(() -> sendUntilTheHostIsGone(client, answered, enough)));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            host.kill();
            for (Future<?> client : sending) {
                client.get(60, TimeUnit.SECONDS);
            }
        }

        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder).start()) {
            Eventually.holds(() -> assertThat(receipts(host)).containsAll(answered));
            host.stop();
        }

        try (LocalHostProcess host = withoutProcessing()) {
            assertReceipts(host, answered);
            assertThat(host.messages("outqueue-poison")).isEmpty();
            host.stop();
        }
    }

    /** A host that has the store, and leaves the queue alone. */
    private LocalHostProcess withoutProcessing() throws IOException, InterruptedException {
        return HostLaunch.ofQuickstart(folder).with("--functions", "Hello").start();
    }

    private static Void sendUntilTheHostIsGone(Callable<String> client, Set<String> answered, CountDownLatch enough)
            throws Exception {
        try {
            while (true) {
                answered.add(client.call());
                enough.countDown();
            }
        } catch (IOException e) {
            return null;
        }
    }

    private static String enqueue(LocalHostProcess host) throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        HttpResponse<String> response = host.get("/api/Enqueue?body=" + URLEncoder.encode(order(id), UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
        return id;
    }

    private static String take(LocalHostProcess host) throws IOException, InterruptedException {
        HttpResponse<String> response = host.send("POST", "/api/orders/tea?count=2", "");
        assertThat(response.statusCode()).isEqualTo(202);
        return JSON.readTree(response.body()).get("id").textValue();
    }

    private static String order(String id) {
        return "{\"id\":\"" + id + "\",\"item\":\"tea\",\"count\":2}";
    }

    /** The ids of the orders that have a receipt. */
    private static Set<String> receipts(LocalHostProcess host) throws IOException, InterruptedException {
        JsonNode blobs = host.json("/admin/storage/blobs/receipts");
        return StreamSupport.stream(blobs.spliterator(), false)
                .map(blob -> blob.get("name").textValue().replace(".json", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every receipt is whole. */
    private void assertReceipts(LocalHostProcess host, Set<String> ids) throws Exception {
        each(ids, id -> {
            JsonNode receipt = JSON.readTree(host.blob("receipts/" + id + ".json"));
            assertThat(receipt.get("id").textValue()).isEqualTo(id);
            assertThat(receipt.get("item").textValue()).isEqualTo("tea");
            assertThat(receipt.get("count").intValue()).isEqualTo(2);
            assertThat(receipt.get("processed").textValue()).isNotEmpty();
        });
    }

    private interface Step {
        void take(String id) throws Exception;
    }

    private void each(Set<String> ids, Step step) throws Exception {
        List<Callable<Void>> steps = new ArrayList<>();
        for (String id : ids) {
            steps.add(() -> {
                step.take(id);
                return null;
            });
        }
        for (Future<Void> done : clients.invokeAll(steps)) {
            done.get();
        }
    }
}
