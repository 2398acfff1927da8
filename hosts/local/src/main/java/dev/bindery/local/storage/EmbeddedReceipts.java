package dev.bindery.local.storage;

import java.sql.SQLException;
import java.util.List;

/** Receipts in the embedded store: for each function and blob, the version it was told of last. */
final class EmbeddedReceipts implements BlobReceipts {
    private final Database database;

    EmbeddedReceipts(Database database) {
        this.database = database;
    }

    @Override
    public List<BlobInfo> missing(String function, String container, String after, int limit) {
        return database.call(session -> session.all(
                "SELECT " + EmbeddedBlobs.COLUMNS
                        + "WHERE b.container = ? AND b.name > ? AND NOT EXISTS (SELECT 1 FROM receipts r"
                        + " WHERE r.function = ? AND r.container = b.container AND r.name = b.name"
                        + " AND r.version = b.version) ORDER BY b.container, b.name LIMIT ?",
                EmbeddedBlobs::info,
                container,
                after,
                function,
                limit));
    }

    void put(Session session, Change.Receipt receipt) throws SQLException {
        BlobInfo blob = receipt.blob();
        session.update(
                "MERGE INTO receipts (function, container, name, version) VALUES (?, ?, ?, ?)",
                receipt.function(),
                blob.container(),
                blob.name(),
                EmbeddedBlobs.version(blob));
    }
}
