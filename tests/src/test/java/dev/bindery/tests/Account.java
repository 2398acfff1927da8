package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.azure.core.util.Context;
import com.azure.storage.blob.BlobServiceClient;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.queue.QueueClient;
import com.azure.storage.queue.QueueMessageEncoding;
import com.azure.storage.queue.QueueServiceClientBuilder;
import com.azure.storage.queue.models.QueueMessageItem;
import dev.bindery.azurite.AzuriteAccount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A storage account as somebody else sees it who works with it. */
final class Account {
    private final String connectionString;
    private final BlobServiceClient blobs;

    Account(AzuriteAccount account) {
        this(account.connectionString());
    }

    private Account(String connectionString) {
        this.connectionString = connectionString;
        blobs = new BlobServiceClientBuilder()
                .connectionString(connectionString)
                .buildClient();
    }

    /** The one that {@code UseDevelopmentStorage=true} means. */
    static Account ofTheEmulator() {
        return new Account("UseDevelopmentStorage=true");
    }

    String connectionString() {
        return connectionString;
    }

    /** The settings by which hosts of one app work with it. */
    HostLaunch usedBy(HostLaunch launch) {
        return launch.environment("AzureWebJobsStorage", connectionString)
                .environment("AzureFunctionsWebHost__hostid", "shop");
    }

    QueueClient queue(String name) {
        QueueClient queue = new QueueServiceClientBuilder()
                .connectionString(connectionString)
                .messageEncoding(QueueMessageEncoding.BASE64)
                .buildClient()
                .getQueueClient(name);
        queue.createIfNotExists();
        return queue;
    }

    /** Takes everything off a queue that is visible. */
    List<String> drained(String name) {
        QueueClient queue = queue(name);
        List<String> bodies = new ArrayList<>();
        int before;
        do {
            before = bodies.size();
            for (QueueMessageItem message : queue.receiveMessages(32, Duration.ofMinutes(5), null, Context.NONE)) {
                bodies.add(new String(message.getBody().toBytes(), UTF_8));
            }
        } while (bodies.size() > before);
        return bodies;
    }

    /** How many messages a queue has, visible or not. */
    long count(String queue) {
        return queue(queue).getProperties().getApproximateMessagesCountLong();
    }

    List<String> names(String container) {
        try {
            return blobs.getBlobContainerClient(container).listBlobs().stream()
                    .map(BlobItem::getName)
                    .toList();
        } catch (BlobStorageException e) {
            return List.of();
        }
    }
}
