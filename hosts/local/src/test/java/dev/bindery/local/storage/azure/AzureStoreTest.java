package dev.bindery.local.storage.azure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.queue.QueueClient;
import com.azure.storage.queue.QueueServiceClientBuilder;
import dev.bindery.azurite.Azurite;
import dev.bindery.azurite.AzuriteAccount;
import dev.bindery.azurite.WithAzurite;
import dev.bindery.local.config.Connection;
import dev.bindery.local.log.ConsoleLog;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.HeldLock;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.StoreContract;
import dev.bindery.local.storage.StoredMessage;
import dev.bindery.logging.LogSink;
import dev.bindery.logging.Logs;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@WithAzurite
class AzureStoreTest extends StoreContract {
    private static Azurite azurite;
    private static LogSink logBefore;

    private final AzuriteAccount account = azurite.account();

    @BeforeAll
    static void azurite(Azurite running) {
        azurite = running;
        logBefore = Logs.install(new ConsoleLog(System.out));
    }

    @AfterAll
    static void logAsBefore() {
        Logs.install(logBefore);
    }

    private Store open(MessageEncoding encoding) {
        return AzureStore.of(
                new Connection.Text("AzureWebJobsStorage", account.connectionString()), encoding, "test-host");
    }

    @Override
    public Store open() {
        return open(MessageEncoding.BASE64);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void pass(Duration time) {
        try {
            Thread.sleep(time.toMillis() + 50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public int largeBlob() {
        return 2 * AzureBlobs.CHUNK + 1;
    }

    private QueueClient queue(String name) {
        return new QueueServiceClientBuilder()
                .connectionString(account.connectionString())
                .buildClient()
                .getQueueClient(name);
    }

    @Test
    void messagesAreBase64UnlessTheyAreToBePlain() {
        enqueue("orders", "hé");
        assertThat(queue("orders").peekMessage().getBody()).hasToString("aMOp");
        try (Store plain = open(MessageEncoding.NONE)) {
            plain.apply(List.of(new Change.Enqueue("plain", "hé".getBytes(UTF_8))));
            assertThat(queue("plain").peekMessage().getBody()).hasToString("hé");
            assertThat(bodies(plain.queues().peek("plain", 1))).containsExactly("hé");
        }
    }

    @Test
    void aMessageThatIsNotBase64IsKeptAsItIs() {
        queue("orders").create();
        queue("orders").sendMessage("{ not Base64 }");
        StoredMessage message = receiveOne("orders");
        assertThat(message.readable()).isFalse();
        assertThat(bodies(List.of(message))).containsExactly("{ not Base64 }");
        store.apply(List.of(new Change.Poison(message, "orders-poison")));
        assertThat(queue("orders-poison").peekMessage().getBody()).hasToString("{ not Base64 }");
    }

    @Test
    void aLockIsOneHostsUntilThatGivesItUp() {
        try (Store other = open()) {
            HeldLock held = store.locks().tryHold("T", Duration.ofSeconds(15)).orElseThrow();
            assertThat(other.locks().tryHold("T", Duration.ofSeconds(15))).isEmpty();
            held.close();
            HeldLock taken = other.locks().tryHold("T", Duration.ofSeconds(15)).orElseThrow();
            assertThat(held.confirm()).isFalse();
            assertThat(taken.confirm()).isTrue();
        }
    }

    @Test
    void whatTheHostKeepsIsWhereTheFunctionsHostKeepsIt() throws IOException {
        put("samples", "a", "1");
        String etag = store.blobs().find("samples", "a").orElseThrow().etag();
        store.apply(List.of(
                new Change.Announce("F", store.blobs().find("samples", "a").orElseThrow(), "notices", new byte[] {1})));
        store.locks().tryHold("F", Duration.ofSeconds(15)).orElseThrow();
        assertThat(new BlobServiceClientBuilder()
                        .connectionString(account.connectionString())
                        .buildClient()
                        .getBlobContainerClient("azure-webjobs-hosts")
                        .listBlobs())
                .extracting(BlobItem::getName)
                .containsExactly(
                        "blobreceipts/test-host/Host.Functions.F/" + etag + "/samples/a",
                        "locks/test-host/Host.Functions.F.Listener");
    }
}
