package dev.bindery.local.storage;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Receipts in the embedded store: for each function and blob, the etag of the content that it was told of last. */
final class EmbeddedReceipts implements BlobReceipts {
    private final Database database;

    EmbeddedReceipts(Database database) {
        this.database = database;
    }

    @Override
    public List<BlobInfo> missing(String function, List<BlobInfo> blobs) {
        if (blobs.isEmpty()) {
            return blobs;
        }
        Map<String, String> etags = new HashMap<>();
        String first = blobs.get(0).name();
        String last = blobs.get(blobs.size() - 1).name();
        String container = blobs.get(0).container();
        database.call(session -> session.all(
                "SELECT name, etag FROM blob_receipts WHERE function = ? AND container = ? AND name BETWEEN ? AND ?",
                row -> etags.put(row.getString(1), row.getString(2)),
                function,
                container,
                first.compareTo(last) < 0 ? first : last,
                first.compareTo(last) < 0 ? last : first));
        return blobs.stream()
                .filter(blob -> !blob.etag().equals(etags.get(blob.name())))
                .toList();
    }

    /** Notes that a function is told of a blob, and says whether that is new. */
    boolean put(Session session, String function, BlobInfo blob) throws SQLException {
        boolean known = session.first(
                        "SELECT etag FROM blob_receipts WHERE function = ? AND container = ? AND name = ?",
                        row -> row.getString(1),
                        function,
                        blob.container(),
                        blob.name())
                .filter(blob.etag()::equals)
                .isPresent();
        if (!known) {
            session.update(
                    "MERGE INTO blob_receipts (function, container, name, etag) VALUES (?, ?, ?, ?)",
                    function,
                    blob.container(),
                    blob.name(),
                    blob.etag());
        }
        return !known;
    }
}
