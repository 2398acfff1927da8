package dev.bindery.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.Events;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A worker's process, and functions of every kind in it. */
@TestInstance(Lifecycle.PER_CLASS)
class WorkerTest {
    private Running running;

    @BeforeAll
    void start(@TempDir Path folder) {
        running = Stage.of(folder).start();
    }

    @AfterAll
    void end() {
        running.close();
    }

    @Test
    void capabilitiesAreThoseThatHold() {
        assertThat(running.wire().loadFailures()).isEmpty();
        assertThat(running.wire().capabilities())
                .containsOnlyKeys(
                        "RawHttpBodyBytes",
                        "RpcHttpBodyOnly",
                        "RpcHttpTriggerMetadataRemoved",
                        "TypedDataCollection",
                        "IncludeEmptyEntriesInMessagePayload",
                        "UseNullableValueDictionaryForHttp",
                        "EnableUserCodeException",
                        "WorkerStatus",
                        "HandlesWorkerTerminateMessage",
                        "HandlesInvocationCancelMessage",
                        "HandlesWorkerWarmupMessage");
    }

    @Test
    void textComesAndGoes() {
        HttpResult response = running.http(HttpCall.get("/api/Hello?user=Ann"));

        assertThat(response.text()).isEqualTo("Hello, Ann!");
        assertThat(response.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    }

    @Test
    void requestsAreWholeAndBytesStayBytes() {
        byte[] body = new byte[70_000];
        new Random(1).nextBytes(body);
        HttpResult response = running.http(HttpCall.of("PUT", "/api/echo/a%20b?q=1&q=2&empty=")
                .header("Content-Type", "text/plain")
                .header("x-in", "1")
                .header("x-in", "2")
                .body(body));

        assertThat(response.status()).isEqualTo(201);
        assertThat(response.header("x-method")).isEqualTo("PUT");
        assertThat(response.header("x-url")).isEqualTo("http://localhost:7071/api/echo/a%20b?q=1&q=2&empty=");
        assertThat(response.header("x-route")).isEqualTo("{one=a b}");
        assertThat(response.header("x-query")).isEqualTo("{q=[1, 2], empty=[]}");
        assertThat(response.header("x-seen")).isEqualTo("1,2");
        assertThat(response.header("x-type")).isEqualTo("text/plain");
        assertThat(response.header("Content-Type")).isEqualTo("application/x-own");
        assertThat(response.body()).isEqualTo(body);
    }

    @Test
    void cookiesAndRepeatedHeadersArrive() {
        HttpResult response = running.http(HttpCall.get("/api/Cookies").header("Cookie", "a=b; c=d"));

        assertThat(response.text()).isEqualTo("a=b; c=d");
        assertThat(response.header("x-many")).isEqualTo("a, b");
        assertThat(response.headers().get("Set-Cookie"))
                .containsExactly(
                        "one=1; path=/; secure; httponly; samesite=none",
                        "two=2; domain=example.com; max-age=60",
                        "three=3; expires=1700000000");
    }

    @Test
    void jsonAndStreamsArrive() {
        HttpResult json = running.http(HttpCall.post("/api/Json", "application/json", "{\"id\":\"x\",\"count\":2}"));
        assertThat(json.text()).isEqualTo("{\"id\":\"x!\",\"count\":3}");
        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        assertThat(running.http(HttpCall.get("/api/Stream")).text()).isEqualTo("streamed é");
    }

    @Test
    void nothingIs204() {
        assertThat(running.http(HttpCall.get("/api/Nothing")).status()).isEqualTo(204);
    }

    @Test
    void asynchronousFunctionsAreAwaited() {
        assertThat(running.http(HttpCall.get("/api/Later")).text()).isEqualTo("later");
        assertThat(running.host().http(HttpCall.get("/api/FailsLater")).failure())
                .contains("Exception: java.lang.IllegalArgumentException: later it fails");
    }

    @Test
    void failuresSayWhere() {
        Outcome outcome = running.host().http(HttpCall.get("/api/Fails?why=so"));
        assertThat(outcome.failure())
                .contains("Exception: java.lang.IllegalStateException: it fails: so")
                .contains("at sample.Web.fails(Web.java:")
                .contains("at sample.Web_Functions.Fails(Web_Functions.java:");
    }

    @Test
    void contextsAreComplete() {
        assertThat(running.http(HttpCall.get("/api/about/17")).text())
                .isEqualTo("17 About About 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01 host=1"
                        + " {faas.name=About} null");
    }

    @Test
    void theWorkerIsInvisible() {
        for (String type : List.of(
                "dev.bindery.worker.Main", "dev.bindery.worker.app.RuntimeApp", "dev.bindery.worker.rpc.Wire")) {
            assertThat(running.http(HttpCall.get("/api/Sees?type=" + type)).text())
                    .isEqualTo("no");
        }
        assertThat(running.http(HttpCall.get("/api/Sees?type=dev.bindery.HttpRequest"))
                        .text())
                .isEqualTo("own");
    }

    @Test
    void messagesStayAsTheyAre() {
        for (String text :
                List.of("plain", "{hello}", "{\"a\": 1.50}", "[broken", "\"quoted\"", "true", "", " é\uD83D\uDE00\n")) {
            int before = running.host().storage().items("queue", "copies").size();
            running.fire("Copy", Events.queue(running.trigger("Copy"), text.getBytes(UTF_8), 1));
            assertThat(running.host().storage().texts("queue", "copies"))
                    .hasSize(before + 1)
                    .last()
                    .isEqualTo(text);
        }
    }

    @Test
    void listsAreSeveralMessages() {
        running.fire("Many", Events.queue(running.trigger("Many"), "5".getBytes(UTF_8), 1));
        assertThat(running.host().storage().texts("queue", "numbers")).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void retriesAndMetadataAreTold() {
        running.fire(
                "Facts",
                Events.queue(running.trigger("Facts"), "{\"id\":\"f1\"}".getBytes(UTF_8), 3)
                        .with("RetryContext", Events.retry(1, 4, "went wrong")));
        assertThat(running.host().storage().blobText("facts/f1"))
                .isEqualTo("{\"id\":\"f1\"} 3 RetryContext[retryCount=1, maxRetryCount=4, exception=Failure["
                        + "message=went wrong, stackTrace=   at Host.Run(), source=Host]]");
    }

    @Test
    void blobsAndMissingBlobsArrive() {
        running.host().storage().putBlob("side/b", "side".getBytes(UTF_8));
        running.fire("Blobs", Events.blob("incoming/a", "one".getBytes(UTF_8), Map.of("name", "a")));
        running.fire("Blobs", Events.blob("incoming/b", "two".getBytes(UTF_8), Map.of("name", "b")));
        assertThat(running.host().storage().blobText("outgoing/a")).isEqualTo("one+null");
        assertThat(running.host().storage().blobText("outgoing/b")).isEqualTo("two+side");
    }

    @Test
    void timersAndBatchesArrive() {
        running.fire("Tick", Events.timer(true));
        assertThat(running.host().storage().texts("queue", "ticks")).containsExactly("past due: true");
        running.fire(
                "Batch",
                Events.messages(
                        running.trigger("Batch"),
                        List.of("a".getBytes(UTF_8), new byte[0], "c".getBytes(UTF_8)),
                        Map.of()));
        assertThat(running.host().storage().texts("queue", "batches")).containsExactly("3: [a, , c]");
    }

    @Test
    void callsRunAtOnce() {
        List<CompletableFuture<Outcome>> calls = IntStream.range(0, 300)
                .mapToObj(i -> running.host().httpAsync(HttpCall.get("/api/Hello?user=" + i)))
                .toList();
        for (int i = 0; i < calls.size(); i++) {
            assertThat(calls.get(i).join().http().text()).isEqualTo("Hello, " + i + "!");
        }
    }

    @Test
    void largeBodiesComeBack() {
        byte[] body = new byte[20_000_000];
        new Random(2).nextBytes(body);
        HttpResult response = running.http(HttpCall.post("/api/Size", "application/octet-stream", body));
        assertThat(Arrays.equals(response.body(), body)).isTrue();
    }
}
