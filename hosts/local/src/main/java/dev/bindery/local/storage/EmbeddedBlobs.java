package dev.bindery.local.storage;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Blobs in the embedded store. Content is kept in chunks, so that no blob is ever in memory as a whole. */
final class EmbeddedBlobs implements Blobs {
    static final int CHUNK = 256 * 1024;
    static final String COLUMNS = "b.container, b.name, b.version, b.length, b.content_type, b.modified FROM blobs b ";

    private final Database database;
    private final Clock clock;

    EmbeddedBlobs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<BlobInfo> find(String container, String name) {
        return database.call(session -> find(session, container, name));
    }

    private static Optional<BlobInfo> find(Session session, String container, String name) throws SQLException {
        return session.first(
                "SELECT " + COLUMNS + "WHERE b.container = ? AND b.name = ?", EmbeddedBlobs::info, container, name);
    }

    @Override
    public Optional<BlobContent> open(String container, String name) {
        return database.call(session -> {
            Optional<BlobInfo> found = find(session, container, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            BlobInfo info = found.get();
            long version = version(info);
            IntFunction<byte @Nullable []> chunks = seq -> database.call(later -> chunk(later, version, seq));
            // The first chunk at once: what fits into one can no longer be replaced while it is read.
            byte[] first = chunk(session, version, 0);
            return Optional.of(new BlobContent(info, new ChunkStream(info, first, chunks)));
        });
    }

    private static byte @Nullable [] chunk(Session session, long version, int seq) throws SQLException {
        return session.first(
                        "SELECT bytes FROM blob_chunks WHERE version = ? AND seq = ?",
                        row -> row.getBytes(1),
                        version,
                        seq)
                .orElse(null);
    }

    @Override
    public BlobPage list(String container, @Nullable String from, int limit) {
        List<BlobInfo> blobs = database.call(session -> session.all(
                "SELECT " + COLUMNS + "WHERE b.container = ? AND b.name > ? ORDER BY b.container, b.name LIMIT ?",
                EmbeddedBlobs::info,
                container,
                from == null ? "" : from,
                limit));
        return new BlobPage(
                blobs, blobs.size() < limit ? null : blobs.get(limit - 1).name());
    }

    @Override
    public StagedBlob stage(String container, String name, String contentType, InputStream content) throws IOException {
        long version =
                database.call(session -> session.first("SELECT NEXT VALUE FOR blob_versions", row -> row.getLong(1))
                        .orElseThrow());
        try {
            return new StagedBlob(container, name, contentType, write(version, content), version);
        } catch (IOException | RuntimeException e) {
            try {
                drop(version);
            } catch (StoreException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    private long write(long version, InputStream content) throws IOException {
        long length = 0;
        byte[] next = content.readNBytes(CHUNK);
        for (int i = 0; next.length > 0; i++) {
            byte[] chunk = next;
            int seq = i;
            database.call(session -> session.update(
                    "INSERT INTO blob_chunks (version, seq, bytes) VALUES (?, ?, ?)", version, seq, chunk));
            length += chunk.length;
            next = content.readNBytes(CHUNK);
        }
        return length;
    }

    @Override
    public void discard(StagedBlob blob) {
        drop(blob.version());
    }

    private void drop(long version) {
        database.call(session -> session.update("DELETE FROM blob_chunks WHERE version = ?", version));
    }

    void put(Session session, StagedBlob blob) throws SQLException {
        dropContent(session, blob.container(), blob.name());
        session.update(
                "MERGE INTO blobs (container, name, version, length, content_type, modified) VALUES (?, ?, ?, ?, ?, ?)",
                blob.container(),
                blob.name(),
                blob.version(),
                blob.length(),
                blob.contentType(),
                clock.millis());
    }

    void delete(Session session, String container, String name) throws SQLException {
        dropContent(session, container, name);
        session.update("DELETE FROM blobs WHERE container = ? AND name = ?", container, name);
        session.update("DELETE FROM blob_receipts WHERE container = ? AND name = ?", container, name);
    }

    private static void dropContent(Session session, String container, String name) throws SQLException {
        Optional<BlobInfo> present = find(session, container, name);
        if (present.isPresent()) {
            session.update("DELETE FROM blob_chunks WHERE version = ?", version(present.get()));
        }
    }

    static long version(BlobInfo blob) {
        String etag = blob.etag();
        return Long.parseLong(etag, 3, etag.length() - 1, 16);
    }

    static BlobInfo info(ResultSet row) throws SQLException {
        return new BlobInfo(
                row.getString(1),
                row.getString(2),
                String.format("\"0x%016X\"", row.getLong(3)),
                row.getLong(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}
