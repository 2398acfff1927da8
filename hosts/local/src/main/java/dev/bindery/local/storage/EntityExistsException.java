package dev.bindery.local.storage;

/** A table has an entity with these keys already. Nothing was changed in it. */
public final class EntityExistsException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** The keys are the entity's. */
    public EntityExistsException(String table, String partitionKey, String rowKey) {
        super(
                "The table '" + table + "' has an entity with the PartitionKey '" + partitionKey + "' and the RowKey '"
                        + rowKey + "' already. An output inserts and never replaces.",
                null);
    }
}
