package dev.bindery.local.storage.azure;

import static dev.bindery.local.storage.azure.AzureCalls.status;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.azure.core.exception.HttpResponseException;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobServiceClient;
import com.azure.storage.blob.models.BlobRequestConditions;
import com.azure.storage.blob.options.BlockBlobSimpleUploadOptions;
import com.azure.storage.blob.specialized.BlobLeaseClient;
import com.azure.storage.blob.specialized.BlobLeaseClientBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The small blobs in which the Functions host keeps what it knows, in a container of its own. */
final class HostBlobs {
    private static final String CONTAINER = "azure-webjobs-hosts";

    private final BlobServiceClient service;
    private final String hostId;
    private final AzureCalls calls;

    /** @param hostId tells the apps of one account apart */
    HostBlobs(BlobServiceClient service, String hostId, AzureCalls calls) {
        this.service = service;
        this.hostId = hostId;
        this.calls = calls;
    }

    AzureCalls calls() {
        return calls;
    }

    String hostId() {
        return hostId;
    }

    BlobContainerClient container() {
        return service.getBlobContainerClient(CONTAINER);
    }

    Optional<String> read(String name) {
        BlobClient blob = container().getBlobClient(name);
        return calls.find(status(404), () -> blob.downloadContent().toString());
    }

    void write(String name, String text) {
        inContainer(() -> upload(name, text, Map.of(), new BlobRequestConditions()));
    }

    /** Writes an empty blob without metadata, holding a lease on it. */
    void clear(String name, String leaseId) {
        inContainer(() -> upload(name, "", Map.of(), new BlobRequestConditions().setLeaseId(leaseId)));
    }

    /** Writes an empty blob unless there is one. */
    void create(String name, Map<String, String> metadata) {
        inContainer(() -> {
            try {
                upload(name, "", metadata, new BlobRequestConditions().setIfNoneMatch("*"));
            } catch (HttpResponseException e) {
                if (!status(409, 412).test(e)) {
                    throw e;
                }
            }
        });
    }

    private void inContainer(Runnable upload) {
        boolean there = calls.find(status(404), () -> {
                    upload.run();
                    return true;
                })
                .isPresent();
        if (!there) {
            calls.run(() -> {
                container().createIfNotExists();
                upload.run();
            });
        }
    }

    private void upload(String name, String text, Map<String, String> metadata, BlobRequestConditions conditions) {
        container()
                .getBlobClient(name)
                .getBlockBlobClient()
                .uploadWithResponse(
                        new BlockBlobSimpleUploadOptions(BinaryData.fromBytes(text.getBytes(UTF_8)))
                                .setMetadata(metadata)
                                .setRequestConditions(conditions),
                        null,
                        Context.NONE);
    }

    /** A lease on a blob that is there, or nothing if somebody else has it. */
    Optional<BlobLeaseClient> lease(String name, Duration period) {
        BlobLeaseClient lease = new BlobLeaseClientBuilder()
                .blobClient(container().getBlobClient(name))
                .buildClient();
        return calls.find(status(409), () -> {
            lease.acquireLease((int) period.toSeconds());
            return lease;
        });
    }
}
