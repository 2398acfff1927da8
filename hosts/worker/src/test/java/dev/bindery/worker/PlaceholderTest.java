package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.WorkerWarmupRequest;
import dev.bindery.standin.worker.WorkerOptions;
import dev.bindery.standin.worker.WorkerWire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is up before there is an app, and what it becomes. */
class PlaceholderTest {
    @TempDir
    Path folder;

    @Test
    void aPlaceholderTakesVariablesWhileItGetsReadyAndAfterwards() throws InterruptedException {
        for (int pause : new int[] {0, 30, 1500}) {
            Stage stage = Stage.of(folder.resolve("after" + pause)).setting("MY_SETTING", "mine");
            FunctionApp nobodys = nobodys("none" + pause);
            try (WorkerWire wire = WorkerWire.connect(stage.config(), nobodys, WorkerOptions.USUAL)) {
                if (pause < 1000) {
                    warmUp(wire);
                }
                Thread.sleep(pause);
                assertBecomes(stage.app(), wire);
            }
        }
    }

    @Test
    void aPlaceholderBecomesTheAppThatItStandsBeside() {
        Stage stage = Stage.of(folder).setting("MY_SETTING", "mine");
        FunctionApp nobodys = FunctionApp.read(stage.root(), Map.of("JAVA_OPTS", ""));
        try (WorkerWire wire = WorkerWire.connect(stage.config(), nobodys, WorkerOptions.USUAL)) {
            warmUp(wire);
            assertBecomes(stage.app(), wire);
        }
    }

    private static void warmUp(WorkerWire wire) {
        wire.send(StreamingMessage.newBuilder()
                .setWorkerWarmupRequest(WorkerWarmupRequest.getDefaultInstance())
                .build());
        assertThat(wire.answer(StreamingMessage.ContentCase.WORKER_WARMUP_RESPONSE)
                        .getWorkerWarmupResponse()
                        .getResult()
                        .getStatusValue())
                .isEqualTo(1);
    }

    private static void assertBecomes(FunctionApp app, WorkerWire wire) {
        wire.specialize(app);
        wire.load(app);
        StandInHost host = new StandInHost(app, wire);
        assertThat(host.http(HttpCall.get("/api/Environment?name=MY_SETTING"))
                        .http()
                        .text())
                .isEqualTo("mine mine mine");
        assertThat(host.http(HttpCall.get("/api/Environment?name=HOME")).http().text())
                .isEqualTo("null null ");
    }

    @Test
    void aPlaceholderSaysWhatIsWrongWithItsApp() throws IOException {
        Stage stage = Stage.of(folder, "Hello");
        FunctionApp nobodys = nobodys("none");
        Files.writeString(stage.root().resolve("functions.jar"), "no jar");
        try (WorkerWire wire = WorkerWire.connect(stage.config(), nobodys, WorkerOptions.USUAL)) {
            FunctionApp app = stage.app();
            wire.specialize(app);
            wire.load(app);
            assertThat(wire.loadFailures()).containsOnlyKeys("Hello");
            assertThat(wire.loadFailures().get("Hello")).contains("Function 'Hello'", "functions.jar");
        }
    }

    /** What a process runs beside that no app is in yet. */
    private FunctionApp nobodys(String name) {
        try {
            Path nobody = Files.createDirectories(folder.resolve(name));
            Files.writeString(nobody.resolve("host.json"), "{\"version\": \"2.0\"}");
            return FunctionApp.read(nobody, Map.of("JAVA_OPTS", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
