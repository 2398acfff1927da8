package dev.bindery.local.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest extends StoreContract {
    @TempDir
    Path directory;

    private final MovableClock clock = new MovableClock(Instant.parse("2024-05-01T10:00:00Z"));

    @Override
    public Store open() {
        return EmbeddedStore.open(directory.resolve("store"), clock);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void pass(Duration time) {
        clock.advance(time);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public int largeBlob() {
        return 4 * EmbeddedBlobs.CHUNK;
    }

    @Test
    void aMessageExpires() {
        enqueue("orders", "1");
        clock.advance(Duration.ofDays(7));
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
        assertThat(store.queues().peek("orders", 1)).isEmpty();
    }

    @Test
    void aClockThatIsSetBackLetsNothingWaitLonger() {
        enqueue("orders", "leased", "visible");
        receiveOne("orders");
        clock.advance(Duration.ofHours(-1));
        assertThat(bodies(store.queues().peek("orders", 9))).containsExactly("visible");
        enqueue("orders", "new");
        clock.advance(lease.minusMillis(1));
        assertThat(bodies(store.queues().peek("orders", 9))).containsExactly("visible", "new");
        clock.advance(Duration.ofMillis(1));
        assertThat(bodies(store.queues().peek("orders", 9))).containsExactly("leased", "visible", "new");
    }

    @Test
    void aLeaseIsRenewedOverAClockThatIsSetBack() {
        enqueue("orders", "1");
        StoredMessage message = receiveOne("orders");
        clock.advance(Duration.ofHours(-1));
        StoredMessage renewed = store.queues().renew(message, lease).orElseThrow();
        assertThat(renewed.nextVisibleTime()).isEqualTo(clock.instant().plus(lease));
        clock.advance(lease.minusMillis(1));
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
        store.apply(List.of(new Change.Acknowledge(renewed)));
        clock.advance(Duration.ofHours(2));
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
    }

    @Test
    void whatWasWrittenBeforeTheClockWasSetBackDoesNotWaitForThatTimeAfterARestart() {
        enqueue("orders", "1");
        clock.advance(Duration.ofHours(-1));
        reopen();
        assertThat(bodies(store.queues().peek("orders", 9))).containsExactly("1");
    }

    /** As in Azure, but not in Azurite. */
    @Test
    void theNamesOfTablesIgnoreCase() {
        store.apply(List.of(new Change.Insert("Orders", Map.of("PartitionKey", "p", "RowKey", "r"))));
        assertThat(store.tables().find("orders", "p", "r")).isPresent();
    }

    @Test
    void changesAreMadeTogetherOrNotAtAll() throws IOException {
        enqueue("orders", "1");
        StoredMessage lost = receiveOne("orders");
        clock.advance(lease);
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
    void everythingIsThereAfterARestart() throws IOException {
        enqueue("orders", "1", "2");
        put("samples", "a", "hello");
        reopen();
        assertThat(bodies(store.queues().peek("orders", 9))).containsExactly("1", "2");
        assertThat(read("samples", "a")).isEqualTo("hello");
    }

    @Test
    void theLeasesOfAProcessThatIsGoneAreReleased() {
        enqueue("orders", "1", "2");
        receiveOne("orders");
        reopen();
        List<StoredMessage> messages = store.queues().receive("orders", 9, lease);
        assertThat(bodies(messages)).containsExactly("1", "2");
        assertThat(messages).extracting(StoredMessage::dequeueCount).containsExactly(2, 1);
    }

    @Test
    void aMessageThatWaitsGoesOnWaiting() {
        enqueue("orders", "1");
        store.queues().release(receiveOne("orders"), Duration.ofHours(1));
        reopen();
        assertThat(store.queues().receive("orders", 1, lease)).isEmpty();
    }

    @Test
    void stagedContentDoesNotOutliveTheProcess() throws IOException {
        StagedBlob staged =
                store.blobs().stage("samples", "a", "text/plain", new ByteArrayInputStream("x".getBytes(UTF_8)));
        reopen();
        put("samples", "b", "y");
        store.apply(List.of(new Change.PutBlob(staged)));
        assertThatThrownBy(() -> read("samples", "a")).isInstanceOf(IOException.class);
        assertThat(read("samples", "b")).isEqualTo("y");
    }

    @Test
    void aSecondHostIsToldWhoHasTheStore() {
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreInUseException.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining("--storage DIR");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedStore.open(file.resolve("below"), clock))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--storage DIR");
    }

    @Test
    void aFileThatIsNoStoreIsNamedAndTheLockIsReleased() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));
        Files.writeString(other.resolve("store.mv.db"), "this is no database".repeat(1000));
        assertThatThrownBy(() -> EmbeddedStore.open(other, clock))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("store.mv.db");
        Files.delete(other.resolve("store.mv.db"));
        EmbeddedStore.open(other, clock).close();
    }

    @Test
    void aFolderWhoseNameWouldSetOptionsIsRefused() {
        Path folder = directory.resolve("a;INIT=x");
        assertThatThrownBy(() -> EmbeddedStore.open(folder, clock))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("has a ';' in its name");
    }

    @Test
    void aClosedStoreSaysSo() {
        store.close();
        assertThatThrownBy(() -> enqueue("orders", "1"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void theFileDoesNotGrowForEverWithWhatComesAndGoes() throws IOException {
        for (int round = 0; round < 300; round++) {
            enqueue("orders", "x".repeat(10_000));
            store.apply(List.of(new Change.Acknowledge(receiveOne("orders"))));
            put("samples", "a", new byte[100_000]);
        }
        store.close();
        try (Stream<Path> files = Files.list(directory.resolve("store"))) {
            long size = files.mapToLong(file -> file.toFile().length()).sum();
            assertThat(size).isLessThan(16 * 1024 * 1024);
        }
        store = open();
    }
}
