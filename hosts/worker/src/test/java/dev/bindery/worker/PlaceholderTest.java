package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.worker.WorkerOptions;
import dev.bindery.standin.worker.WorkerWire;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
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
            FunctionApp nobodys = stage.nobodys();
            try (WorkerWire wire = WorkerWire.connect(stage.config(), nobodys, WorkerOptions.USUAL)) {
                if (pause < 1000) {
                    Stage.warmUp(wire);
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
            Stage.warmUp(wire);
            assertBecomes(stage.app(), wire);
        }
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
    void theRuntimeIsReadyForAnAppThatBringsTheSame() throws InterruptedException {
        Stage stage = Stage.of(folder);
        String place = "";
        // How long it takes to get ready depends on the machine.
        for (int millis = 1000; millis < 20_000 && !place.contains("/worker/"); millis *= 2) {
            try (Running running = stage.startAsPlaceholder(millis)) {
                place = from(running, "dev.bindery.HttpRequest");
                assertThat(running.http(HttpCall.get("/api/Sees?type=dev.bindery.HttpRequest"))
                                .text())
                        .isEqualTo("own");
                assertThat(from(running, "sample.Web")).endsWith("/app/functions.jar");
                assertThat(from(running, "org.slf4j.Logger")).contains("/app/lib/slf4j-api");
            }
        }
        assertThat(place).endsWith("/worker/lib/bindery-runtime.jar");
    }

    @Test
    void anAppThatBringsAnotherRuntimeHasItsOwn() throws IOException, InterruptedException {
        Stage stage = Stage.of(folder);
        try (FileSystem runtime = FileSystems.newFileSystem(stage.worker().resolve("lib/bindery-runtime.jar"))) {
            Files.writeString(runtime.getPath("another"), "version");
        }
        try (Running running = stage.startAsPlaceholder(1500)) {
            assertThat(from(running, "dev.bindery.HttpRequest")).contains("/app/lib/");
        }
    }

    private static String from(Running running, String type) {
        return running.http(HttpCall.get("/api/ComesFrom?type=" + type)).text();
    }

    @Test
    void aPlaceholderSaysWhatIsWrongWithItsApp() throws IOException {
        Stage stage = Stage.of(folder, "Hello");
        FunctionApp nobodys = stage.nobodys();
        Files.writeString(stage.root().resolve("functions.jar"), "no jar");
        try (WorkerWire wire = WorkerWire.connect(stage.config(), nobodys, WorkerOptions.USUAL)) {
            FunctionApp app = stage.app();
            wire.specialize(app);
            wire.load(app);
            assertThat(wire.loadFailures()).containsOnlyKeys("Hello");
            assertThat(wire.loadFailures().get("Hello")).contains("Function 'Hello'", "functions.jar");
        }
    }
}
