package dev.bindery.local.storage;

import java.util.List;
import java.util.function.Consumer;

/** Queues, blobs, receipts, timers' states and locks. Every method may be called by many threads at once. */
public interface Store extends AutoCloseable {
    /** The queues. Any name is a queue; it exists as soon as it holds a message. */
    Queues queues();

    /** The blobs. Any name is a container; it exists as soon as it holds a blob. */
    Blobs blobs();

    /** The tables. Any name is a table; it exists as soon as it holds an entity. */
    Tables tables();

    /** Which blobs the functions have been told of. */
    BlobReceipts receipts();

    /** When the timers ran last and are due next. */
    TimerStates timers();

    /** What only one of the app's hosts may do at a time. */
    Locks locks();

    /**
     * Makes changes, in order. They are durable when this returns. A store that can makes all of them or none; one that
     * cannot makes an {@link Change.Acknowledge} last, so that a failure in between leads to a repetition and not to a
     * loss.
     *
     * @throws LeaseLostException if a message to acknowledge or to move has meanwhile been given to somebody else
     * @throws EntityExistsException if there is an entity already where one is to be inserted
     * @throws StoreUnavailableException if the store cannot be reached now
     */
    void apply(List<Change> changes);

    /**
     * Tells a listener of each change after it was made through this object. The listener must return quickly.
     *
     * @return what ends that
     */
    Runnable listen(Consumer<Change> listener);

    @Override
    void close();
}
