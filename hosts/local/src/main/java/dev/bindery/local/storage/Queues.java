package dev.bindery.local.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The queues of a {@link Store}. Messages are put on and taken off with {@link Store#apply}. */
public interface Queues {
    /**
     * Takes messages that are visible, oldest first, and hides them for the length of a lease. Each has been counted.
     *
     * @param queue the queue
     * @param limit how many at most
     * @param lease how long nobody else gets them
     */
    List<StoredMessage> receive(String queue, int limit, Duration lease);

    /** Looks at messages that are visible, oldest first, and changes nothing. */
    List<StoredMessage> peek(String queue, int limit);

    /**
     * Begins a message's lease anew.
     *
     * @return the message with its new lease, or nothing if the old one was lost
     */
    Optional<StoredMessage> renew(StoredMessage message, Duration lease);

    /** Gives a message back, visible after a delay. Does nothing if its lease was lost. */
    void release(StoredMessage message, Duration delay);
}
