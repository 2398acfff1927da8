package dev.bindery.local.storage.azure;

import static dev.bindery.local.storage.azure.AzureCalls.status;

import com.azure.core.exception.HttpResponseException;
import com.azure.core.util.Context;
import com.azure.data.tables.TableClient;
import com.azure.data.tables.TableServiceClient;
import com.azure.data.tables.models.ListEntitiesOptions;
import com.azure.data.tables.models.TableEntity;
import dev.bindery.local.storage.EntityExistsException;
import dev.bindery.local.storage.StoreException;
import dev.bindery.local.storage.Tables;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tables of Azure Storage. They are made when something is put into them. */
final class AzureTables implements Tables {
    /** An account need not have tables, and only those who use them need it to. */
    private final Supplier<TableServiceClient> service;

    private final AzureCalls calls;

    AzureTables(Supplier<TableServiceClient> service, AzureCalls calls) {
        this.service = service;
        this.calls = calls;
    }

    @Override
    public Optional<Map<String, Object>> find(String table, String partitionKey, String rowKey) {
        TableClient client = service.get().getTableClient(table);
        return calls.find(status(404), () -> client.getEntity(partitionKey, rowKey))
                .map(AzureTables::properties);
    }

    @Override
    public List<Map<String, Object>> query(String table, @Nullable String filter, int most) {
        TableClient client = service.get().getTableClient(table);
        ListEntitiesOptions options = new ListEntitiesOptions().setFilter(filter);
        if (most < 1000) {
            options.setTop(most);
        }
        return calls.call(() -> {
            try {
                return client.listEntities(options, null, Context.NONE).stream()
                        .limit(most)
                        .map(AzureTables::properties)
                        .toList();
            } catch (HttpResponseException e) {
                if (status(404).test(e)) {
                    return List.of();
                } else if (status(400).test(e)) {
                    throw new StoreException("The filter \"" + filter + "\" cannot be read by Azure Storage.", null);
                }
                throw e;
            }
        });
    }

    void put(String table, Map<String, Object> entity) {
        TableClient client = service.get().getTableClient(table);
        TableEntity added =
                new TableEntity(String.valueOf(entity.get("PartitionKey")), String.valueOf(entity.get("RowKey")));
        entity.forEach((name, value) -> {
            if (!name.equals("PartitionKey") && !name.equals("RowKey")) {
                added.addProperty(name, stored(value));
            }
        });
        Supplier<Boolean> insert = () -> {
            try {
                client.createEntity(added);
                return true;
            } catch (HttpResponseException e) {
                if (status(409).test(e)) {
                    throw new EntityExistsException(table, added.getPartitionKey(), added.getRowKey());
                }
                throw e;
            }
        };
        if (calls.find(status(404), insert::get).isEmpty()) {
            calls.call(() -> service.get().createTableIfNotExists(table) == null);
            calls.call(insert);
        }
    }

    /** Numbers as tables have them: 32 bits, 64 bits or a double. */
    private static Object stored(Object value) {
        if (value instanceof Long number) {
            return number == number.intValue() ? (Object) number.intValue() : number;
        } else if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Map<String, Object> properties(TableEntity entity) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("odata.etag", entity.getETag());
        properties.put("PartitionKey", entity.getPartitionKey());
        properties.put("RowKey", entity.getRowKey());
        properties.put("Timestamp", text(entity.getTimestamp()));
        entity.getProperties().forEach((name, value) -> {
            if (value != null && !name.startsWith("odata.")) {
                properties.putIfAbsent(name, json(value));
            }
        });
        return properties;
    }

    private static Object json(Object value) {
        if (value instanceof OffsetDateTime time) {
            return text(time);
        } else if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static String text(OffsetDateTime time) {
        return time.toInstant().toString();
    }
}
