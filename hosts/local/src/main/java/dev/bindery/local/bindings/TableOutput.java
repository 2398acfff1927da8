package dev.bindery.local.bindings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Outbox;
import dev.bindery.local.call.Output;
import dev.bindery.local.json.JsonText;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table to insert into: one entity for an object, several for a list. */
final class TableOutput implements OutputKind {
    @Override
    public String type() {
        return "table";
    }

    @Override
    public Output bind(BindingDescription binding, HostParts parts) {
        Place table = Place.of(binding, "tableName", parts.clock());
        Optional<Place> partition = Place.optional(binding, "partitionKey", parts.clock());
        // As in the Functions host, it counts beside a partitionKey only.
        Optional<Place> row = partition.flatMap(place -> Place.optional(binding, "rowKey", parts.clock()));
        Store store = parts.stores().of(binding);
        return data -> {
            Target target = new Target(
                    binding,
                    store,
                    table.table(data),
                    partition.map(place -> place.text(data)),
                    row.map(place -> place.text(data)));
            return target::write;
        };
    }

    private record Target(
            BindingDescription binding,
            Store store,
            String table,
            Optional<String> partitionKey,
            Optional<String> rowKey) {
        void write(BoundValue value, Outbox outbox) throws IOException {
            if (value instanceof BoundValue.Items items) {
                for (BoundValue item : items.values()) {
                    write(item, outbox);
                }
            } else {
                add(read(new String(OutputBytes.of(binding, value), UTF_8)), outbox);
            }
        }

        private @Nullable Object read(String text) {
            try {
                return JsonText.read(text);
            } catch (IllegalArgumentException e) {
                throw problem("a text that is no JSON: " + e.getMessage());
            }
        }

        private void add(@Nullable Object value, Outbox outbox) {
            if (value instanceof List<?> list) {
                list.forEach(element -> add(element, outbox));
            } else if (value instanceof Map<?, ?> object) {
                outbox.add(store, new Change.Insert(table, entity(object)));
            } else {
                throw problem("a value that is no JSON object");
            }
        }

        private Map<String, Object> entity(Map<?, ?> object) {
            Map<String, Object> entity = new LinkedHashMap<>();
            object.forEach((key, value) -> {
                String name = String.valueOf(key);
                if (name.equalsIgnoreCase("PartitionKey")) {
                    entity.put("PartitionKey", String.valueOf(value));
                } else if (name.equalsIgnoreCase("RowKey")) {
                    entity.put("RowKey", String.valueOf(value));
                } else if (value != null) {
                    entity.put(name, value instanceof Map || value instanceof List ? JsonText.write(value) : value);
                }
            });
            partitionKey.ifPresent(key -> entity.put("PartitionKey", key));
            rowKey.ifPresent(key -> entity.put("RowKey", key));
            for (String key : List.of("PartitionKey", "RowKey")) {
                if (!entity.containsKey(key)) {
                    throw problem("an entity without " + key + ". Give it one, or the binding");
                }
            }
            return entity;
        }

        private IllegalArgumentException problem(String what) {
            return new IllegalArgumentException("Function '" + binding.function() + "': the table output '"
                    + binding.name() + "' was given " + what + ".");
        }
    }
}
