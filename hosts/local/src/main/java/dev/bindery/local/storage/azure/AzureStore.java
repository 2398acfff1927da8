package dev.bindery.local.storage.azure;

import com.azure.storage.blob.BlobServiceClient;
import dev.bindery.local.config.Connection;
import dev.bindery.local.storage.BlobReceipts;
import dev.bindery.local.storage.Blobs;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Locks;
import dev.bindery.local.storage.Queues;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.Tables;
import dev.bindery.local.storage.TimerStates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A storage account, or Azurite. It changes one thing at a time: a message is taken off its queue when everything else
 * has been done, so that a host that dies in between repeats some of it and loses nothing.
 */
public final class AzureStore implements Store {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final AzureQueues queues;
    private final AzureBlobs blobs;
    private final AzureTables tables;
    private final AzureReceipts receipts;
    private final AzureTimers timers;
    private final AzureLocks locks;

    private AzureStore(AzureClients clients, AzureCalls calls, MessageEncoding encoding, String hostId) {
        BlobServiceClient blobService = clients.blobs();
        HostBlobs host = new HostBlobs(blobService, hostId, calls);
        this.queues = new AzureQueues(clients.queues(), encoding, calls);
        this.blobs = new AzureBlobs(blobService, calls);
        this.tables = new AzureTables(clients::tables, calls);
        this.receipts = new AzureReceipts(host, queues);
        this.timers = new AzureTimers(host);
        this.locks = new AzureLocks(host);
    }

    /**
     * The store of a connection. Nothing is asked of it yet: it may be away now and come later.
     *
     * @param hostId tells the apps of one account apart
     * @throws dev.bindery.local.config.ConfigurationException if the connection cannot be one
     */
    public static AzureStore of(Connection connection, MessageEncoding encoding, String hostId) {
        return new AzureStore(new AzureClients(connection), new AzureCalls(connection.setting()), encoding, hostId);
    }

    @Override
    public Queues queues() {
        return queues;
    }

    @Override
    public Blobs blobs() {
        return blobs;
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public BlobReceipts receipts() {
        return receipts;
    }

    @Override
    public TimerStates timers() {
        return timers;
    }

    @Override
    public Locks locks() {
        return locks;
    }

    @Override
    public void apply(List<Change> changes) {
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparing(AzureStore::endsSomething));
        for (Change change : ordered) {
            apply(change);
            listeners.forEach(listener -> listener.accept(change));
        }
    }

    private static boolean endsSomething(Change change) {
        return change instanceof Change.Acknowledge || change instanceof Change.Poison;
    }

    private void apply(Change change) {
        if (change instanceof Change.Enqueue message) {
            queues.put(message.queue(), message.body());
        } else if (change instanceof Change.Acknowledge message) {
            queues.remove(message.message());
        } else if (change instanceof Change.Poison poison) {
            queues.poison(poison.message(), poison.queue());
        } else if (change instanceof Change.PutBlob blob) {
            blobs.put(blob.blob());
        } else if (change instanceof Change.DeleteBlob blob) {
            blobs.delete(blob.container(), blob.name());
        } else if (change instanceof Change.Insert insert) {
            tables.put(insert.table(), insert.entity());
        } else if (change instanceof Change.Announce announcement) {
            receipts.announce(announcement);
        }
    }

    @Override
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        blobs.close();
    }
}
