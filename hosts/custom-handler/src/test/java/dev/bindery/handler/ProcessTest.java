package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.standin.HttpCall;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.handler.HandlerOptions;
import dev.bindery.standin.handler.HandlerProcess;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process: its start, its end, and requests that are none of the host's. */
class ProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void itIsReadyInOneStartOfAJvm() {
        Stage stage = Stage.of(folder);
        stage.app();
        for (int i = 0; i < 3; i++) {
            long spawned = System.nanoTime();
            try (Running running = stage.start()) {
                long ready = System.nanoTime();
                assertThat(running.host()
                                .http(HttpCall.get("/api/Hello?user=Ann"))
                                .http()
                                .text())
                        .isEqualTo("Hello, Ann!");
                long answered = System.nanoTime();
                System.out.printf(
                        "custom handler: ready after %d ms, first answer %d ms later%n",
                        (ready - spawned) / 1_000_000, (answered - ready) / 1_000_000);
            }
        }
    }

    @Test
    void callsInFlightEndBeforeTheProcess() throws InterruptedException {
        try (Running running = Stage.of(folder).start()) {
            running.host().queue("Forward", "so that there is a store to close");
            CompletableFuture<Outcome> slow = running.host().httpAsync(HttpCall.get("/api/slow/1500"));
            CompletableFuture<Outcome> later = running.host().httpAsync(HttpCall.get("/api/later/1500"));
            Thread.sleep(500);

            running.process().terminate();

            assertThat(slow.join().http().text()).isEqualTo("slept 1500");
            assertThat(later.join().http().text()).isEqualTo("after 1500");
            assertThat(running.process().exitStatus(PATIENCE)).isZero();
            assertThat(running.process().console().text()).contains("the store is closed");
        }
    }

    @Test
    void nothingNewBeginsAfterTheSignal() throws InterruptedException {
        try (Running running = Stage.of(folder).start()) {
            CompletableFuture<Outcome> slow = running.host().httpAsync(HttpCall.get("/api/slow/2000"));
            Thread.sleep(500);
            running.process().terminate();

            Eventually.holds(() -> assertThat(
                            running.host().http(HttpCall.get("/api/Hello")).status())
                    .isEqualTo(Outcome.Status.FAILED));
            assertThat(slow.isDone()).isFalse();
            assertThat(slow.join().succeeded()).isTrue();
        }
    }

    @Test
    void whatTakesTooLongIsGivenUp() throws InterruptedException {
        try (Running running =
                Stage.of(folder).setting("BINDERY_STOP_SECONDS", "1").start()) {
            CompletableFuture<Outcome> slow = running.host().httpAsync(HttpCall.get("/api/slow/30000"));
            Thread.sleep(500);
            running.process().terminate();

            assertThat(running.process().exitStatus(PATIENCE)).isZero();
            assertThat(slow.join().status()).isEqualTo(Outcome.Status.FAILED);
            assertThat(running.process().console().text()).contains("1 calls have not ended within 1 s", "slow begins");
        }
    }

    @Test
    void anIdleProcessEndsAtOnce() {
        try (Running running = Stage.of(folder).start()) {
            long before = System.nanoTime();
            running.process().terminate();

            assertThat(running.process().exitStatus(PATIENCE)).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aFunctionThatTakesTooLongIsNoticed() {
        HandlerOptions impatient = new HandlerOptions(PATIENCE, Duration.ofMillis(500));
        try (Running running = Stage.of(folder).start(impatient)) {
            assertThat(running.host().http(HttpCall.get("/api/slow/20000")).status())
                    .isEqualTo(Outcome.Status.TIMED_OUT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"Data\"",
                "{",
                "{\"Data\":",
                "{\"Data\":[]}",
                "{\"Data\":{\"req\":{\"Headers\":",
                "{} {}",
                "{\"Data\":{\"req\":{\"Headers\":{\"Content-Type\":[\"application/octet-stream\"]},\"Body\":\"!\"}}}"
            })
    void whatIsNoInvocationIsAnsweredAtOnce(String body) throws Exception {
        try (Running running = Stage.of(folder, "Hello").start()) {
            HttpResponse<String> response = running.raw("POST", "/Hello", body);

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).isNotBlank();
            assertThat(running.host().http(HttpCall.get("/api/Hello")).http().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void oddRequestsAreAnsweredToo() throws Exception {
        try (Running running = Stage.of(folder, "Hello", "Text")
                .setting("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "1000")
                .start()) {
            assertThat(running.raw("GET", "/", "").statusCode()).isEqualTo(200);
            assertThat(running.raw("POST", "/Nobody", "{}").statusCode()).isEqualTo(404);
            assertThat(running.raw("POST", "/../host.json", "{}").statusCode()).isEqualTo(404);
            assertThat(running.raw("GET", "/Hello", "").statusCode()).isEqualTo(405);
            assertThat(running.raw("POST", "/Hello", " ".repeat(5000)).statusCode())
                    .isEqualTo(413);
            // Without a request there is nothing to convert; no host does this.
            assertThat(running.raw("POST", "/Hello", "{}").statusCode()).isEqualTo(500);
            assertThat(running.raw("POST", "/Hello", "{\"Data\":{\"req\":{}},\"More\":[1],\"Metadata\":null}")
                            .body())
                    .contains("\"ReturnValue\":{\"statusCode\":\"200\",\"body\":\"Hello, stranger!\"");
        }
    }

    /** .NET shows a url with characters that a URI of Java does not have. */
    @Test
    void aUrlNeedsNotBeOneToJava() throws Exception {
        try (Running running = Stage.of(folder, "Hello").start()) {
            for (String user : List.of("a|b", "Jürgen", "a{b}", "a[b]", "a\\\\b", "a^b`c")) {
                String body = "{\"Data\":{\"req\":{\"Method\":\"GET\",\"Url\":\"http://localhost:7071/api/H llo/ä?user="
                        + user + "\"}}}";

                assertThat(running.raw("POST", "/Hello", body).body()).contains("Hello, " + user + "!");
            }
        }
    }

    @Test
    void aFunctionWithoutAnAdapterFailsAlone() throws Exception {
        Stage stage = Stage.of(folder, "Hello", "Text");
        Path json = folder.resolve("Text/function.json");
        Files.writeString(json, Files.readString(json).replace("sample.Web_Functions.", "sample.Gone."));
        Path renamed = Files.createDirectories(folder.resolve("Unknown")).resolve("function.json");
        Files.writeString(renamed, Files.readString(json));
        Path broken = Files.createDirectories(folder.resolve("Broken")).resolve("function.json");
        stage.app();
        Files.writeString(broken, "{\"bindings\": []}");
        try (HandlerProcess process = HandlerProcess.spawn(Stage.of(folder.resolve("other"), "Hello")
                .setting("FUNCTIONS_APP_ROOT_PATH", "unused")
                .app())) {
            process.terminate();
        }
        Files.delete(broken);
        try (Running running = stage.start()) {
            // An entry point of another runner's: the index of adapters knows the name.
            assertThat(running.host()
                            .http(HttpCall.get("/api/Text?text=found"))
                            .http()
                            .text())
                    .isEqualTo("found");
            assertThat(running.host().http(HttpCall.get("/api/Unknown")).http().status())
                    .isEqualTo(500);
            Eventually.holds(() -> assertThat(running.process().console().text())
                    .contains("Function 'Unknown': neither its entry point (sample.Gone) nor an adapter"));
        }
    }

    @Test
    void aFolderWithoutFunctionsIsRefused() throws Exception {
        Stage stage = Stage.of(folder, "Hello");
        var app = stage.app();
        Files.delete(folder.resolve("Hello/function.json"));

        try (HandlerProcess process = HandlerProcess.spawn(app)) {
            assertThat(process.exitStatus(PATIENCE)).isOne();
            assertThat(process.console().text()).contains("There is no function in " + folder);
        }
    }

    @Test
    void aHostJsonThatCannotBeReadIsRefused() throws Exception {
        Stage stage = Stage.of(folder, "Hello");
        var app = stage.app();
        Files.writeString(folder.resolve("host.json"), "{ oops", UTF_8);

        try (HandlerProcess process = HandlerProcess.spawn(app)) {
            assertThat(process.exitStatus(PATIENCE)).isOne();
            assertThat(process.console().text()).contains("host.json cannot be read: ", "line 1");
        }
    }

    /** Else a client could reach a function that it must not reach, through the one that takes all paths. */
    @Test
    void aRouteThatCoversAnotherFunctionIsRefused() {
        Stage stage =
                Stage.of(folder, "Slow", "Describe", "Forward").forwarding().routePrefix("");
        try (Running running = stage.start()) {
            assertThat(running.host().http(HttpCall.get("/slow/1")).http().text())
                    .isEqualTo("slept 1");
        }
        Stage open = Stage.of(folder.resolve("open"), "Hello", "Forward")
                .forwarding()
                .routePrefix("");
        Path json = folder.resolve("open/Hello/function.json");
        assertThatThrownBy(() -> {
                    Files.writeString(
                            json,
                            Files.readString(json)
                                    .replace("\"httpTrigger\",", "\"httpTrigger\", \"route\": \"{*rest}\","));
                    open.start().close();
                })
                .hasMessageContaining("The handler ended with 1")
                .hasMessageContaining("The route of function 'Hello' also covers /Forward");
    }

    @Test
    void theLevelsOfHostJsonCount() {
        try (Running running = Stage.of(folder, "Levels")
                .logLevel("Function.Levels.User", "Debug")
                .start()) {
            assertThat(running.host().http(HttpCall.get("/api/Levels")).logs()).contains("[debug] debug");
        }
    }
}
