package dev.bindery.local.storage;

import java.util.Map;

/** Something to change in a {@link Store}. */
public sealed interface Change {
    /**
     * Puts a message on a queue.
     *
     * @param queue the queue
     * @param body the message
     */
    record Enqueue(String queue, byte[] body) implements Change {}

    /**
     * Takes a message off its queue for good, having dealt with it.
     *
     * @param message the message, as it was received or renewed last
     */
    record Acknowledge(StoredMessage message) implements Change {}

    /**
     * Moves a message to another queue, as it is, to be dealt with by nobody.
     *
     * @param message the message, as it was received or renewed last
     * @param queue where it goes
     */
    record Poison(StoredMessage message, String queue) implements Change {}

    /**
     * Gives a blob the content that was staged for it, in place of what it had.
     *
     * @param blob the content
     */
    record PutBlob(StagedBlob blob) implements Change {}

    /**
     * Deletes a blob, if it is there.
     *
     * @param container the container
     * @param name the name
     */
    record DeleteBlob(String container, String name) implements Change {}

    /**
     * Puts an entity into a table.
     *
     * @param table the table
     * @param entity its properties as JSON has them, {@code PartitionKey} and {@code RowKey} among them
     */
    record Insert(String table, Map<String, Object> entity) implements Change {}

    /**
     * Tells a function of a blob in its present form, by a message, and notes that. Does nothing if that was done
     * before.
     *
     * @param function the function's name
     * @param blob the blob
     * @param queue the queue
     * @param body the message
     */
    record Announce(String function, BlobInfo blob, String queue, byte[] body) implements Change {}
}
