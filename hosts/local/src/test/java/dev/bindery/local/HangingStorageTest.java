package dev.bindery.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.HttpResponse;
import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Client;
import dev.bindery.local.testapp.Eventually;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Storage that takes every connection and never answers. */
class HangingStorageTest {
    private final Set<Socket> taken = ConcurrentHashMap.newKeySet();

    @TempDir
    Path directory;

    private ServerSocket storage;
    private App app;

    @BeforeEach
    void hang() throws IOException {
        storage = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
        Thread taking = new Thread(this::take, "hanging-storage");
        taking.setDaemon(true);
        taking.start();
        String url = "http://127.0.0.1:" + storage.getLocalPort() + "/shop";
        app = new App(directory)
                .setting(
                        "AzureWebJobsStorage",
                        "DefaultEndpointsProtocol=http;AccountName=shop;AccountKey=c2VjcmV0;BlobEndpoint=" + url
                                + ";QueueEndpoint=" + url + ";TableEndpoint=" + url)
                .function(
                        "OnOrder",
                        "{'type': 'queueTrigger', 'direction': 'in', 'name': 'msg', 'queueName': 'orders'}",
                        call -> {})
                .function(
                        "Tick",
                        "{'type': 'timerTrigger', 'direction': 'in', 'name': 't', 'schedule': '0 0 0 1 1 *'}",
                        call -> {})
                .function(
                        "Put",
                        "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'},"
                                + "{'type': 'queue', 'direction': 'out', 'name': '$return', 'queueName': 'orders'}",
                        call -> call.output("$return", new BoundValue.Text("put")))
                .function(
                        "Hello",
                        "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'},"
                                + "{'type': 'http', 'direction': 'out', 'name': '$return'}",
                        call -> call.output("$return", HttpResponse.toBinding(HttpResponse.text("hello"))));
    }

    private void take() {
        try {
            while (true) {
                taken.add(storage.accept());
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @AfterEach
    void letGo() throws IOException {
        storage.close();
        for (Socket socket : taken) {
            socket.close();
        }
    }

    @Test
    void aHostEndsThatWaitsForIt() throws Exception {
        LocalHost host =
                LocalHost.start(app.options().grace(Duration.ofSeconds(1)).build());
        Client client = new Client(host.url());
        CompletableFuture<Integer> put =
                CompletableFuture.supplyAsync(() -> client.get("/api/Put").statusCode());
        // Both triggers and the call are at it.
        Eventually.until(() -> taken.size() >= 3);
        assertThat(client.get("/api/Hello").body()).isEqualTo("hello");

        assertThat(CompletableFuture.runAsync(host::close)).succeedsWithin(Duration.ofSeconds(40));

        assertThat(app.console())
                .contains("2 triggers wait for storage that does not answer", "1 calls have not ended within 1 s")
                .doesNotContain("c2VjcmV0");
        assertThat(put).failsWithin(Duration.ofSeconds(10));
    }
}
