package dev.bindery.local.triggers;

import dev.bindery.local.call.CallResult;
import dev.bindery.local.call.Outbox;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.StoreException;
import dev.bindery.local.storage.StoreUnavailableException;
import dev.bindery.local.storage.StoredMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One message in work. Its lease is renewed until the delivery ends, by {@link #after} or {@link #failed}. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Triggers.Queue");
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final Store store;
    private final @Nullable String poisonQueue;
    private final QueueRules rules;
    private final ScheduledExecutorService scheduler;
    private final Runnable ended;
    private StoredMessage message;
    private boolean over;

    Delivery(
            StoredMessage message,
            Store store,
            @Nullable String poisonQueue,
            QueueRules rules,
            ScheduledExecutorService scheduler,
            Runnable ended) {
        this.message = message;
        this.store = store;
        this.poisonQueue = poisonQueue;
        this.rules = rules;
        this.scheduler = scheduler;
        this.ended = ended;
        renewAfter(rules.lease().dividedBy(2));
    }

    synchronized StoredMessage message() {
        return message;
    }

    /** Takes the message off its queue, with what else a call changes. */
    void acknowledge(Outbox outbox) {
        outbox.add(store, new Change.Acknowledge(last()));
    }

    /** The message as it was renewed last. From here on it is not, so that this stays true. */
    private synchronized StoredMessage last() {
        over = true;
        return message;
    }

    private void renewAfter(Duration time) {
        try {
            scheduler.schedule(this::renew, time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The host ends; message {} is not renewed any more", message.id());
        }
    }

    private synchronized void renew() {
        if (over) {
            return;
        }
        try {
            store.queues().renew(message, rules.lease()).ifPresent(renewed -> {
                message = renewed;
                renewAfter(rules.lease().dividedBy(2));
            });
        } catch (StoreException e) {
            LOG.debug("The lease of message {} of queue '{}' could not be renewed", message.id(), message.queue(), e);
            renewAfter(AFTER_FAILURE);
        }
    }

    /** The call that the message made has ended. */
    void after(CallResult result) {
        if (result.succeeded()) {
            ended.run();
        } else {
            failed();
        }
    }

    /** The message needs no call: it is taken off its queue. */
    void dismissed() {
        try {
            store.apply(List.of(new Change.Acknowledge(last())));
        } catch (StoreException e) {
            LOG.debug("{}", e.getMessage(), e);
        } finally {
            ended.run();
        }
    }

    /** The message was not dealt with: it comes back, or goes to the poison queue if it came often enough. */
    void failed() {
        try {
            giveUpOrBack(last());
        } catch (StoreUnavailableException e) {
            LOG.debug("{}", e.getMessage(), e);
        } catch (StoreException e) {
            LOG.warn("{}", e.getMessage());
        } finally {
            ended.run();
        }
    }

    private void giveUpOrBack(StoredMessage failed) {
        boolean often = failed.dequeueCount() >= rules.maxDequeueCount();
        if (!often && failed.readable()) {
            store.queues().release(failed, rules.visibilityTimeout());
        } else if (poisonQueue == null) {
            LOG.warn("Message {} of queue '{}' failed; it is visible again later", failed.id(), failed.queue());
        } else {
            if (failed.readable()) {
                LOG.warn(
                        "Message {} of queue '{}' failed {} times and goes to '{}'",
                        failed.id(),
                        failed.queue(),
                        Math.min(failed.dequeueCount(), rules.maxDequeueCount()),
                        poisonQueue);
            } else {
                LOG.warn(
                        "Message {} of queue '{}' is not Base64 and goes to '{}'. Whoever writes it must encode it, or"
                                + " host.json sets extensions.queues.messageEncoding to none.",
                        failed.id(),
                        failed.queue(),
                        poisonQueue);
            }
            store.apply(List.of(new Change.Poison(failed, poisonQueue)));
        }
    }
}
