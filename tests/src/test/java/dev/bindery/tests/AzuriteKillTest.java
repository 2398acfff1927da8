package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.storage.queue.QueueClient;
import dev.bindery.azurite.AzuriteAccount;
import dev.bindery.azurite.WithAzurite;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that is killed again and again loses no message of an account. In the build with a thousand of them; with ten
 * thousand by {@code -Dtest=AzuriteKillTest -Dkill.messages=10000}.
 */
@WithAzurite
class AzuriteKillTest {
    private static final int MESSAGES = Integer.getInteger("kill.messages", 1000);
    private static final int KILLS = 3;
    private static final int CLIENTS = 8;

    @TempDir
    Path folder;

    private HostLaunch host(Account account) {
        return account.usedBy(HostLaunch.ofQuickstart(folder))
                // What a killed host held is free after this time.
                .environment("AzureFunctionsJobHost__bindery__queueLease", "00:00:15")
                .environment("AzureFunctionsJobHost__extensions__queues__maxPollingInterval", "00:00:01")
                .environment("AzureFunctionsJobHost__logging__logLevel__Function", "Error");
    }

    @Test
    void everyMessageIsProcessedOverThreeKillsAndThePoisonOnesAreSetAside(AzuriteAccount azurite) throws Exception {
        Account account = new Account(azurite);
        Set<String> orders = new HashSet<>();
        Set<String> poison = new HashSet<>();
        List<String> bodies = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < MESSAGES; i++) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            boolean good = i % 100 != 50;
            (good ? orders : poison).add(good ? id + ".json" : "this is no order: " + id);
            bodies.add(good ? "{\"id\":\"" + id + "\",\"item\":\"tea\",\"count\":2}" : "this is no order: " + id);
        }
        enqueue(account, bodies);
        Instant started = Instant.now();

        for (int kill = 1; kill <= KILLS; kill++) {
            try (LocalHostProcess host = host(account).start()) {
                int enough = orders.size() * kill / (KILLS + 1);
                while (account.names("receipts").size() < enough) {
                    Thread.sleep(random.nextInt(100, 300));
                }
                host.kill();
            }
            assertThat(account.names("receipts")).hasSizeLessThan(orders.size());
        }
        try (LocalHostProcess host = host(account).start()) {
            Instant end = Instant.now().plus(Duration.ofMinutes(5));
            while (account.count("outqueue") > 0 && Instant.now().isBefore(end)) {
                Thread.sleep(200);
            }
            host.stop();
        }

        System.out.printf(
                "%d messages, %d kills: %d s%n",
                MESSAGES, KILLS, Duration.between(started, Instant.now()).toSeconds());
        assertThat(account.count("outqueue")).isZero();
        assertThat(new HashSet<>(account.names("receipts"))).isEqualTo(orders);
        List<String> setAside = account.drained("outqueue-poison");
        assertThat(new HashSet<>(setAside)).isEqualTo(poison);
        // One that was killed between its two steps is there again.
        assertThat(setAside.size()).isBetween(poison.size(), poison.size() + KILLS);
    }

    private static void enqueue(Account account, List<String> bodies) throws Exception {
        QueueClient queue = account.queue("outqueue");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (String body : bodies) {
                sent.add(clients.submit(() -> queue.sendMessage(body)));
            }
            for (Future<?> done : sent) {
                done.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }
}
