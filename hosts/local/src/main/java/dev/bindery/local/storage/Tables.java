package dev.bindery.local.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a {@link Store}. Entities are put into them with {@link Change.Insert}. An entity is its properties as
 * JSON has them, among them {@code PartitionKey}, {@code RowKey}, {@code Timestamp} and {@code odata.etag}.
 */
public interface Tables {
    /** One entity. */
    Optional<Map<String, Object>> find(String table, String partitionKey, String rowKey);

    /**
     * Entities in the order of their keys.
     *
     * @param filter which ones, in OData; null for all
     * @param most how many at most
     * @throws StoreException if the filter cannot be read
     */
    List<Map<String, Object>> query(String table, @Nullable String filter, int most);
}
