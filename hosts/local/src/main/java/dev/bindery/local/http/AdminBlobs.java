package dev.bindery.local.http;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpResponse;
import dev.bindery.local.storage.BlobContent;
import dev.bindery.local.storage.BlobInfo;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.StagedBlob;
import dev.bindery.local.storage.Store;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Blobs to put, get, delete and list: {@code /admin/storage/blobs/{container}/{blob}}. */
public final class AdminBlobs {
    private static final int SHOWN = 5000;

    private final Store store;
    private final BodyLimit limit;

    /**
     * @param store the store
     * @param limit how large a blob may be
     */
    public AdminBlobs(Store store, BodyLimit limit) {
        this.store = store;
        this.limit = limit;
    }

    HttpResponse answer(HttpExchange exchange, String method, List<String> parts) throws IOException {
        try {
            if (parts.size() == 1 && method.equals("GET")) {
                Names.container(parts.get(0));
                return AdminPages.json(
                        200,
                        store.blobs().list(parts.get(0), null, SHOWN).blobs().stream()
                                .map(AdminBlobs::shown)
                                .toList());
            } else if (parts.size() == 2) {
                return blob(exchange, method, BlobPath.resolved(parts.get(0) + "/" + parts.get(1)));
            }
        } catch (SyntaxException e) {
            return AdminPages.problem(400, e.problem());
        }
        return AdminPages.problem(
                404,
                "There is /admin/storage/blobs/{container}: GET, and /admin/storage/blobs/{container}/{blob}: PUT,"
                        + " GET and DELETE.");
    }

    private HttpResponse blob(HttpExchange exchange, String method, BlobPath path) throws IOException {
        switch (method) {
            case "PUT" -> {
                String type = exchange.getRequestHeaders().getFirst("Content-Type");
                StagedBlob staged = store.blobs()
                        .stage(
                                path.container(),
                                path.blob(),
                                type == null ? "application/octet-stream" : type,
                                limit.limited(exchange.getRequestBody()));
                store.apply(List.of(new Change.PutBlob(staged)));
                return HttpResponse.status(201).build();
            }
            case "GET", "HEAD" -> {
                Optional<BlobContent> blob = store.blobs().open(path.container(), path.blob());
                return blob.map(AdminBlobs::content)
                        .orElseGet(() -> AdminPages.problem(404, "There is no blob '" + path + "'."));
            }
            case "DELETE" -> {
                store.apply(List.of(new Change.DeleteBlob(path.container(), path.blob())));
                return HttpResponse.status(204).build();
            }
            default -> {
                return AdminPages.problem(404, "PUT writes a blob, GET reads and DELETE deletes it.");
            }
        }
    }

    private static HttpResponse content(BlobContent blob) {
        return HttpResponse.status(200)
                .contentType(blob.info().contentType())
                .header("ETag", blob.info().etag())
                .header("Content-Length", Long.toString(blob.info().length()))
                // Whatever it claims to be, a blob is not a page of this host.
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment")
                .body(blob.stream())
                .build();
    }

    private static Map<String, Object> shown(BlobInfo blob) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", blob.name());
        shown.put("length", blob.length());
        shown.put("contentType", blob.contentType());
        shown.put("etag", blob.etag());
        shown.put("lastModified", blob.lastModified());
        return shown;
    }
}
