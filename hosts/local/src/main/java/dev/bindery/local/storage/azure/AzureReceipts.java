package dev.bindery.local.storage.azure;

import static dev.bindery.local.storage.azure.AzureCalls.status;

import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.blob.models.BlobListDetails;
import com.azure.storage.blob.models.ListBlobsOptions;
import com.azure.storage.blob.specialized.BlobLeaseClient;
import dev.bindery.local.storage.BlobInfo;
import dev.bindery.local.storage.BlobReceipts;
import dev.bindery.local.storage.Change;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Receipts in Azure Storage, where the Functions host has them too: a blob for each function and content, marked as
 * incomplete until the message is on its queue, so that a host that dies in between leaves the rest to the next.
 */
final class AzureReceipts implements BlobReceipts {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final String INCOMPLETE = "Incomplete";

    private final Map<String, Set<String>> complete = new ConcurrentHashMap<>();
    private final HostBlobs host;
    private final AzureQueues queues;

    AzureReceipts(HostBlobs host, AzureQueues queues) {
        this.host = host;
        this.queues = queues;
    }

    @Override
    public List<BlobInfo> missing(String function, List<BlobInfo> blobs) {
        Set<String> known = known(function);
        return blobs.stream()
                .filter(blob -> !known.contains(name(function, blob)))
                .toList();
    }

    private String folder(String function) {
        return "blobreceipts/" + host.hostId() + "/Host.Functions." + function + "/";
    }

    private String name(String function, BlobInfo blob) {
        return folder(function) + blob.etag() + "/" + blob.path();
    }

    /** The receipts of a function, read once; those that this host writes are added, and others' found by trying. */
    private Set<String> known(String function) {
        Set<String> known = complete.get(function);
        if (known == null) {
            Set<String> names = ConcurrentHashMap.newKeySet();
            ListBlobsOptions options = new ListBlobsOptions()
                    .setPrefix(folder(function))
                    .setDetails(new BlobListDetails().setRetrieveMetadata(true));
            host.calls().find(status(404), () -> {
                for (BlobItem item : host.container().listBlobs(options, null)) {
                    if (!isIncomplete(item.getMetadata())) {
                        names.add(item.getName());
                    }
                }
                return true;
            });
            complete.put(function, names);
            return names;
        }
        return known;
    }

    /** Headers carry metadata, and with them goes the case of its names. */
    private static boolean isIncomplete(@Nullable Map<String, String> metadata) {
        return metadata != null && metadata.keySet().stream().anyMatch(INCOMPLETE::equalsIgnoreCase);
    }

    void announce(Change.Announce announcement) {
        String name = name(announcement.function(), announcement.blob());
        host.create(name, Map.of(INCOMPLETE, "true"));
        Optional<BlobLeaseClient> lease = host.lease(name, LEASE);
        if (lease.isEmpty()) {
            // Another host is at it. If it dies over it, the next scan finds this receipt incomplete.
            return;
        }
        try {
            BlobClient receipt = host.container().getBlobClient(name);
            Map<String, String> metadata =
                    host.calls().call(() -> receipt.getProperties().getMetadata());
            if (isIncomplete(metadata)) {
                queues.put(announcement.queue(), announcement.body());
                host.clear(name, lease.get().getLeaseId());
            }
            known(announcement.function()).add(name);
        } finally {
            host.calls().find(status(404, 409), () -> {
                lease.get().releaseLease();
                return true;
            });
        }
    }
}
