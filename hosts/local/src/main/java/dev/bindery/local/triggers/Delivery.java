package dev.bindery.local.triggers;

import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallResult;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.StoreException;
import dev.bindery.local.storage.StoredMessage;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One message in work. Its lease is renewed until the delivery ends, by {@link #succeeded} or {@link #failed}. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Triggers.Queue");

    private final @Nullable String poisonQueue;
    private final QueueRules rules;
    private final HostParts parts;
    private final Runnable ended;
    private final ScheduledFuture<?> renewal;
    private StoredMessage message;

    Delivery(StoredMessage message, @Nullable String poisonQueue, QueueRules rules, HostParts parts, Runnable ended) {
        this.message = message;
        this.poisonQueue = poisonQueue;
        this.rules = rules;
        this.parts = parts;
        this.ended = ended;
        long half = rules.lease().toMillis() / 2;
        this.renewal = parts.scheduler().scheduleAtFixedRate(this::renew, half, half, TimeUnit.MILLISECONDS);
    }

    synchronized StoredMessage message() {
        return message;
    }

    /** What takes the message off its queue. From here on the lease is not renewed, so that this stays true. */
    List<Change> acknowledgement() {
        renewal.cancel(false);
        return List.of(new Change.Acknowledge(message()));
    }

    private synchronized void renew() {
        try {
            parts.store().queues().renew(message, rules.lease()).ifPresent(renewed -> message = renewed);
        } catch (StoreException e) {
            LOG.warn("The lease of message {} of queue '{}' could not be renewed", message.id(), message.queue(), e);
        }
    }

    /** The call that the message made has ended. */
    void after(CallResult result) {
        if (result.succeeded()) {
            succeeded();
        } else {
            failed();
        }
    }

    /** The message was dealt with, and acknowledged. */
    void succeeded() {
        renewal.cancel(false);
        ended.run();
    }

    /** The message was not dealt with: it comes back, or goes to the poison queue if it came often enough. */
    void failed() {
        renewal.cancel(false);
        try {
            giveUpOrBack(message());
        } catch (StoreException e) {
            LOG.warn("{}", e.getMessage(), e);
        } finally {
            ended.run();
        }
    }

    private void giveUpOrBack(StoredMessage failed) {
        if (failed.dequeueCount() < rules.maxDequeueCount()) {
            parts.store().queues().release(failed, rules.visibilityTimeout());
        } else if (poisonQueue == null) {
            LOG.warn("Message {} of queue '{}' failed; it is visible again later", failed.id(), failed.queue());
        } else {
            LOG.warn(
                    "Message {} of queue '{}' failed {} times and goes to '{}'",
                    failed.id(),
                    failed.queue(),
                    Math.min(failed.dequeueCount(), rules.maxDequeueCount()),
                    poisonQueue);
            parts.store()
                    .apply(List.of(new Change.Enqueue(poisonQueue, failed.body()), new Change.Acknowledge(failed)));
        }
    }
}
