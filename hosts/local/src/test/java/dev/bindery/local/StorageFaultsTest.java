package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.storage.queue.QueueClient;
import com.azure.storage.queue.QueueServiceClientBuilder;
import com.sun.net.httpserver.HttpServer;
import dev.bindery.HttpResponse;
import dev.bindery.azurite.Azurite;
import dev.bindery.azurite.AzuriteAccount;
import dev.bindery.azurite.WithAzurite;
import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Eventually;
import dev.bindery.local.testapp.StorageFront;
import dev.bindery.spi.BoundValue;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithAzurite
class StorageFaultsTest {
    private static final String QUICK =
            "'extensions': {'queues': {'maxPollingInterval': '00:00:00.200', 'maxDequeueCount': 2";
    private static final String AWAY = ". HTTP goes on; queues, blobs and timers wait until it can.";
    private static final String AGAIN = "The storage of 'AzureWebJobsStorage' can be reached again";

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    private App app;

    @BeforeEach
    void anApp() throws Exception {
        app = new App(directory)
                .hostJson("{'version': '2.0', " + QUICK + "}}}")
                .function(
                        "OnOrder",
                        "{'type': 'queueTrigger', 'direction': 'in', 'name': 'msg', 'queueName': 'orders'}",
                        call -> seen.add(((BoundValue.Text) call.value("msg")).text()))
                .function(
                        "Hello",
                        "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'},"
                                + "{'type': 'http', 'direction': 'out', 'name': '$return'}",
                        call -> call.output("$return", HttpResponse.toBinding(HttpResponse.text("hello"))))
                .function(
                        "Put",
                        "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'},"
                                + "{'type': 'queue', 'direction': 'out', 'name': '$return', 'queueName': 'orders'}",
                        call -> call.output("$return", new BoundValue.Text("put")))
                .function(
                        "Tick",
                        "{'type': 'timerTrigger', 'direction': 'in', 'name': 't', 'schedule': '0 0 0 1 1 *'}",
                        call -> {});
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private void start(String connection) {
        app.setting("AzureWebJobsStorage", connection).start();
    }

    private int said(String text) {
        return app.console().split(Pattern.quote(text), -1).length - 1;
    }

    private static QueueClient queue(AzuriteAccount account, String name) {
        QueueClient queue = new QueueServiceClientBuilder()
                .connectionString(account.connectionString())
                .buildClient()
                .getQueueClient(name);
        queue.createIfNotExists();
        return queue;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    @Test
    void storageThatIsAwayAtTheStartIsWaitedForAndHttpIsServed() throws Exception {
        Azurite azurite = Azurite.start(directory.resolve("azurite"));
        AzuriteAccount account = azurite.account();
        azurite.close();
        start(account.connectionString());
        assertThat(app.client().get("/api/Hello").body()).isEqualTo("hello");
        Eventually.until(() -> said(AWAY) == 1);
        assertThat(app.client().get("/api/Put").statusCode()).isEqualTo(500);
        try (Azurite again = azurite.startAgain()) {
            queue(account, "orders").sendMessage(base64("late"));
            assertThat(Eventually.next(seen)).isEqualTo("late");
            assertThat(again.pid()).isPositive();
            assertThat(said(AWAY)).isEqualTo(1);
            assertThat(said(AGAIN)).isEqualTo(1);
            app.close();
        }
        assertThat(app.console()).doesNotContain("AccountKey", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1");
    }

    @Test
    void storageThatGoesAwayInTheMiddleIsWaitedForAndSaidOnce() throws Exception {
        Azurite azurite = Azurite.start(directory.resolve("azurite"));
        AzuriteAccount account = azurite.account();
        start(account.connectionString());
        assertThat(app.client().get("/api/Put").statusCode()).isEqualTo(200);
        assertThat(Eventually.next(seen)).isEqualTo("put");
        azurite.close();
        Eventually.until(() -> said(AWAY) == 1);
        for (int i = 0; i < 20; i++) {
            assertThat(app.client().get("/api/Hello").body()).isEqualTo("hello");
        }
        try (Azurite again = azurite.startAgain()) {
            assertThat(again.pid()).isPositive();
            Eventually.until(() -> said(AGAIN) == 1);
            assertThat(app.client().get("/api/Put").statusCode()).isEqualTo(200);
            assertThat(Eventually.next(seen)).isEqualTo("put");
            assertThat(said(AWAY)).isEqualTo(1);
            app.close();
        }
    }

    @Test
    void storageThatHasTooMuchToDoIsAskedAgain() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer busy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        busy.createContext("/", exchange -> {
            boolean throttled = asked.incrementAndGet() <= 30;
            exchange.getResponseHeaders().set("x-ms-error-code", throttled ? "ServerBusy" : "QueueNotFound");
            exchange.sendResponseHeaders(throttled ? 503 : 404, -1);
            exchange.close();
        });
        busy.start();
        try {
            String url = "http://127.0.0.1:" + busy.getAddress().getPort() + "/shop";
            start("DefaultEndpointsProtocol=http;AccountName=shop;AccountKey=c2VjcmV0;BlobEndpoint=" + url
                    + ";QueueEndpoint=" + url + ";TableEndpoint=" + url);
            Eventually.until(() -> said("cannot be reached (it answers 503 ServerBusy)" + AWAY) == 1);
            assertThat(app.client().get("/api/Hello").body()).isEqualTo("hello");
            Eventually.until(() -> said(AGAIN) == 1);
            assertThat(app.console()).doesNotContain("c2VjcmV0");
        } finally {
            app.close();
            busy.stop(0);
        }
    }

    @Test
    void ofStorageThatRefusesEveryThirdRequestNothingIsLost(AzuriteAccount account) throws Exception {
        try (StorageFront front = new StorageFront(account)) {
            front.busyFor(number -> number % 3 == 0);
            start(front.connectionString());
            for (int i = 0; i < 40; i++) {
                queue(account, "orders").sendMessage(base64("order " + i));
            }
            Set<String> orders = new TreeSet<>();
            while (orders.size() < 40) {
                orders.add(Eventually.next(seen));
            }
            Eventually.until(() -> left(account, "orders") == 0);
            assertThat(front.refused()).isGreaterThan(20);
            assertThat(queue(account, "orders-poison").peekMessage()).isNull();
            // A call that was refused three times in a row is a change, and so is the next one that is not.
            assertThat(said(AWAY) - said(AGAIN)).isBetween(0, 1);
            app.close();
        }
    }

    @Test
    void storageThatRefusesEverythingForAWhileIsSaidOnceAndAskedLessAndLess(AzuriteAccount account) throws Exception {
        try (StorageFront front = new StorageFront(account)) {
            start(front.connectionString());
            assertThat(app.client().get("/api/Put").statusCode()).isEqualTo(200);
            assertThat(Eventually.next(seen)).isEqualTo("put");
            front.busyFor(number -> true);
            Eventually.until(() -> said(AWAY) == 1);
            assertThat(app.client().get("/api/Hello").body()).isEqualTo("hello");
            queue(account, "orders").sendMessage(base64("meanwhile"));
            int before = front.asked();
            Thread.sleep(8000);
            // Two triggers: of each, looks after 1, 2 and 4 seconds, with three requests each.
            assertThat(front.asked() - before).isBetween(3, 30);
            front.busyFor(number -> false);
            assertThat(Eventually.next(seen)).isEqualTo("meanwhile");
            Eventually.until(() -> said(AGAIN) == 1);
            assertThat(said(AWAY)).isEqualTo(1);
            assertThat(app.console()).contains("cannot be reached (it answers ").doesNotContain("AccountKey");
            app.close();
        }
    }

    private static int left(AzuriteAccount account, String queue) {
        return (int) queue(account, queue).getProperties().getApproximateMessagesCountLong();
    }

    @Test
    void aMessageThatIsNotBase64GoesToThePoisonQueueWithoutACall(AzuriteAccount account) throws Exception {
        queue(account, "orders").sendMessage("{ not Base64 }");
        queue(account, "orders").sendMessage(base64("good"));
        start(account.connectionString());
        assertThat(Eventually.next(seen)).isEqualTo("good");
        Eventually.until(() -> queue(account, "orders-poison").peekMessage() != null);
        assertThat(queue(account, "orders-poison").peekMessage().getBody()).hasToString("{ not Base64 }");
        assertThat(app.console()).contains("is not Base64 and goes to 'orders-poison'");
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "none"})
    void theLargestMessageGoesThroughAndALargerOneIsRefused(String encoding) throws Exception {
        try (Azurite azurite = Azurite.start()) {
            AzuriteAccount account = azurite.account();
            app.hostJson("{'version': '2.0', " + QUICK + ", 'messageEncoding': '" + encoding + "'}}}");
            start(account.connectionString());
            int largest = encoding.equals("none") ? 64 * 1024 : 48 * 1024;
            String path = "/admin/storage/queues/orders/messages";
            assertThat(app.client().post(path, "x".repeat(largest + 1)).statusCode())
                    .isEqualTo(413);
            assertThat(app.client().post(path, "x".repeat(largest)).statusCode())
                    .isEqualTo(201);
            assertThat(Eventually.next(seen)).hasSize(largest);
            app.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DefaultEndpointsProtocol=https;AccountName=shop",
                "AccountKey=c2VjcmV0",
                "c2VjcmV0",
                "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=###c2VjcmV0###;EndpointSuffix=core.windows.net"
            })
    void whatIsNoConnectionStringIsRefusedAndNotPrinted(String value) {
        assertThatThrownBy(() -> start(value))
                .isInstanceOf(HostException.class)
                .hasMessageContaining("The app setting AzureWebJobsStorage is no connection string of Azure Storage")
                .hasMessageNotContaining("c2VjcmV0");
        assertThat(app.console()).doesNotContain("c2VjcmV0");
    }
}
