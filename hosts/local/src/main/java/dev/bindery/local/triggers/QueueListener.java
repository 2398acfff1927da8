package dev.bindery.local.triggers;

import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.StoredMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes messages off one queue, several at a time, and sees each one to its end. */
final class QueueListener {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Triggers.Queue");

    private final AtomicInteger inWork = new AtomicInteger();
    private final String queue;
    private final @Nullable String poisonQueue;
    private final QueueRules rules;
    private final Store store;
    private final HostParts parts;
    private final Consumer<Delivery> receiver;
    private final Backoff backoff;
    private final Watcher watcher;
    private Runnable deaf = () -> {};

    /**
     * @param store has the queue
     * @param queue the queue
     * @param poisonQueue where messages go that failed too often; null to leave them
     * @param rules how the queue is read
     * @param receiver takes each message, and ends its delivery in its own time
     */
    QueueListener(
            Store store,
            String queue,
            @Nullable String poisonQueue,
            QueueRules rules,
            HostParts parts,
            Consumer<Delivery> receiver) {
        this.store = store;
        this.queue = queue;
        this.poisonQueue = poisonQueue;
        this.rules = rules;
        this.parts = parts;
        this.receiver = receiver;
        this.backoff = new Backoff(rules.maxPollingInterval());
        this.watcher = new Watcher("queue-" + queue, this::look);
    }

    void start() {
        deaf = store.listen(this::hear);
        watcher.start();
    }

    private void hear(Change change) {
        if (change instanceof Change.Enqueue message && message.queue().equals(queue)
                || change instanceof Change.Announce announced
                        && announced.queue().equals(queue)) {
            watcher.wake();
        }
    }

    void stop() {
        deaf.run();
        watcher.stop();
    }

    private Duration look() {
        if (inWork.get() > rules.newBatchThreshold()) {
            return rules.maxPollingInterval();
        }
        List<StoredMessage> messages = store.queues().receive(queue, rules.batchSize(), rules.lease());
        if (messages.isEmpty()) {
            return backoff.next();
        }
        backoff.reset();
        for (StoredMessage message : messages) {
            deliver(message);
        }
        return Duration.ZERO;
    }

    private void deliver(StoredMessage message) {
        Delivery delivery = new Delivery(message, store, poisonQueue, rules, parts.scheduler(), this::ended);
        inWork.incrementAndGet();
        boolean tooOften = poisonQueue != null && message.dequeueCount() > rules.maxDequeueCount();
        if (tooOften || !message.readable()) {
            // The store may take its time, and the other messages wait here.
            parts.calls().threads().execute(delivery::failed);
            return;
        }
        try {
            receiver.accept(delivery);
        } catch (RuntimeException e) {
            LOG.error("Message {} of queue '{}' could not be handed to its function", message.id(), queue, e);
            delivery.failed();
        }
    }

    private void ended() {
        inWork.decrementAndGet();
        watcher.wake();
    }
}
