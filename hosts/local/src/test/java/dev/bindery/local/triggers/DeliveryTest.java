package dev.bindery.local.triggers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.local.config.HostJson;
import dev.bindery.local.config.Settings;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.EmbeddedStore;
import dev.bindery.local.storage.MovableClock;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.StoredMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
    @TempDir
    Path directory;

    private final MovableClock clock = new MovableClock(Instant.parse("2024-05-01T10:00:00Z"));
    private final List<Runnable> renewals = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1) {
        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            renewals.add(work);
            return super.schedule(() -> {}, 1, TimeUnit.DAYS);
        }
    };
    private final HostJson hostJson = HostJson.parse("host.json", null, Settings.of(Map.of(), Map.of()));
    private final QueueRules rules = QueueRules.of(hostJson);
    private Store store;

    @BeforeEach
    void openStore() {
        store = EmbeddedStore.open(directory, clock);
    }

    @AfterEach
    void close() {
        scheduler.shutdownNow();
        store.close();
    }

    private Delivery delivery(String poisonQueue) {
        StoredMessage message =
                store.queues().receive("orders", 1, rules.lease()).get(0);
        return new Delivery(message, store, poisonQueue, rules, scheduler, () -> ended.add("ended"));
    }

    private void enqueue() {
        store.apply(List.of(new Change.Enqueue("orders", "m".getBytes(UTF_8))));
    }

    @Test
    void theLeaseOfALongRunIsRenewed() {
        enqueue();
        Delivery delivery = delivery("orders-poison");
        for (int half = 0; half < 5; half++) {
            clock.advance(rules.lease().dividedBy(2));
            assertThat(store.queues().receive("orders", 1, rules.lease())).isEmpty();
            renewals.get(half).run();
        }
        delivery.dismissed();
        clock.advance(rules.lease());
        assertThat(store.queues().receive("orders", 1, rules.lease())).isEmpty();
        assertThat(ended).hasSize(1);
    }

    @Test
    void aFailureGivesTheMessageBackUntilItWasTriedOftenEnough() {
        enqueue();
        for (int attempt = 1; attempt <= rules.maxDequeueCount(); attempt++) {
            Delivery delivery = delivery("orders-poison");
            assertThat(delivery.message().dequeueCount()).isEqualTo(attempt);
            delivery.failed();
        }
        assertThat(store.queues().receive("orders", 1, rules.lease())).isEmpty();
        assertThat(store.queues().peek("orders-poison", 1)).hasSize(1);
        assertThat(ended).hasSize(rules.maxDequeueCount());
    }

    @Test
    void withoutPoisonQueueTheMessageStaysUntilItsLeaseEnds() {
        enqueue();
        for (int attempt = 1; attempt < rules.maxDequeueCount(); attempt++) {
            delivery(null).failed();
        }
        delivery(null).failed();
        assertThat(store.queues().receive("orders", 1, rules.lease())).isEmpty();
        clock.advance(rules.lease());
        assertThat(store.queues().receive("orders", 1, rules.lease())).hasSize(1);
    }

    @Test
    void aFailureOfWhoeverLostTheMessageEndsQuietly() {
        enqueue();
        Delivery lost = delivery("orders-poison");
        clock.advance(rules.lease().plus(Duration.ofSeconds(1)));
        delivery("orders-poison");
        lost.failed();
        assertThat(ended).hasSize(1);
        assertThat(store.queues().peek("orders-poison", 1)).isEmpty();
    }
}
