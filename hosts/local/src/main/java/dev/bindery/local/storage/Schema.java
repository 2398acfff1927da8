package dev.bindery.local.storage;

import java.sql.SQLException;
import java.util.List;

/** The tables of the embedded store. Times are milliseconds since 1970. */
final class Schema {
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE IF NOT EXISTS messages (
                seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                queue VARCHAR NOT NULL,
                id VARCHAR NOT NULL,
                pop_receipt VARCHAR NOT NULL,
                body VARBINARY NOT NULL,
                dequeue_count INT NOT NULL,
                inserted BIGINT NOT NULL,
                expires BIGINT NOT NULL,
                visible BIGINT NOT NULL,
                leased BOOLEAN NOT NULL)""",
            "CREATE INDEX IF NOT EXISTS messages_by_queue ON messages (queue, seq)",
            "CREATE UNIQUE INDEX IF NOT EXISTS messages_by_id ON messages (id)",
            "CREATE SEQUENCE IF NOT EXISTS blob_versions START WITH 1",
            """
            CREATE TABLE IF NOT EXISTS blobs (
                container VARCHAR NOT NULL,
                name VARCHAR NOT NULL,
                version BIGINT NOT NULL,
                length BIGINT NOT NULL,
                content_type VARCHAR NOT NULL,
                modified BIGINT NOT NULL,
                PRIMARY KEY (container, name))""",
            """
            CREATE TABLE IF NOT EXISTS blob_chunks (
                version BIGINT NOT NULL,
                seq INT NOT NULL,
                bytes VARBINARY NOT NULL,
                PRIMARY KEY (version, seq))""",
            """
            CREATE TABLE IF NOT EXISTS blob_receipts (
                function VARCHAR NOT NULL,
                container VARCHAR NOT NULL,
                name VARCHAR NOT NULL,
                etag VARCHAR NOT NULL,
                PRIMARY KEY (function, container, name))""",
            """
            CREATE TABLE IF NOT EXISTS entities (
                table_name VARCHAR NOT NULL,
                partition_key VARCHAR NOT NULL,
                row_key VARCHAR NOT NULL,
                written BIGINT NOT NULL,
                properties VARCHAR NOT NULL,
                PRIMARY KEY (table_name, partition_key, row_key))""",
            """
            CREATE TABLE IF NOT EXISTS timers (
                function VARCHAR PRIMARY KEY,
                last_run VARCHAR,
                next_run VARCHAR NOT NULL,
                last_updated VARCHAR NOT NULL)""");

    private Schema() {}

    static Void create(Session session) throws SQLException {
        for (String table : TABLES) {
            session.run(table);
        }
        return null;
    }

    /**
     * Takes up what a process left that died: nobody holds its leases any more, as a store has one process at a time,
     * and nobody will put in place what it had staged. A message that is newer than now was written before the clock
     * was set back, and must not wait until that time comes again.
     */
    static Void recover(Session session, long now) throws SQLException {
        session.update("UPDATE messages SET leased = FALSE, visible = ? WHERE leased OR inserted > ?", now, now);
        session.update("DELETE FROM messages WHERE expires <= ?", now);
        session.update(
                "DELETE FROM blob_chunks c WHERE NOT EXISTS (SELECT 1 FROM blobs b WHERE b.version = c.version)");
        return null;
    }
}
