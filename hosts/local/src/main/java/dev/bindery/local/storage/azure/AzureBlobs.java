package dev.bindery.local.storage.azure;

import static dev.bindery.local.storage.azure.AzureCalls.status;

import com.azure.core.http.rest.PagedResponse;
import com.azure.core.util.Context;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobServiceClient;
import com.azure.storage.blob.models.BlobHttpHeaders;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.blob.models.BlobProperties;
import com.azure.storage.blob.models.ListBlobsOptions;
import com.azure.storage.blob.options.BlobInputStreamOptions;
import com.azure.storage.blob.options.BlockBlobSimpleUploadOptions;
import com.azure.storage.blob.specialized.BlobInputStream;
import com.azure.storage.blob.specialized.BlockBlobClient;
import dev.bindery.local.storage.BlobContent;
import dev.bindery.local.storage.BlobInfo;
import dev.bindery.local.storage.BlobPage;
import dev.bindery.local.storage.Blobs;
import dev.bindery.local.storage.StagedBlob;
import dev.bindery.local.storage.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Blobs of Azure Storage. Their containers are made when something is put into them. */
final class AzureBlobs implements Blobs {
    /** What is read at once; no blob is in memory as a whole. */
    static final int CHUNK = 4 * 1024 * 1024;

    private final Map<Long, Spool> staged = new ConcurrentHashMap<>();
    private final AtomicLong versions = new AtomicLong();
    private final BlobServiceClient service;
    private final AzureCalls calls;

    AzureBlobs(BlobServiceClient service, AzureCalls calls) {
        this.service = service;
        this.calls = calls;
    }

    /** The client of a blob, whose name is a name and never a way out of its container. */
    private BlockBlobClient blob(String container, String name) {
        if (Arrays.stream(name.split("/", -1)).anyMatch(part -> part.equals(".") || part.equals(".."))) {
            throw new StoreException(
                    "The blob name '" + name + "' has a part that is '.' or '..', which a server reads as a way to"
                            + " another place. Azure Storage cannot keep such a name.",
                    null);
        }
        return service.getBlobContainerClient(container).getBlobClient(name).getBlockBlobClient();
    }

    @Override
    public Optional<BlobInfo> find(String container, String name) {
        BlockBlobClient blob = blob(container, name);
        return calls.find(status(404), blob::getProperties).map(properties -> info(container, name, properties));
    }

    @Override
    public Optional<BlobContent> open(String container, String name) {
        BlockBlobClient blob = blob(container, name);
        BlobInputStreamOptions options = new BlobInputStreamOptions().setBlockSize(CHUNK);
        Optional<BlobInputStream> opened = calls.find(status(404), () -> blob.openInputStream(options));
        return opened.map(stream -> {
            BlobInfo info = info(container, name, stream.getProperties());
            return new BlobContent(info, new AzureBlobStream(info, stream, calls));
        });
    }

    @Override
    public BlobPage list(String container, @Nullable String from, int limit) {
        BlobContainerClient client = service.getBlobContainerClient(container);
        ListBlobsOptions options = new ListBlobsOptions().setMaxResultsPerPage(limit);
        return calls.find(status(404), () -> page(container, client, options, from, limit))
                .orElseGet(() -> new BlobPage(List.of(), null));
    }

    private static @Nullable BlobPage page(
            String container, BlobContainerClient client, ListBlobsOptions options, @Nullable String from, int limit) {
        for (PagedResponse<BlobItem> page :
                client.listBlobs(options, from, null).iterableByPage(limit)) {
            String next = page.getContinuationToken();
            return new BlobPage(
                    page.getValue().stream().map(item -> info(container, item)).toList(),
                    next == null || next.isEmpty() ? null : next);
        }
        return null;
    }

    @Override
    public StagedBlob stage(String container, String name, String contentType, InputStream content) throws IOException {
        Spool spool = Spool.of(content);
        long version = versions.incrementAndGet();
        staged.put(version, spool);
        return new StagedBlob(container, name, contentType, spool.length(), version);
    }

    @Override
    public void discard(StagedBlob blob) {
        Spool spool = staged.remove(blob.version());
        if (spool != null) {
            spool.close();
        }
    }

    void put(StagedBlob blob) {
        Spool spool = staged.get(blob.version());
        if (spool == null) {
            throw new StoreException(
                    "The content of blob '" + blob.container() + "/" + blob.name() + "' is gone", null);
        }
        BlockBlobClient client = blob(blob.container(), blob.name());
        if (calls.find(status(404), () -> upload(client, blob, spool)).isEmpty()) {
            calls.run(() -> {
                service.getBlobContainerClient(blob.container()).createIfNotExists();
                upload(client, blob, spool);
            });
        }
        discard(blob);
    }

    private static boolean upload(BlockBlobClient client, StagedBlob blob, Spool spool) {
        client.uploadWithResponse(
                new BlockBlobSimpleUploadOptions(spool.stream(), spool.length())
                        .setHeaders(new BlobHttpHeaders().setContentType(blob.contentType())),
                null,
                Context.NONE);
        return true;
    }

    void delete(String container, String name) {
        BlockBlobClient blob = blob(container, name);
        calls.find(status(404), blob::deleteIfExists);
    }

    void close() {
        staged.values().forEach(Spool::close);
        staged.clear();
    }

    private static BlobInfo info(String container, String name, BlobProperties properties) {
        return new BlobInfo(
                container,
                name,
                quoted(properties.getETag()),
                properties.getBlobSize(),
                String.valueOf(properties.getContentType()),
                properties.getLastModified().toInstant());
    }

    private static BlobInfo info(String container, BlobItem item) {
        return new BlobInfo(
                container,
                item.getName(),
                quoted(item.getProperties().getETag()),
                item.getProperties().getContentLength(),
                String.valueOf(item.getProperties().getContentType()),
                item.getProperties().getLastModified().toInstant());
    }

    /** A list has etags without the quotes that they have elsewhere. */
    private static String quoted(String etag) {
        return etag.startsWith("\"") ? etag : "\"" + etag + "\"";
    }
}
