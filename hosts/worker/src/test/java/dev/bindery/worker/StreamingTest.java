package dev.bindery.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.worker.WorkerOptions;
import dev.bindery.standin.worker.WorkerWire;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Requests that the host passes on to the worker, whose bodies nobody holds: the heap has no room for them. */
@TestInstance(Lifecycle.PER_CLASS)
class StreamingTest {
    private static final String SETTING = "BINDERY_HTTP_STREAMING";
    private static final int MEGABYTES_100 = 100 << 20;

    private Path folder;
    private Running running;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary;
        running = Stage.of(folder.resolve("shared"))
                .setting(SETTING, "true")
                .setting("JAVA_OPTS", "-Xmx64m")
                .start();
    }

    @AfterAll
    void end() {
        running.close();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static HttpCall post(String function, byte[] body) {
        return HttpCall.post("/api/" + function, "application/octet-stream", body);
    }

    @Test
    void isAnnouncedWhereItIsWanted() {
        assertThat(running.wire().capabilities()).containsKeys("HttpUri", "RequiresRouteParameters");
        assertThat(running.wire().capabilities().get("HttpUri")).startsWith("http://127.0.0.1:");
    }

    @Test
    void requestsAndResponsesAreWhole() {
        HttpResult response = running.http(HttpCall.of("PUT", "/api/echo/a%20b?q=1&q=2&empty=")
                .header("Content-Type", "text/plain")
                .header("x-in", "1")
                .header("x-in", "2")
                .body("text".getBytes(UTF_8)));

        assertThat(response.status()).isEqualTo(201);
        assertThat(response.header("x-method")).isEqualTo("PUT");
        assertThat(response.header("x-url")).isEqualTo("http://localhost:7071/api/echo/a%20b?q=1&q=2&empty=");
        assertThat(response.header("x-route")).isEqualTo("{one=a b}");
        assertThat(response.header("x-query")).isEqualTo("{q=[1, 2], empty=[]}");
        assertThat(response.header("x-seen")).isEqualTo("1,2");
        assertThat(response.header("Content-Type")).isEqualTo("application/x-own");
        assertThat(response.text()).isEqualTo("text");
        assertThat(running.http(HttpCall.get("/api/Cookies").header("Cookie", "a=b; c=d"))
                        .headers()
                        .get("Set-Cookie"))
                .hasSize(3);
        assertThat(running.http(HttpCall.post("/api/Json", "application/json", "{\"id\":\"x\",\"count\":2}"))
                        .text())
                .isEqualTo("{\"id\":\"x!\",\"count\":3}");
        assertThat(running.http(HttpCall.get("/api/Nothing")).status()).isEqualTo(204);
        assertThat(running.http(HttpCall.get("/api/Later")).text()).isEqualTo("later");
        assertThat(running.host().http(HttpCall.get("/api/FailsLater")).http().status())
                .isEqualTo(500);
        assertThat(running.http(HttpCall.get("/api/about/7")).text()).startsWith("7 About About");
    }

    @Test
    void hundredMegabytesGoUpAndDownAtOnce() {
        byte[] body = random(MEGABYTES_100);
        for (int i = 0; i < 2; i++) {
            HttpResult response = running.http(post("StreamEcho", body));
            assertThat(Arrays.equals(response.body(), body)).isTrue();
        }
        assertThat(running.http(post("StreamLater", body)).body().length).isEqualTo(body.length);
    }

    @Test
    void hundredMegabytesGoUp() {
        assertThat(running.http(post("StreamCount", random(MEGABYTES_100))).text())
                .isEqualTo(Integer.toString(MEGABYTES_100));
        assertThat(running.host().storage().texts("queue", "counted")).contains("counted " + MEGABYTES_100);
    }

    @Test
    void hundredMegabytesGoDown() {
        HttpResult response = running.http(HttpCall.get("/api/StreamWritten?megabytes=100"));
        assertThat(response.status()).isEqualTo(202);
        assertThat(response.header("Content-Type")).isEqualTo("text/x-many");
        assertThat(response.header("x-own")).isEqualTo("1");
        assertThat(response.body()).hasSize(MEGABYTES_100);
    }

    @Test
    void theFirstOfAResponseArrivesBeforeItsLastIsWritten() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CompletableFuture<Outcome> call =
                running.host().httpAsync(HttpCall.get("/api/StreamGated").watching(count -> first.countDown()));
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(call).isNotDone();
        running.http(HttpCall.get("/api/StreamOpen"));
        Outcome outcome = call.get(10, TimeUnit.SECONDS);
        assertThat(outcome.failure()).isNull();
        assertThat(outcome.http().text()).isEqualTo("data: first\n\ndata: last\n\n");
        assertThat(outcome.http().header("Content-Type")).isEqualTo("text/event-stream");
        assertThat(outcome.logs()).as("lines of the writer").contains("written the first");
    }

    @Test
    void whatFailsBeforeTheFirstByteIs500WithoutAWord() {
        for (String when : new String[] {"before", "early", "reading"}) {
            Outcome outcome = running.host().http(HttpCall.get("/api/fails/" + when));
            assertThat(outcome.failure()).contains("failed " + when).doesNotContain("not complete");
            assertThat(outcome.http().status()).isEqualTo(500);
            assertThat(outcome.http().body()).isEmpty();
            assertThat(outcome.http().headers()).doesNotContainKey("Content-Type");
        }
    }

    @Test
    void whatFailsLaterHasNoProperEnd() {
        Outcome outcome = running.host().http(HttpCall.get("/api/fails/late"));
        assertThat(outcome.failure()).contains("failed late", "The response is not complete");
    }

    @Test
    void aClientThatGoesAwayIsNoFailureOfTheFunction() {
        Outcome outcome = running.host()
                .http(HttpCall.get("/api/StreamWritten?megabytes=100").watching(count -> {
                    throw new IllegalStateException("gone");
                }));
        assertThat(outcome.failure()).startsWith("The response is not complete").contains("gone");
        assertThat(running.http(HttpCall.get("/api/Hello?user=Ann")).text()).isEqualTo("Hello, Ann!");
    }

    @Test
    void aClientThatDoesNotReadHoldsItsOwnCallUpAndFillsNoMemory() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Outcome> call = running.host()
                .httpAsync(HttpCall.get("/api/StreamWritten?megabytes=100").watching(count -> {
                    first.countDown();
                    try {
                        goOn.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 20; i++) {
            assertThat(running.http(HttpCall.get("/api/Hello?user=Ann")).text()).isEqualTo("Hello, Ann!");
        }
        assertThat(call).isNotDone();
        goOn.countDown();
        assertThat(call.get(20, TimeUnit.SECONDS).http().body()).hasSize(MEGABYTES_100);
    }

    @Test
    void aBodyIsReadOnce() {
        assertThat(running.http(post("StreamTwice", "abc".getBytes(UTF_8))).text())
                .isEqualTo("abcabc3");
        assertThat(running.host()
                        .http(post("StreamOnce", "abc".getBytes(UTF_8)))
                        .failure())
                .contains("IllegalStateException", "bodyStream() was called before bytes()");
        assertThat(running.http(post("StreamUnread", random(1 << 20))).text()).isEqualTo("not read");
    }

    @Test
    void parametersAreStreamsToo() {
        assertThat(running.http(post("StreamParameter", "abc".getBytes(UTF_8))).text())
                .isEqualTo("abc");
        assertThat(running.http(HttpCall.get("/api/StreamParameter")).text()).isEqualTo("none");
    }

    @Test
    void headHasNoBody() {
        HttpResult response = running.http(HttpCall.of("HEAD", "/api/StreamWritten?megabytes=1"));
        assertThat(response.status()).isEqualTo(202);
        assertThat(response.body()).isEmpty();
        assertThat(running.http(HttpCall.of("HEAD", "/api/Hello")).status()).isEqualTo(200);
    }

    @Test
    void manyCallsAtOnceKeepTheirOwnRequests() {
        CompletableFuture<?>[] calls = new CompletableFuture<?>[200];
        for (int i = 0; i < calls.length; i++) {
            byte[] body = random(i * 500);
            calls[i] = running.host()
                    .httpAsync(post("StreamEcho", body))
                    .thenAccept(outcome -> assertThat(outcome.http().body()).isEqualTo(body));
        }
        CompletableFuture.allOf(calls).join();
    }

    @Test
    void aCallThatIsNotWantedHearsOfIt() throws Exception {
        int before = running.wire().callLogs().size();
        CompletableFuture<Outcome> call = running.host().httpAsync(HttpCall.get("/api/Waits"));
        while (running.wire().callLogs().size() == before) {
            Thread.sleep(2);
        }
        running.wire().cancelAll();
        assertThat(call.get(10, TimeUnit.SECONDS).http().text()).isEqualTo("cancelled false");
    }

    @Test
    void strangersRunNothing() throws IOException {
        URI address = URI.create(running.wire().capabilities().get("HttpUri"));
        HttpURLConnection none =
                (HttpURLConnection) address.resolve("/api/StreamOpen").toURL().openConnection();
        assertThat(none.getResponseCode()).isEqualTo(400);
        HttpURLConnection unknown =
                (HttpURLConnection) address.resolve("/api/StreamOpen").toURL().openConnection();
        unknown.setRequestProperty("x-ms-invocation-id", "x".repeat(1000));
        assertThat(unknown.getResponseCode()).isEqualTo(400);
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var other : Collections.list(each.getInetAddresses())) {
                if (!other.isLoopbackAddress()) {
                    try (Socket socket = new Socket()) {
                        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                                        () -> socket.connect(new InetSocketAddress(other, address.getPort()), 2000)))
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    @Test
    void functionsThatCannotBeLoadedAnswerAtOnce() {
        try (Running other = Stage.of(folder.resolve("broken"), "Hello")
                .function("Gone", "../functions.jar", "sample.None.run")
                .setting(SETTING, "1")
                .start()) {
            assertThat(other.wire().loadFailures()).containsKey("Gone");
            assertThat(other.host().http(HttpCall.get("/api/Hello")).http().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theEndLetsBodiesComeToTheirs() throws Exception {
        try (Running other =
                Stage.of(folder.resolve("end")).setting(SETTING, "true").start()) {
            CountDownLatch first = new CountDownLatch(1);
            CompletableFuture<Outcome> call =
                    other.host().httpAsync(HttpCall.get("/api/StreamGated").watching(count -> first.countDown()));
            CompletableFuture<Outcome> sleeps = other.host().httpAsync(HttpCall.get("/api/Sleeps?millis=1000"));
            assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
            other.http(HttpCall.get("/api/StreamOpen?millis=1000"));
            other.wire().terminate();
            Thread.sleep(100);
            Outcome late = other.host().httpAsync(HttpCall.get("/api/Hello")).get(10, TimeUnit.SECONDS);
            assertThat(late.failure()).contains("stopping");
            assertThat(late.http().status()).isEqualTo(500);
            assertThat(call.get(10, TimeUnit.SECONDS).http().text()).endsWith("data: last\n\n");
            assertThat(sleeps.get(10, TimeUnit.SECONDS).http().text()).isEqualTo("slept");
            assertThat(other.wire().process().exitStatus(Duration.ofSeconds(20)))
                    .isZero();
        }
    }

    @Test
    void aPlaceholderAnnouncesItWhenItBecomesAnApp() {
        Stage stage = Stage.of(folder.resolve("placeholder")).setting(SETTING, "true");
        FunctionApp nobodys = FunctionApp.read(stage.root(), Map.of("JAVA_OPTS", ""));
        try (WorkerWire wire = WorkerWire.connect(stage.config(), nobodys, WorkerOptions.USUAL)) {
            assertThat(wire.capabilities()).doesNotContainKeys("HttpUri", "RequiresRouteParameters");
            FunctionApp app = stage.app();
            wire.specialize(app);
            assertThat(wire.capabilities()).containsKeys("HttpUri", "RequiresRouteParameters");
            wire.load(app);
            assertThat(new StandInHost(app, wire)
                            .http(HttpCall.get("/api/Hello?user=Ann"))
                            .http()
                            .text())
                    .isEqualTo("Hello, Ann!");
        }
    }

    @Test
    void nothingOfItIsLoadedUnlessItIsWanted() throws IOException {
        Path log = folder.resolve("classes.log");
        try (Running other = Stage.of(folder.resolve("plain"), "Hello")
                .setting("JAVA_OPTS", "-Xlog:class+load:file=" + log)
                .start()) {
            assertThat(other.http(HttpCall.get("/api/Hello?user=Ann")).text()).isEqualTo("Hello, Ann!");
        }
        assertThat(Files.readString(log))
                .contains("dev.bindery.worker.app.Call ")
                .doesNotContain(
                        "dev.bindery.worker.http.",
                        "dev.bindery.worker.app.Forwarded",
                        "com.sun.net.httpserver",
                        "dev.bindery.worker.SharedMemory",
                        "dev.bindery.worker.app.SharedValues");
    }

    @Test
    void withoutTheModuleItIsNotAnnounced() {
        try (Running other = Stage.of(folder.resolve("limited"), "Hello")
                .setting(SETTING, "true")
                .setting("JAVA_OPTS", "--limit-modules java.base,java.logging,java.sql,java.desktop,jdk.unsupported")
                .start()) {
            assertThat(other.wire().capabilities()).doesNotContainKey("HttpUri");
            assertThat(other.http(HttpCall.get("/api/Hello?user=Ann")).text()).isEqualTo("Hello, Ann!");
        }
    }
}
