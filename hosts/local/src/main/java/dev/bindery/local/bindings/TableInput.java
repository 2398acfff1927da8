package dev.bindery.local.bindings;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.CallData;
import dev.bindery.local.call.Input;
import dev.bindery.local.json.JsonText;
import dev.bindery.local.storage.Tables;
import dev.bindery.spi.BoundValue;
import java.util.Optional;

/** One entity of a table, where both keys are given; else those of a query, as a list. */
final class TableInput implements InputKind {
    @Override
    public String type() {
        return "table";
    }

    @Override
    public Input bind(BindingDescription binding, HostParts parts) {
        Place table = Place.of(binding, "tableName", parts.clock());
        Optional<Place> partition = Place.optional(binding, "partitionKey", parts.clock());
        Optional<Place> row = Place.optional(binding, "rowKey", parts.clock());
        Optional<Place> filter = Place.optional(binding, "filter", parts.clock());
        Tables tables = parts.stores().of(binding).tables();
        if (partition.isPresent() && row.isPresent()) {
            if (filter.isPresent() || binding.properties().get("take") != null) {
                throw binding.problem("has a rowKey, which names one entity, and a filter or take beside it");
            }
            return data -> tables.find(
                            table.table(data),
                            partition.get().text(data),
                            row.get().text(data))
                    .<BoundValue>map(entity -> new BoundValue.Json(JsonText.write(entity)))
                    .orElse(BoundValue.NOTHING);
        }
        int take = binding.number("take").orElse(Integer.MAX_VALUE);
        return data -> new BoundValue.Json(JsonText.write(tables.query(
                table.table(data), condition(partition, filter, data).orElse(null), take)));
    }

    private static Optional<String> condition(Optional<Place> partition, Optional<Place> filter, CallData data) {
        String inPartition = partition
                .map(place -> "PartitionKey eq '" + place.text(data).replace("'", "''") + "'")
                .orElse("");
        String wanted = filter.map(place -> place.filter(data)).orElse("");
        if (inPartition.isEmpty() || wanted.isEmpty()) {
            return Optional.of(inPartition + wanted).filter(text -> !text.isEmpty());
        }
        return Optional.of(inPartition + " and (" + wanted + ")");
    }
}
