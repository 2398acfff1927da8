package dev.bindery.local.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Store} does. A store's own test extends this. */
public abstract class StoreContract {
    /** How long this store's messages are held here. */
    public Duration lease;

    public Store store;

    public abstract Store open();

    /** A lease that a test can wait for. */
    public abstract Duration lease();

    /** Lets time go by. */
    public abstract void pass(Duration time);

    /** The store's time. */
    public abstract Instant now();

    /** Larger than what the store reads of a blob at once. */
    public abstract int largeBlob();

    @BeforeEach
    public void openStore() {
        lease = lease();
        store = open();
    }

    @AfterEach
    public void closeStore() {
        store.close();
    }

    public void enqueue(String queue, String... bodies) {
        for (String body : bodies) {
            store.apply(List.of(new Change.Enqueue(queue, body.getBytes(UTF_8))));
        }
    }

    public StoredMessage receiveOne(String queue) {
        List<StoredMessage> messages = store.queues().receive(queue, 1, lease);
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    public static List<String> bodies(List<StoredMessage> messages) {
        return messages.stream()
                .map(message -> new String(message.body(), UTF_8))
                .toList();
    }

    public void put(String container, String name, byte[] content) throws IOException {
        store.apply(List.of(new Change.PutBlob(
                store.blobs().stage(container, name, "text/plain", new ByteArrayInputStream(content)))));
    }

    public void put(String container, String name, String content) throws IOException {
        put(container, name, content.getBytes(UTF_8));
    }

    public String read(String container, String name) throws IOException {
        try (InputStream stream = store.blobs().open(container, name).orElseThrow().stream()) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    @Test
    void messagesComeInTheOrderInWhichTheyWerePut() {
        enqueue("orders", "1", "2", "3");
        enqueue("other", "4");
        assertThat(bodies(store.queues().receive("orders", 2, lease))).containsExactly("1", "2");
        assertThat(bodies(store.queues().receive("orders", 9, lease))).containsExactly("3");
        assertThat(bodies(store.queues().receive("other", 9, lease))).containsExactly("4");
        assertThat(store.queues().receive("nobody-wrote-here", 9, lease)).isEmpty();
    }

    @Test
    void aReceivedMessageTellsAboutItself() {
        enqueue("orders", "1");
        StoredMessage message = receiveOne("orders");
        assertThat(message.queue()).isEqualTo("orders");
        assertThat(message.id()).isNotEmpty();
        assertThat(message.popReceipt()).isNotEmpty();
        assertThat(message.dequeueCount()).isEqualTo(1);
        assertThat(message.readable()).isTrue();
        assertThat(message.insertionTime()).isCloseTo(now(), within(5, ChronoUnit.SECONDS));
        assertThat(message.expirationTime()).isCloseTo(now().plus(Duration.ofDays(7)), within(5, ChronoUnit.SECONDS));
        assertThat(message.nextVisibleTime()).isCloseTo(now().plus(lease), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void aMessageIsHiddenForItsLeaseAndThenCountedAgain() {
        enqueue("orders", "1");
        StoredMessage first = receiveOne("orders");
        pass(lease.dividedBy(2));
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
        pass(lease.dividedBy(2).plusMillis(1));
        StoredMessage second = receiveOne("orders");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.dequeueCount()).isEqualTo(2);
    }

    @Test
    void anAcknowledgedMessageIsGone() {
        enqueue("orders", "1");
        store.apply(List.of(new Change.Acknowledge(receiveOne("orders"))));
        pass(lease);
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
    }

    @Test
    void whoeverLostTheLeaseCannotAcknowledge() {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        pass(lease);
        StoredMessage held = receiveOne("orders");
        assertThatThrownBy(() -> store.apply(List.of(new Change.Acknowledge(lost))))
                .isInstanceOf(LeaseLostException.class)
                .hasMessageContaining("orders");
        store.apply(List.of(new Change.Acknowledge(held)));
    }

    @Test
    void aReleasedMessageIsVisibleAfterItsDelay() {
        enqueue("orders", "1");
        store.queues().release(receiveOne("orders"), lease);
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
        pass(lease);
        StoredMessage again = receiveOne("orders");
        assertThat(again.dequeueCount()).isEqualTo(2);
        store.queues().release(again, Duration.ZERO);
        assertThat(receiveOne("orders").dequeueCount()).isEqualTo(3);
    }

    @Test
    void aReleaseByWhoeverLostTheLeaseDoesNothing() {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        pass(lease);
        receiveOne("orders");
        store.queues().release(lost, Duration.ZERO);
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
    }

    @Test
    void aRenewedLeaseLastsLonger() {
        enqueue("orders", "1");
        StoredMessage message = receiveOne("orders");
        pass(lease.dividedBy(2));
        StoredMessage renewed = store.queues().renew(message, lease).orElseThrow();
        pass(lease.dividedBy(2));
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
        assertThat(renewed.dequeueCount()).isEqualTo(1);
        store.apply(List.of(new Change.Acknowledge(renewed)));
    }

    @Test
    void aLostLeaseIsNotRenewed() {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        pass(lease);
        receiveOne("orders");
        assertThat(store.queues().renew(lost, lease)).isEmpty();
    }

    @Test
    void peekingChangesNothing() {
        enqueue("orders", "1", "2");
        assertThat(bodies(store.queues().peek("orders", 1))).containsExactly("1");
        assertThat(bodies(store.queues().peek("orders", 9))).containsExactly("1", "2");
        assertThat(receiveOne("orders").dequeueCount()).isEqualTo(1);
    }

    @Test
    void aMessageThatIsMovedIsOnTheOtherQueueAsItWas() {
        enqueue("orders", "1", "2");
        StoredMessage message = receiveOne("orders");
        store.apply(List.of(new Change.Poison(message, "orders-poison")));
        assertThat(bodies(store.queues().peek("orders-poison", 9))).containsExactly("1");
        assertThat(receiveOne("orders-poison").dequeueCount()).isEqualTo(1);
        pass(lease);
        assertThat(bodies(store.queues().receive("orders", 9, lease))).containsExactly("2");
    }

    @Test
    void whoeverLostTheLeaseCannotMoveAMessageAway() {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        pass(lease);
        StoredMessage held = receiveOne("orders");
        assertThatThrownBy(() -> store.apply(List.of(new Change.Poison(lost, "orders-poison"))))
                .isInstanceOf(LeaseLostException.class);
        store.apply(List.of(new Change.Acknowledge(held)));
    }

    @Test
    void aMessageMayHaveAnyBytes() {
        byte[] body = new byte[48 * 1024];
        new Random(1).nextBytes(body);
        store.apply(List.of(new Change.Enqueue("orders", body), new Change.Enqueue("orders", new byte[0])));
        List<StoredMessage> messages = store.queues().receive("orders", 2, lease);
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
                while (!(messages = store.queues().receive("orders", 16, lease)).isEmpty()) {
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
        assertThat(info.lastModified()).isCloseTo(now(), within(5, ChronoUnit.SECONDS));
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
        put("samples", "a", new byte[largeBlob()]);
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
        assertThat(list("samples")).hasSize(1);
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
        BlobPage first = store.blobs().list("samples", null, 3);
        assertThat(first.blobs()).extracting(BlobInfo::name).containsExactly("a", "b", "b/x");
        BlobPage second = store.blobs().list("samples", first.next(), 3);
        assertThat(second.blobs()).extracting(BlobInfo::name).containsExactly("c");
        assertThat(second.next()).isNull();
        assertThat(store.blobs().list("nobody-wrote-here", null, 3)).isEqualTo(new BlobPage(List.of(), null));
    }

    @Test
    void theSameIsSaidOfABlobHoweverItIsAskedFor() throws IOException {
        put("samples", "a", "hello");
        BlobInfo found = store.blobs().find("samples", "a").orElseThrow();
        assertThat(list("samples")).containsExactly(found);
        try (InputStream stream = store.blobs().open("samples", "a").orElseThrow().stream()) {
            assertThat(stream.readAllBytes()).hasSize(5);
        }
        assertThat(store.blobs().open("samples", "a").orElseThrow().info()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a%20b",
                "%2e%2e%2fother%2fsecret",
                "a+b",
                "a?b=c",
                "a#b",
                "a&b",
                "ü/ß",
                "日本",
                "😀",
                "a//b",
                "a\"b",
                "{x}",
                "a:b",
                "..a/b..c",
                "-",
                "~$&'()*,;=@"
            })
    void aBlobsNameIsOnlyAName(String name) throws IOException {
        put("other", "secret", "secret");
        put("samples", name, "mine");
        assertThat(read("samples", name)).isEqualTo("mine");
        assertThat(list("samples")).extracting(BlobInfo::name).containsExactly(name);
        assertThat(read("other", "secret")).isEqualTo("secret");
        store.apply(List.of(new Change.DeleteBlob("samples", name)));
        assertThat(list("samples")).isEmpty();
        assertThat(list("other")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../other/secret", "a/../../other/secret", "./x", ".."})
    void aBlobsNameIsNoWayOutOfItsContainer(String name) throws IOException {
        put("other", "secret", "secret");
        try {
            assertThat(store.blobs().find("samples", name)).isEmpty();
            put("samples", name, "mine");
            assertThat(read("samples", name)).isEqualTo("mine");
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining(name);
        }
        assertThat(read("other", "secret")).isEqualTo("secret");
        assertThat(list("other")).hasSize(1);
    }

    private List<BlobInfo> list(String container) {
        return store.blobs().list(container, null, 100).blobs();
    }

    @Test
    void aDeletedBlobIsGone() throws IOException {
        put("samples", "a", "1");
        store.apply(List.of(new Change.DeleteBlob("samples", "a"), new Change.DeleteBlob("samples", "none")));
        assertThat(store.blobs().find("samples", "a")).isEmpty();
    }

    private List<String> missing(String function) {
        return store.receipts().missing(function, list("samples")).stream()
                .map(BlobInfo::name)
                .toList();
    }

    private void announce(String function, String name) {
        BlobInfo blob = store.blobs().find("samples", name).orElseThrow();
        store.apply(List.of(new Change.Announce(function, blob, "notices", name.getBytes(UTF_8))));
    }

    @Test
    void aFunctionIsToldOfABlobOncePerContent() throws IOException {
        put("samples", "a", "1");
        put("samples", "b", "1");
        assertThat(missing("F")).containsExactly("a", "b");
        announce("F", "a");
        announce("F", "b");
        announce("F", "a");
        assertThat(bodies(store.queues().peek("notices", 9))).containsExactly("a", "b");
        assertThat(missing("F")).isEmpty();
        assertThat(missing("G")).hasSize(2);
        put("samples", "a", "2");
        assertThat(missing("F")).containsExactly("a");
    }

    @Test
    void whatAFunctionWasToldOfIsKnownAfterARestart() throws IOException {
        put("samples", "a", "1");
        put("samples", "b", "1");
        announce("F", "a");
        reopen();
        assertThat(missing("F")).containsExactly("b");
        announce("F", "a");
        assertThat(bodies(store.queues().peek("notices", 9))).containsExactly("a");
    }

    public void reopen() {
        store.close();
        store = open();
    }

    @Test
    void aMessageIsAcknowledgedAfterEverythingElseOrWithIt() throws IOException {
        enqueue("orders", "1");
        StoredMessage held = receiveOne("orders");
        StagedBlob gone = store.blobs().stage("samples", "a", "text/plain", new ByteArrayInputStream(new byte[] {1}));
        store.blobs().discard(gone);
        List<Change> heard = new ArrayList<>();
        store.listen(heard::add);
        store.apply(List.of(new Change.Acknowledge(held), new Change.Enqueue("out", new byte[] {1})));
        assertThat(heard).hasSize(2);
        assertThat(bodies(store.queues().peek("out", 1))).hasSize(1);
        pass(lease);
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
    }

    @Test
    void aLockThatIsHeldIsConfirmedAndGivenUp() {
        try (HeldLock lock = store.locks().tryHold("T", Duration.ofSeconds(15)).orElseThrow()) {
            assertThat(lock.confirm()).isTrue();
            assertThat(store.locks().tryHold("U", Duration.ofSeconds(15))).isPresent();
        }
        assertThat(store.locks().tryHold("T", Duration.ofSeconds(15))).isPresent();
    }

    private void insert(String table, String partition, String row, Object... properties) {
        Map<String, Object> entity = new LinkedHashMap<>(Map.of("PartitionKey", partition, "RowKey", row));
        for (int i = 0; i < properties.length; i += 2) {
            entity.put((String) properties[i], properties[i + 1]);
        }
        store.apply(List.of(new Change.Insert(table, entity)));
    }

    private List<Object> rows(String filter) {
        return store.tables().query("Orders", filter, 1000).stream()
                .map(entity -> entity.get("RowKey"))
                .toList();
    }

    @Test
    void anEntityIsFoundByItsKeysWithItsProperties() {
        assertThat(store.tables().find("Orders", "p", "r")).isEmpty();
        insert("Orders", "p", "r", "Item", "té'a", "Count", 2, "Price", 1.5, "Paid", true, "Large", 5_000_000_000L);
        Map<String, Object> entity = store.tables().find("Orders", "p", "r").orElseThrow();
        assertThat(entity)
                .containsEntry("PartitionKey", "p")
                .containsEntry("RowKey", "r")
                .containsEntry("Item", "té'a")
                .containsEntry("Paid", true)
                .containsKeys("odata.etag", "Timestamp");
        assertThat(entity.get("Count")).hasToString("2");
        assertThat(entity.get("Price")).hasToString("1.5");
        assertThat(entity.get("Large")).hasToString("5000000000");
        assertThat(Instant.parse(entity.get("Timestamp").toString())).isCloseTo(now(), within(5, ChronoUnit.SECONDS));
        assertThat(store.tables().find("Orders", "p", "R")).isEmpty();
    }

    @Test
    void anEntityIsInsertedAndNeverReplaced() {
        insert("Orders", "p", "r", "Item", "tea");
        assertThatThrownBy(() -> insert("Orders", "p", "r", "Item", "coffee"))
                .isInstanceOf(EntityExistsException.class)
                .hasMessageContaining("Orders")
                .hasMessageContaining("'p'")
                .hasMessageContaining("'r'");
        assertThat(store.tables().find("Orders", "p", "r").orElseThrow()).containsEntry("Item", "tea");
    }

    @Test
    void aQueryGivesEntitiesInTheOrderOfTheirKeysAndNoMoreThanAreWanted() {
        assertThat(store.tables().query("Orders", null, 10)).isEmpty();
        insert("Orders", "q", "1");
        insert("Orders", "p", "2");
        insert("Orders", "p", "1");
        assertThat(store.tables().query("Orders", null, 10))
                .extracting(entity -> entity.get("PartitionKey") + "" + entity.get("RowKey"))
                .containsExactly("p1", "p2", "q1");
        assertThat(store.tables().query("Orders", null, 2)).hasSize(2);
        assertThat(store.tables().query("Orders", "PartitionKey eq 'p'", 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Item eq 'tea'|a",
                "Item eq 'it''s'|b",
                "Item ne 'tea'|b c",
                "Count gt 1|b c",
                "Count ge 2 and Count lt 3|b",
                "Count lt 2 or Item eq 'milk'|a c",
                "not (Count eq 2)|a c",
                "(Count eq 1 or Count eq 2) and Item eq 'tea'|a",
                "Price le 1.5|a",
                "Paid eq true|a b",
                "Large gt 4000000000L|a b c",
                "PartitionKey eq 'p' and RowKey ge 'b'|b c",
            })
    void aFilterSaysWhichEntitiesAreWanted(String filter, String wanted) {
        insert("Orders", "p", "a", "Item", "tea", "Count", 1, "Price", 1.5, "Paid", true, "Large", 5_000_000_000L);
        insert("Orders", "p", "b", "Item", "it's", "Count", 2, "Price", 2.5, "Paid", true, "Large", 5_000_000_000L);
        insert("Orders", "p", "c", "Item", "milk", "Count", 3, "Price", 3.5, "Paid", false, "Large", 5_000_000_000L);
        assertThat(rows(filter)).containsExactly((Object[]) wanted.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Item eq", "eq 'tea'", "(Item eq 'tea'", "Item is 'tea'", "Item eq 'tea' and"})
    void aFilterThatIsNoneIsRefused(String filter) {
        insert("Orders", "p", "a", "Item", "tea");
        assertThatThrownBy(() -> rows(filter))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(filter);
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
    void theStateOfATimerIsKept() {
        ZonedDateTime next = ZonedDateTime.of(2024, 5, 1, 12, 5, 0, 123_456_789, ZoneOffset.ofHours(2));
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
