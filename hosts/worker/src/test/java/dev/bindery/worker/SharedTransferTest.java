package dev.bindery.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bindery.standin.Events;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.RpcSharedMemory;
import dev.bindery.standin.worker.WorkerOptions;
import dev.bindery.standin.worker.WorkerWire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large values by way of shared memory, between the host and a worker's process. */
class SharedTransferTest {
    private static final String SWITCH = "FUNCTIONS_WORKER_SHARED_MEMORY_DATA_TRANSFER_ENABLED";
    private static final String PLACES = "FUNCTIONS_UNIX_SHARED_MEMORY_DIRECTORIES";
    private static final String CAPABILITY = "SharedMemoryDataTransfer";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @BeforeEach
    void needsLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "Memory is shared on Linux only");
    }

    private Stage stage() {
        return Stage.of(folder).setting(SWITCH, "1").setting(PLACES, folder.toString());
    }

    private static Outcome blob(Running running, String container, byte[] content) {
        return running.host()
                .fire(
                        container.equals("large") ? "LargeBytes" : "LargeFailure",
                        Events.blob(container + "/b", content, Map.of("name", "b")))
                .join();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100})
    void bytesComeAndGo(int megabytes) throws InterruptedException {
        byte[] content = new byte[megabytes * MEGABYTE];
        new Random(1).nextBytes(content);
        try (Running running = stage().setting("JAVA_OPTS", "-Xmx256m").start()) {
            assertThat(running.wire().capabilities()).containsEntry(CAPABILITY, "true");
            for (int i = 0; i < 3; i++) {
                Outcome outcome = blob(running, "large", content);
                assertThat(outcome.failure()).isNull();
                assertThat(Arrays.equals(running.host().storage().blob("copied/b"), content))
                        .isTrue();
            }
            assertThat(running.wire().sharedMaps().problems()).isEmpty();
            assertThat(running.wire().sharedMaps().names()).isEmpty();
            assertThat(running.wire().sharedMaps().read()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100})
    void textComesAndGoes(int megabytes) throws InterruptedException {
        String text = "é".repeat(megabytes * MEGABYTE / 2);
        try (Running running = stage().setting("JAVA_OPTS", "-Xmx1g").start()) {
            running.host().storage().putBlob("text/t", text.getBytes(UTF_8));
            assertThat(running.host().queue("LargeText", "t").failure()).isNull();
            assertThat(running.host().storage().blobText("copied/t").equals(text))
                    .isTrue();
            assertThat(running.wire().sharedMaps().problems()).isEmpty();
            assertThat(running.wire().sharedMaps().names()).isEmpty();
            assertThat(running.wire().sharedMaps().read()).isEqualTo(1);
        }
    }

    @Test
    void shortValuesStayInTheMessages() {
        try (Running running = stage().start()) {
            assertThat(blob(running, "large", new byte[MEGABYTE - 1]).failure()).isNull();
            assertThat(running.wire().sharedMaps().read()).isZero();
            assertThat(blob(running, "large", new byte[MEGABYTE]).failure()).isNull();
            assertThat(running.wire().sharedMaps().read()).isEqualTo(1);
        }
    }

    private static void corrupt(Running running, Consumer<RpcSharedMemory.Builder> change) {
        running.wire().onTheWay(request -> {
            InvocationRequest.Builder changed = request.toBuilder();
            ParameterBinding.Builder input = changed.getInputDataBuilder(0);
            if (input.hasRpcSharedMemory()) {
                change.accept(input.getRpcSharedMemoryBuilder());
            }
            return changed.build();
        });
    }

    @Test
    void whatDoesNotFitFailsTheCallAndNothingElse() throws IOException {
        byte[] content = new byte[2 * MEGABYTE];
        try (Running running = stage().start()) {
            Files.writeString(folder.resolve("secret"), "\1secret, and more of it");
            for (String name : new String[] {"../secret", "/etc/passwd", "", ".."}) {
                corrupt(running, shared -> shared.setName(name));
                assertThat(blob(running, "large", content).failure())
                        .contains("The value of 'content' cannot be read", "none of the host's");
            }
            corrupt(running, shared -> shared.setName("gone"));
            assertThat(blob(running, "large", content).failure()).contains("there is no shared memory 'gone'");
            corrupt(running, shared -> shared.setCount(content.length + 1));
            assertThat(blob(running, "large", content).failure()).contains("are not in its " + content.length);
            corrupt(running, shared -> shared.setOffset(-1));
            assertThat(blob(running, "large", content).failure()).contains("are not in its " + content.length);
            corrupt(running, shared -> shared.setTypeValue(5));
            assertThat(blob(running, "large", content).failure()).contains("unknown type 5");
            corrupt(running, shared -> {});
            assertThat(blob(running, "large", content).failure()).isNull();
        }
    }

    @Test
    void outputsOfACallThatFailsAreFreed() {
        try (Running running = stage().start()) {
            assertThat(blob(running, "failing", new byte[2 * MEGABYTE]).failure())
                    .contains("not UTF-8 text");
            assertThat(running.wire().sharedMaps().names()).isEmpty();
        }
    }

    @Test
    void whatIsLeftIsFreedAtTheEnd() throws IOException, InterruptedException {
        try (Running running = stage().start()) {
            running.wire().sharedMaps().leaveOpen();
            assertThat(blob(running, "large", new byte[2 * MEGABYTE]).failure()).isNull();
            assertThat(running.wire().sharedMaps().names()).hasSize(1);
            running.wire().terminate();
            assertThat(running.wire().process().exitStatus(Duration.ofSeconds(20)))
                    .isZero();
            assertThat(running.wire().sharedMaps().names()).isEmpty();
        }
    }

    @Test
    void isNotAnnouncedWithoutTheSettingOrAPlace() throws IOException {
        try (Running running = Stage.of(Files.createDirectory(folder.resolve("off")))
                .setting(PLACES, folder.toString())
                .start()) {
            assertThat(running.wire().capabilities()).doesNotContainKey(CAPABILITY);
        }
        try (Running running = Stage.of(Files.createDirectory(folder.resolve("none")))
                .setting(SWITCH, "1")
                // The host takes the first, and has no others.
                .setting(PLACES, "")
                .start()) {
            assertThat(running.wire().capabilities().containsKey(CAPABILITY))
                    .isEqualTo(Files.isWritable(Path.of("/dev/shm/AzureFunctions")));
        }
    }

    @Test
    void aPlaceholderAnnouncesItWhenItBecomesAnApp() throws InterruptedException {
        Stage stage = stage();
        FunctionApp nobodys = FunctionApp.read(stage.root(), Map.of("JAVA_OPTS", "", PLACES, folder.toString()));
        try (WorkerWire wire = WorkerWire.connect(stage.config(), nobodys, WorkerOptions.USUAL)) {
            assertThat(wire.capabilities()).doesNotContainKey(CAPABILITY);
            FunctionApp app = stage.app();
            wire.specialize(app);
            assertThat(wire.capabilities()).containsEntry(CAPABILITY, "true");
            wire.load(app);
            byte[] content = new byte[2 * MEGABYTE];
            Arrays.fill(content, (byte) 3);
            StandInHost host = new StandInHost(app, wire);
            assertThat(host.fire("LargeBytes", Events.blob("large/b", content, Map.of("name", "b")))
                            .join()
                            .failure())
                    .isNull();
            assertThat(host.storage().blob("copied/b")).isEqualTo(content);
            assertThat(wire.sharedMaps().problems()).isEmpty();
            assertThat(wire.sharedMaps().read()).isEqualTo(1);
        }
    }

    @Test
    void manyCallsAtOnceDoNotMixUp() throws InterruptedException {
        try (Running running = stage().start()) {
            CompletableFuture<?>[] calls = new CompletableFuture<?>[16];
            for (int i = 0; i < calls.length; i++) {
                byte[] content = new byte[2 * MEGABYTE];
                Arrays.fill(content, (byte) i);
                String name = "b" + i;
                calls[i] = running.host()
                        .fire("LargeBytes", Events.blob("large/" + name, content, Map.of("name", name)))
                        .thenAccept(outcome -> {
                            assertThat(outcome.failure()).isNull();
                            assertThat(Arrays.equals(running.host().storage().blob("copied/" + name), content))
                                    .isTrue();
                        });
            }
            CompletableFuture.allOf(calls).join();
            assertThat(running.http(HttpCall.get("/api/Hello")).status()).isEqualTo(200);
            assertThat(running.wire().sharedMaps().problems()).isEmpty();
            assertThat(running.wire().sharedMaps().names()).isEmpty();
        }
    }
}
