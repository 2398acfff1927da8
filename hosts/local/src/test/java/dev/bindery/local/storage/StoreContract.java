package dev.bindery.local.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Store} does. A store's own test extends this. */
abstract class StoreContract {
    static final Duration LEASE = Duration.ofMinutes(10);

    final MovableClock clock = new MovableClock(Instant.parse("2024-05-01T10:00:00Z"));
    Store store;

    abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    void enqueue(String queue, String... bodies) {
        for (String body : bodies) {
            store.apply(List.of(new Change.Enqueue(queue, body.getBytes(UTF_8))));
        }
    }

    StoredMessage receiveOne(String queue) {
        List<StoredMessage> messages = store.queues().receive(queue, 1, LEASE);
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    static List<String> bodies(List<StoredMessage> messages) {
        return messages.stream()
                .map(message -> new String(message.body(), UTF_8))
                .toList();
    }

    void put(String container, String name, byte[] content) throws IOException {
        store.apply(List.of(new Change.PutBlob(
                store.blobs().stage(container, name, "text/plain", new ByteArrayInputStream(content)))));
    }

    void put(String container, String name, String content) throws IOException {
        put(container, name, content.getBytes(UTF_8));
    }

    String read(String container, String name) throws IOException {
        try (InputStream stream = store.blobs().open(container, name).orElseThrow().stream()) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    @Test
    void messagesComeInTheOrderInWhichTheyWerePut() {
        enqueue("orders", "1", "2", "3");
        enqueue("other", "4");
        assertThat(bodies(store.queues().receive("orders", 2, LEASE))).containsExactly("1", "2");
        assertThat(bodies(store.queues().receive("orders", 9, LEASE))).containsExactly("3");
        assertThat(bodies(store.queues().receive("other", 9, LEASE))).containsExactly("4");
        assertThat(store.queues().receive("nobody-wrote-here", 9, LEASE)).isEmpty();
    }

    @Test
    void aReceivedMessageTellsAboutItself() {
        enqueue("orders", "1");
        StoredMessage message = receiveOne("orders");
        assertThat(message.queue()).isEqualTo("orders");
        assertThat(message.id()).isNotEmpty();
        assertThat(message.popReceipt()).isNotEmpty();
        assertThat(message.dequeueCount()).isEqualTo(1);
        assertThat(message.insertionTime()).isEqualTo(clock.instant());
        assertThat(message.expirationTime()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(message.nextVisibleTime()).isEqualTo(clock.instant().plus(LEASE));
    }

    @Test
    void aMessageIsHiddenForItsLeaseAndThenCountedAgain() {
        enqueue("orders", "1");
        StoredMessage first = receiveOne("orders");
        clock.advance(LEASE.minusMillis(1));
        assertThat(store.queues().receive("orders", 1, LEASE)).isEmpty();
        clock.advance(Duration.ofMillis(1));
        StoredMessage second = receiveOne("orders");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.dequeueCount()).isEqualTo(2);
    }

    @Test
    void anAcknowledgedMessageIsGone() {
        enqueue("orders", "1");
        store.apply(List.of(new Change.Acknowledge(receiveOne("orders"))));
        clock.advance(LEASE);
        assertThat(store.queues().receive("orders", 1, LEASE)).isEmpty();
    }

    @Test
    void whoeverLostTheLeaseCannotAcknowledge() {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        clock.advance(LEASE);
        StoredMessage held = receiveOne("orders");
        assertThatThrownBy(() -> store.apply(List.of(new Change.Acknowledge(lost))))
                .isInstanceOf(LeaseLostException.class)
                .hasMessageContaining("orders");
        store.apply(List.of(new Change.Acknowledge(held)));
    }

    @Test
    void aReleasedMessageIsVisibleAfterItsDelay() {
        enqueue("orders", "1");
        store.queues().release(receiveOne("orders"), Duration.ofSeconds(30));
        assertThat(store.queues().receive("orders", 1, LEASE)).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        StoredMessage again = receiveOne("orders");
        assertThat(again.dequeueCount()).isEqualTo(2);
        store.queues().release(again, Duration.ZERO);
        assertThat(receiveOne("orders").dequeueCount()).isEqualTo(3);
    }

    @Test
    void aReleaseByWhoeverLostTheLeaseDoesNothing() {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        clock.advance(LEASE);
        receiveOne("orders");
        store.queues().release(lost, Duration.ZERO);
        assertThat(store.queues().receive("orders", 1, LEASE)).isEmpty();
    }

    @Test
    void aRenewedLeaseLastsLonger() {
        enqueue("orders", "1");
        StoredMessage message = receiveOne("orders");
        clock.advance(LEASE.dividedBy(2));
        StoredMessage renewed = store.queues().renew(message, LEASE).orElseThrow();
        clock.advance(LEASE.dividedBy(2));
        assertThat(store.queues().receive("orders", 1, LEASE)).isEmpty();
        assertThat(renewed.dequeueCount()).isEqualTo(1);
        store.apply(List.of(new Change.Acknowledge(renewed)));
    }

    @Test
    void aLostLeaseIsNotRenewed() {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        clock.advance(LEASE);
        receiveOne("orders");
        assertThat(store.queues().renew(lost, LEASE)).isEmpty();
    }

    @Test
    void peekingChangesNothing() {
        enqueue("orders", "1", "2");
        assertThat(bodies(store.queues().peek("orders", 1))).containsExactly("1");
        assertThat(bodies(store.queues().peek("orders", 9))).containsExactly("1", "2");
        assertThat(receiveOne("orders").dequeueCount()).isEqualTo(1);
    }

    @Test
    void aMessageExpires() {
        enqueue("orders", "1");
        clock.advance(Duration.ofDays(7));
        assertThat(store.queues().receive("orders", 1, LEASE)).isEmpty();
        assertThat(store.queues().peek("orders", 1)).isEmpty();
    }

    @Test
    void aMessageMayHaveAnyBytes() {
        byte[] body = new byte[48 * 1024];
        new Random(1).nextBytes(body);
        store.apply(List.of(new Change.Enqueue("orders", body), new Change.Enqueue("orders", new byte[0])));
        List<StoredMessage> messages = store.queues().receive("orders", 2, LEASE);
        assertThat(messages.get(0).body()).isEqualTo(body);
        assertThat(messages.get(1).body()).isEmpty();
    }

    @Test
    void manyReceiversShareTheMessagesWithoutGettingOneTwice() throws InterruptedException {
        int count = 400;
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(new Change.Enqueue("orders", Integer.toString(i).getBytes(UTF_8)));
        }
        store.apply(changes);
        Set<String> got = ConcurrentHashMap.newKeySet();
        ExecutorService receivers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            receivers.execute(() -> {
                List<StoredMessage> messages;
                while (!(messages = store.queues().receive("orders", 16, LEASE)).isEmpty()) {
                    for (StoredMessage message : messages) {
                        assertThat(got.add(message.id())).isTrue();
                        store.apply(List.of(new Change.Acknowledge(message)));
                    }
                }
            });
        }
        receivers.shutdown();
        assertThat(receivers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(got).hasSize(count);
    }

    @Test
    void aBlobHasTheContentThatWasPut() throws IOException {
        put("samples", "a/b.txt", "hello");
        BlobInfo info = store.blobs().find("samples", "a/b.txt").orElseThrow();
        assertThat(info.path()).isEqualTo("samples/a/b.txt");
        assertThat(info.length()).isEqualTo(5);
        assertThat(info.contentType()).isEqualTo("text/plain");
        assertThat(info.etag()).startsWith("\"").endsWith("\"");
        assertThat(info.lastModified()).isEqualTo(clock.instant());
        assertThat(read("samples", "a/b.txt")).isEqualTo("hello");
        assertThat(store.blobs().find("samples", "A/B.txt")).isEmpty();
        assertThat(store.blobs().open("samples", "none")).isEmpty();
    }

    @Test
    void aBlobMayBeEmpty() throws IOException {
        put("samples", "empty", "");
        assertThat(read("samples", "empty")).isEmpty();
    }

    @Test
    void aBlobMayBeLarge() throws IOException {
        byte[] content = new byte[3 * 1024 * 1024 + 7];
        new Random(2).nextBytes(content);
        put("samples", "large", content);
        try (InputStream stream = store.blobs().open("samples", "large").orElseThrow().stream()) {
            assertThat(stream.readNBytes(3)).isEqualTo(new byte[] {content[0], content[1], content[2]});
            assertThat(stream.read()).isEqualTo(content[3] & 0xFF);
            assertThat(stream.skip(1024 * 1024)).isEqualTo(1024 * 1024);
            assertThat(stream.readAllBytes()).hasSize(content.length - 4 - 1024 * 1024);
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void aBlobThatIsReplacedHasAnotherEtag() throws IOException {
        put("samples", "a", "1");
        String etag = store.blobs().find("samples", "a").orElseThrow().etag();
        put("samples", "a", "1");
        assertThat(store.blobs().find("samples", "a").orElseThrow().etag()).isNotEqualTo(etag);
    }

    @Test
    void readingFailsWhenTheBlobIsReplacedMeanwhile() throws IOException {
        put("samples", "a", new byte[1024 * 1024]);
        try (InputStream stream = store.blobs().open("samples", "a").orElseThrow().stream()) {
            put("samples", "a", "other");
            assertThatThrownBy(stream::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("samples/a");
        }
    }

    @Test
    void whatIsStagedIsNotSeen() throws IOException {
        put("samples", "a", "old");
        StagedBlob staged =
                store.blobs().stage("samples", "a", "text/plain", new ByteArrayInputStream("new".getBytes(UTF_8)));
        assertThat(read("samples", "a")).isEqualTo("old");
        store.blobs().discard(staged);
        assertThat(read("samples", "a")).isEqualTo("old");
        assertThat(store.blobs().list("samples", "", 10)).hasSize(1);
    }

    @Test
    void contentThatCannotBeReadIsNotStaged() throws IOException {
        InputStream broken = new InputStream() {
            private long left = 1_000_000;

            @Override
            public int read() throws IOException {
                if (--left < 0) {
                    throw new IOException("broken");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.blobs().stage("samples", "a", "text/plain", broken))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThat(store.blobs().find("samples", "a")).isEmpty();
    }

    @Test
    void blobsAreListedByNamePageByPage() throws IOException {
        for (String name : List.of("c", "a", "b/x", "b")) {
            put("samples", name, name);
        }
        put("other", "z", "z");
        List<BlobInfo> first = store.blobs().list("samples", "", 3);
        assertThat(first).extracting(BlobInfo::name).containsExactly("a", "b", "b/x");
        assertThat(store.blobs().list("samples", "b/x", 3))
                .extracting(BlobInfo::name)
                .containsExactly("c");
    }

    @Test
    void aDeletedBlobIsGone() throws IOException {
        put("samples", "a", "1");
        store.apply(List.of(new Change.DeleteBlob("samples", "a"), new Change.DeleteBlob("samples", "none")));
        assertThat(store.blobs().find("samples", "a")).isEmpty();
    }

    @Test
    void aFunctionIsToldOfABlobOncePerContent() throws IOException {
        put("samples", "a", "1");
        put("samples", "b", "1");
        put("other", "c", "1");
        List<BlobInfo> missing = store.receipts().missing("F", "samples", "", 10);
        assertThat(missing).extracting(BlobInfo::name).containsExactly("a", "b");
        store.apply(missing.stream()
                .<Change>map(blob -> new Change.Receipt("F", blob))
                .toList());
        assertThat(store.receipts().missing("F", "samples", "", 10)).isEmpty();
        assertThat(store.receipts().missing("G", "samples", "", 10)).hasSize(2);
        put("samples", "a", "2");
        assertThat(store.receipts().missing("F", "samples", "", 10))
                .extracting(BlobInfo::name)
                .containsExactly("a");
    }

    @Test
    void blobsWithoutReceiptComePageByPage() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            put("samples", name, name);
        }
        assertThat(store.receipts().missing("F", "samples", "", 2))
                .extracting(BlobInfo::name)
                .containsExactly("a", "b");
        assertThat(store.receipts().missing("F", "samples", "b", 2))
                .extracting(BlobInfo::name)
                .containsExactly("c");
    }

    @Test
    void changesAreMadeTogetherOrNotAtAll() throws IOException {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        clock.advance(LEASE);
        receiveOne("orders");
        StagedBlob staged = store.blobs().stage("samples", "a", "text/plain", new ByteArrayInputStream(new byte[] {1}));
        assertThatThrownBy(() -> store.apply(List.of(
                        new Change.Enqueue("out", new byte[] {1}),
                        new Change.PutBlob(staged),
                        new Change.Acknowledge(lost))))
                .isInstanceOf(LeaseLostException.class);
        assertThat(store.queues().peek("out", 1)).isEmpty();
        assertThat(store.blobs().find("samples", "a")).isEmpty();
    }

    @Test
    void aListenerHearsOfChangesThatWereMade() throws IOException {
        List<Change> heard = new ArrayList<>();
        store.listen(heard::add);
        enqueue("orders", "1");
        put("samples", "a", "1");
        assertThat(heard).hasExactlyElementsOfTypes(Change.Enqueue.class, Change.PutBlob.class);
        StoredMessage message = receiveOne("orders");
        store.apply(List.of(new Change.Acknowledge(message)));
        heard.clear();
        assertThatThrownBy(() -> store.apply(List.of(new Change.Acknowledge(message))));
        assertThat(heard).isEmpty();
    }

    @Test
    void theStateOfATimerIsKeptWithItsZone() {
        ZonedDateTime next = ZonedDateTime.of(2024, 5, 1, 12, 5, 0, 123_456_789, ZoneId.of("Europe/Berlin"));
        TimerState fresh = new TimerState(null, next, next.minusMinutes(5));
        assertThat(store.timers().find("T")).isEmpty();
        store.timers().save("T", fresh);
        assertThat(store.timers().find("T")).contains(fresh);
        TimerState later = new TimerState(next, next.plusMinutes(5), next);
        store.timers().save("T", later);
        assertThat(store.timers().find("T")).contains(later);
    }

    @Test
    void anInterruptedThreadDoesNotHarmTheStore() {
        Thread.currentThread().interrupt();
        enqueue("orders", "1");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(receiveOne("orders").dequeueCount()).isEqualTo(1);
    }
}
