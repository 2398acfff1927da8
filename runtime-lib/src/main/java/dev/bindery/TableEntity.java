package dev.bindery;

import dev.bindery.annotation.TableInput;
import dev.bindery.annotation.TableOutput;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a storage table. An input brings one where it names a partition key and a row key, otherwise a list. As
 * an output it becomes a new entity; the host stores texts, numbers and booleans as such, and dates, UUIDs and bytes
 * (as Base64) as texts. Immutable.
 */
public final class TableEntity {
    private static final Set<String> BY_THE_TABLE = Set.of("timestamp", "odata.etag");
    private static final Set<String> NO_PROPERTIES = Set.of("partitionkey", "rowkey", "timestamp", "odata.etag");

    private final JsonObject members;

    private TableEntity(JsonObject members) {
        members.required("PartitionKey");
        members.required("RowKey");
        this.members = members;
    }

    /**
     * Starts an entity to write, or to hand to a function in a test.
     *
     * @param partitionKey its partition
     * @param rowKey its key in the partition
     * @return a builder
     */
    public static Builder builder(String partitionKey, String rowKey) {
        return new Builder(partitionKey, rowKey);
    }

    /**
     * The entity of an input; called by generated adapters.
     *
     * @param data the input's value, or one of its list
     * @return the entity, or null if there is no such entity
     */
    @ReadFrom(TableInput.class)
    public static @Nullable TableEntity fromBinding(BindingData data) {
        return JsonObject.read(data, "a TableEntity", TableEntity::new);
    }

    /**
     * The value that an output takes; called by generated adapters. It leaves out what the table itself adds to an
     * entity, so that an entity that was read can be written to another table.
     *
     * @param entity the entity
     * @return its keys and properties; nothing for null
     */
    @WriteTo(TableOutput.class)
    public static BoundValue toBinding(@Nullable TableEntity entity) {
        return entity == null
                ? BoundValue.NOTHING
                : new BoundValue.Json(entity.members.without(BY_THE_TABLE).toString());
    }

    /**
     * The partition.
     *
     * @return its key
     */
    public String partitionKey() {
        return members.required("PartitionKey");
    }

    /**
     * The entity's key in the partition.
     *
     * @return the key
     */
    public String rowKey() {
        return members.required("RowKey");
    }

    /**
     * When the entity was last written.
     *
     * @return the time, or null for an entity that was not read
     */
    public @Nullable Instant timestamp() {
        return members.instant("Timestamp");
    }

    /**
     * The properties, without the keys and the timestamp.
     *
     * @return texts, numbers and booleans by their names, unmodifiable
     */
    public Map<String, Object> properties() {
        return Collections.unmodifiableMap(members.without(NO_PROPERTIES).map());
    }

    /**
     * A property.
     *
     * @param name its name, in any case
     * @param type the class it becomes: {@code String}, {@code Integer}, {@code BigDecimal}, {@code Instant},
     *     {@code UUID}, {@code byte[]} and all else that JSON can be read into
     * @param <T> the class
     * @return the property, or null where the entity does not have it
     * @throws IllegalArgumentException if it does not fit the class
     */
    public <T> @Nullable T property(String name, Class<T> type) {
        return members.read(name, type);
    }

    /**
     * The whole entity as an object, its keys and timestamp included, under the names that they have in the table:
     * {@code PartitionKey}, {@code RowKey}, {@code Timestamp}.
     *
     * @param type the class it becomes
     * @param <T> the class
     * @return the object
     * @throws IllegalArgumentException if it does not fit the class; the message says where
     */
    public <T> @Nullable T as(Class<T> type) {
        return members.read((Type) type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableEntity entity && members.equals(entity.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }

    /** Puts an entity together. */
    public static final class Builder {
        private final Map<String, Object> members = new LinkedHashMap<>();

        private Builder(String partitionKey, String rowKey) {
            members.put("PartitionKey", partitionKey);
            members.put("RowKey", rowKey);
        }

        /**
         * Sets a property.
         *
         * @param name its name
         * @param value a text, number, boolean, enum constant, UUID, {@code java.time} value or byte array
         * @return this builder
         * @throws IllegalArgumentException if it is anything else: a table has no lists and no objects
         */
        public Builder property(String name, Object value) {
            if (value instanceof byte[] bytes) {
                members.put(name, Base64.getEncoder().encodeToString(bytes));
            } else if (value instanceof Enum<?> constant) {
                members.put(name, constant.name());
            } else if (value instanceof TemporalAccessor || value instanceof UUID) {
                members.put(name, value.toString());
            } else if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
                members.put(name, value);
            } else {
                throw new IllegalArgumentException("Property '" + name + "' is of "
                        + value.getClass().getName()
                        + ", which a table cannot hold. Write it as text.");
            }
            return this;
        }

        /**
         * Sets the {@link TableEntity#timestamp}, for a test.
         *
         * @param value the time
         * @return this builder
         */
        public Builder timestamp(Instant value) {
            members.put("Timestamp", value.toString());
            return this;
        }

        /**
         * The entity.
         *
         * @return the entity
         */
        public TableEntity build() {
            return new TableEntity(JsonObject.of(members));
        }
    }
}
