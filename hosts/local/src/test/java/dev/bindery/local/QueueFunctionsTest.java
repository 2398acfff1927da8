package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Client;
import dev.bindery.local.testapp.Eventually;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueFunctionsTest {
    private static final String ORDERS =
            "{'type': 'queueTrigger', 'direction': 'in', 'name': 'msg', 'queueName': 'Orders'}";
    private static final String OUT =
            ",{'type': 'queue', 'direction': 'out', 'name': '$return', 'queueName': 'done-{queueTrigger}'}";

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    private App app;

    /** The settings that say where the app keeps what it keeps. */
    Map<String, String> storage() {
        return Map.of();
    }

    @BeforeEach
    void anApp() {
        app = new App(directory).settings(storage());
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private Client client() {
        return app.client();
    }

    private void enqueue(String queue, String message) {
        assertThat(client().post("/admin/storage/queues/" + queue + "/messages", message)
                        .statusCode())
                .isEqualTo(201);
    }

    private String peek(String queue) {
        return client().get("/admin/storage/queues/" + queue + "/messages").body();
    }

    private static String text(BoundValue value) {
        return ((BoundValue.Text) value).text();
    }

    @Test
    void aMessageCallsTheFunctionWithItsText() throws Exception {
        app.function(
                        "OnOrder",
                        ORDERS,
                        call -> seen.add(text(call.value("msg")) + "|" + text(call.triggerMetadata("queuetrigger"))
                                + "|" + call.triggerMetadata("DequeueCount")))
                .start();
        assertThat(app.console()).contains("\tOnOrder: queueTrigger orders");
        enqueue("orders", "hé");
        assertThat(Eventually.next(seen)).isEqualTo("hé|hé|Numeric[number=1]");
        Eventually.until(() -> app.console().contains("Executed 'Functions.OnOrder' (Succeeded"));
        assertThat(peek("orders")).isEqualTo("[]");
    }

    @Test
    void aMessageIsBytesWhereTheBindingWantsThem() throws Exception {
        app.function(
                        "OnOrder",
                        ORDERS.replace("}", ", 'dataType': 'binary'}"),
                        call -> seen.add(new String(((BoundValue.Bytes) call.value("msg")).bytes(), UTF_8)
                                + call.triggerMetadata("id")))
                .start();
        enqueue("orders", "{\"Id\": \"no promotion of bytes\"}");
        assertThat(Eventually.next(seen))
                .startsWith("{\"Id\": \"no promotion of bytes\"}Text[text=")
                .contains("-");
    }

    @Test
    void whatAJsonMessageSaysIsMetadataAndComesFirst() throws Exception {
        app.function(
                        "OnOrder",
                        ORDERS + ",{'type': 'blob', 'direction': 'out', 'name': 'b',"
                                + " 'path': 'out/{customer.id}/{Id}-{total}.txt'}",
                        call -> {
                            seen.add(text(call.triggerMetadata("Id")) + "|" + call.triggerMetadata("customer"));
                            call.output("b", new BoundValue.Text("x"));
                        })
                .start();
        enqueue("orders", "{\"Id\": \"mine\", \"customer\": {\"id\": 7}, \"total\": 1.50, \"none\": null}");
        assertThat(Eventually.next(seen)).isEqualTo("mine|Json[json={\"id\":7}]");
        Eventually.until(
                () -> client().get("/admin/storage/blobs/out/7/mine-1.5.txt").statusCode() == 200);
    }

    @Test
    void anOutputIsWrittenWhereItsExpressionSays() throws Exception {
        app.function(
                        "OnOrder",
                        ORDERS + OUT,
                        call -> call.output("$return", new BoundValue.Bytes("ok".getBytes(UTF_8))))
                .start();
        enqueue("orders", "A7");
        Eventually.until(() -> peek("done-a7").contains("\"text\":\"ok\""));
        assertThat(peek("orders")).isEqualTo("[]");
    }

    @Test
    void severalItemsAreSeveralMessages() throws Exception {
        app.function(
                        "OnOrder",
                        ORDERS + ",{'type': 'queue', 'direction': 'out', 'name': 'a', 'queueName': 'outa'}"
                                + ",{'type': 'queue', 'direction': 'out', 'name': 'b', 'queueName': 'outb'}",
                        call -> {
                            call.output(
                                    "a",
                                    new BoundValue.Items(
                                            List.of(new BoundValue.Text("1"), new BoundValue.Bytes(new byte[] {'2'}))));
                            call.output("b", new BoundValue.Json("[\"3\", {\"n\": 4}]"));
                        })
                .start();
        enqueue("orders", "x");
        Eventually.until(() -> peek("outb").contains("{\\\"n\\\":4}"));
        assertThat(peek("outa")).containsSubsequence("\"text\":\"1\"", "\"text\":\"2\"");
        assertThat(peek("outb")).containsSubsequence("\"text\":\"3\"", "\"text\":\"{");
    }

    @Test
    void aFailedMessageIsTriedAgainAndThenGoesToThePoisonQueue() throws Exception {
        app.hostJson("{'version': '2.0', 'extensions': {'queues': {'maxDequeueCount': 3}}}")
                .function("OnOrder", ORDERS + OUT, call -> {
                    seen.add(call.triggerMetadata("DequeueCount").toString());
                    call.output("$return", new BoundValue.Text("never written"));
                    throw new IOException("no");
                })
                .start();
        enqueue("orders", "bad");
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(Eventually.next(seen)).isEqualTo("Numeric[number=" + attempt + "]");
        }
        Eventually.until(() -> peek("orders-poison").contains("\"text\":\"bad\""));
        assertThat(peek("orders")).isEqualTo("[]");
        assertThat(peek("done-bad")).isEqualTo("[]");
        assertThat(seen).isEmpty();
    }

    @Test
    void aFailedMessageWaitsForItsTimeout() throws Exception {
        app.hostJson("{'version': '2.0', 'extensions': {'queues': {'visibilityTimeout': '01:00:00'}}}")
                .function("OnOrder", ORDERS, call -> {
                    throw new IOException("no");
                })
                .start();
        enqueue("orders", "bad");
        Eventually.until(() -> app.console().contains("Executed 'Functions.OnOrder' (Failed"));
        assertThat(peek("orders")).isEqualTo("[]");
        assertThat(peek("orders-poison")).isEqualTo("[]");
    }

    @Test
    void anExpressionWithoutValueFailsBeforeTheFunctionRuns() throws Exception {
        app.hostJson("{'version': '2.0', 'extensions': {'queues': {'maxDequeueCount': 1}}}")
                .function(
                        "OnOrder",
                        ORDERS + ",{'type': 'queue', 'direction': 'out', 'name': 'a', 'queueName': 'out-{missing}'}",
                        call -> seen.add("ran"))
                .start();
        enqueue("orders", "x");
        Eventually.until(() -> peek("orders-poison").contains("\"text\":\"x\""));
        assertThat(seen).isEmpty();
        assertThat(app.console()).contains("There is no value for {missing} in \"out-{missing}\"");
    }

    @Test
    void anOutputThatCannotBeWrittenFailsTheCallAndWritesNothing() throws Exception {
        app.hostJson("{'version': '2.0', 'extensions': {'queues': {'maxDequeueCount': 1}}}")
                .function(
                        "OnOrder",
                        ORDERS + ",{'type': 'blob', 'direction': 'out', 'name': 'b', 'path': 'out/{queueTrigger}'}"
                                + ",{'type': 'queue', 'direction': 'out', 'name': 'q', 'queueName': 'outq'}",
                        call -> {
                            call.output("b", new BoundValue.Text("x"));
                            call.output("q", new BoundValue.Bytes(new byte[48 * 1024 + 1]));
                        })
                .start();
        enqueue("orders", "m");
        Eventually.until(() -> peek("orders-poison").contains("\"text\":\"m\""));
        assertThat(client().get("/admin/storage/blobs/out/m").statusCode()).isEqualTo(404);
        assertThat(app.console()).contains("48 KB before Base64");
    }

    @Test
    void anAsynchronousFunctionHoldsItsMessageUntilItsStageIsDone() throws Exception {
        CompletableFuture<String> later = new CompletableFuture<>();
        app.function("OnOrder", ORDERS + OUT, call -> {
                    call.whenDone(later, text -> call.output("$return", new BoundValue.Text(text)));
                    seen.add("called");
                })
                .start();
        enqueue("orders", "abc");
        Eventually.next(seen);
        assertThat(peek("done-abc")).isEqualTo("[]");
        later.complete("late");
        Eventually.until(() -> peek("done-abc").contains("late"));
    }

    @Test
    void noMoreRunAtOnceThanHostJsonAllows() throws Exception {
        CountDownLatch all = new CountDownLatch(20);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        app.hostJson("{'version': '2.0', 'extensions': {'queues': {'batchSize': 1, 'newBatchThreshold': 0}}}")
                .function("OnOrder", ORDERS, call -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Thread.yield();
                    running.decrementAndGet();
                    all.countDown();
                })
                .start();
        for (int i = 0; i < 20; i++) {
            enqueue("orders", "m" + i);
        }
        all.await();
        assertThat(most).hasValue(1);
    }

    @Test
    void functionsInARowPassMessagesOn() throws Exception {
        app.function(
                        "First",
                        ORDERS + ",{'type': 'queue', 'direction': 'out', 'name': '$return', 'queueName': 'second'}",
                        call -> call.output("$return", call.value("msg")))
                .function(
                        "Second",
                        "{'type': 'queueTrigger', 'direction': 'in', 'name': 'msg', 'queueName': '%SECOND%'}",
                        call -> seen.add(text(call.value("msg"))))
                .setting("SECOND", "second")
                .start();
        for (int i = 0; i < 100; i++) {
            enqueue("orders", "m" + i);
        }
        String[] got = new String[100];
        for (int i = 0; i < 100; i++) {
            got[i] = Eventually.next(seen);
        }
        assertThat(Arrays.stream(got).distinct()).hasSize(100);
    }

    @Test
    void closingLetsACallEndAndKeepsTheRestForTheNextStart() throws Exception {
        CompletableFuture<String> permission = new CompletableFuture<>();
        app.hostJson("{'version': '2.0', 'extensions': {'queues': {'batchSize': 1, 'newBatchThreshold': 0}}}")
                .function("OnOrder", ORDERS, call -> {
                    seen.add(text(call.value("msg")));
                    permission.get();
                })
                .start();
        enqueue("orders", "1");
        enqueue("orders", "2");
        assertThat(Eventually.next(seen)).isEqualTo("1");
        Thread closing = new Thread(app::close);
        closing.start();
        Eventually.until(() -> client().get("/api/none").statusCode() == 503);
        assertThat(closing.isAlive()).isTrue();
        permission.complete("");
        closing.join();
        assertThat(app.console()).contains("Executed 'Functions.OnOrder' (Succeeded");
        app.start();
        assertThat(Eventually.next(seen)).isEqualTo("2");
        Eventually.until(() -> peek("orders").equals("[]"));
        assertThat(seen).isEmpty();
    }
}
