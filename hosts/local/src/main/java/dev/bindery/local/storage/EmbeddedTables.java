package dev.bindery.local.storage;

import dev.bindery.local.json.JsonText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables in the embedded store. An entity is kept as JSON; filters are evaluated here. */
final class EmbeddedTables implements Tables {
    private static final String COLUMNS = "SELECT partition_key, row_key, written, properties FROM entities ";

    private final Database database;
    private final Clock clock;

    EmbeddedTables(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The names of tables ignore case. */
    private static String key(String table) {
        return table.toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Map<String, Object>> find(String table, String partitionKey, String rowKey) {
        return database.call(session -> session.first(
                COLUMNS + "WHERE table_name = ? AND partition_key = ? AND row_key = ?",
                EmbeddedTables::entity,
                key(table),
                partitionKey,
                rowKey));
    }

    @Override
    public List<Map<String, Object>> query(String table, @Nullable String filter, int most) {
        TableFilter condition = filter == null ? entity -> true : TableFilterText.parse(filter);
        List<Map<String, Object>> all = database.call(session -> session.all(
                COLUMNS + "WHERE table_name = ? ORDER BY partition_key, row_key", EmbeddedTables::entity, key(table)));
        return all.stream().filter(condition::test).limit(most).toList();
    }

    void put(Session session, String table, Map<String, Object> entity) throws SQLException {
        Map<String, Object> properties = new LinkedHashMap<>(entity);
        String partition = String.valueOf(properties.remove("PartitionKey"));
        String row = String.valueOf(properties.remove("RowKey"));
        boolean there = session.first(
                        COLUMNS + "WHERE table_name = ? AND partition_key = ? AND row_key = ?",
                        EmbeddedTables::entity,
                        key(table),
                        partition,
                        row)
                .isPresent();
        if (there) {
            throw new EntityExistsException(table, partition, row);
        }
        session.update(
                "INSERT INTO entities (table_name, partition_key, row_key, written, properties) VALUES (?, ?, ?, ?, ?)",
                key(table),
                partition,
                row,
                clock.millis(),
                JsonText.write(properties));
    }

    private static Map<String, Object> entity(ResultSet row) throws SQLException {
        String written = DateTimeFormatter.ISO_INSTANT.format(Instant.ofEpochMilli(row.getLong(3)));
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("odata.etag", "W/\"datetime'" + written.replace(":", "%3A") + "'\"");
        entity.put("PartitionKey", row.getString(1));
        entity.put("RowKey", row.getString(2));
        entity.put("Timestamp", written);
        List<String> names = new ArrayList<>(entity.keySet());
        JsonText.object(row.getString(4)).forEach((name, value) -> {
            if (value != null && !names.contains(name)) {
                entity.put(name, value);
            }
        });
        return entity;
    }
}
