package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.standin.Console;
import dev.bindery.standin.Events;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Json;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.Storage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Triggers, inputs and outputs beside HTTP. */
class BindingsTest {
    private static final byte[] NO_TEXT = {0, 1, (byte) 0xFF, (byte) 0xFE};

    @TempDir
    Path folder;

    private FunctionApp app;
    private Running running;
    private Storage storage;

    @BeforeEach
    void start() {
        Stage stage = Stage.of(folder);
        app = stage.app();
        running = stage.start();
        storage = running.host().storage();
    }

    @AfterEach
    void end() {
        running.close();
    }

    private Outcome ok(Outcome outcome) {
        assertThat(outcome.failure()).isNull();
        return outcome;
    }

    @Test
    void blobsAreRead() {
        storage.putBlob("samples/text", "Grüße, \"test\"".getBytes(UTF_8));
        storage.putBlob("samples/base64", "abcd1234".getBytes(UTF_8));
        storage.putBlob("samples/json", "{\"a\": 1.50}".getBytes(UTF_8));
        storage.putBlob("samples/bytes", NO_TEXT);
        storage.putBlob("samples/empty", new byte[0]);

        assertThat(get("/api/text/text").text()).isEqualTo("Grüße, \"test\"");
        assertThat(get("/api/text/base64").text()).isEqualTo("abcd1234");
        assertThat(get("/api/text/json").text()).isEqualTo("{\"a\": 1.50}");
        assertThat(get("/api/text/empty").text()).isEmpty();
        assertThat(get("/api/text/missing").status()).isEqualTo(404);
        assertThat(get("/api/bytes/bytes").body()).isEqualTo(NO_TEXT);
        assertThat(get("/api/bytes/json").text()).isEqualTo("{\"a\": 1.50}");
        assertThat(get("/api/bytes/empty").body()).isEmpty();
        assertThat(get("/api/bytes/missing").text()).isEqualTo("none");
    }

    private HttpResult get(String target) {
        return ok(running.host().http(HttpCall.get(target))).http();
    }

    @Test
    void aBlobTriggersAndIsCopied() {
        Outcome outcome =
                ok(running.host().event("Copy", Events.blob("originals/a b.bin", NO_TEXT, Map.of("name", "a b.bin"))));

        assertThat(storage.blob("copies/a b.bin")).isEqualTo(NO_TEXT);
        assertThat(outcome.logs()).containsExactly("a b.bin originals/a b.bin 4");
    }

    /** As they are: not decoded, not parsed, not fanned out, not indented. */
    @Test
    void messagesPassUnchanged() {
        List<String> messages = List.of(
                "hello", "test", "abcd1234", "{\"a\":1.50}", "[1, 2]", "{no json}", "Grüße 😀", "true", "\"x\"");
        messages.forEach(message -> ok(running.host().queue("Forward", message)));

        assertThat(storage.texts("queue", "second")).containsExactlyElementsOf(messages);
    }

    @Test
    void bytesOfMessagesPassUnchanged() {
        ok(running.host().queue("ForwardBytes", NO_TEXT));
        ok(running.host().queue("ForwardBytes", "{\"a\":1}".getBytes(UTF_8)));

        assertThat(storage.items("queue", "second")).containsExactly(NO_TEXT, "{\"a\":1}".getBytes(UTF_8));
    }

    @Test
    void nullSendsNothing() {
        ok(running.host().queue("Forward", "null"));

        assertThat(storage.items("queue", "second")).isEmpty();
    }

    @Test
    void metadataIsRead() {
        Outcome outcome = ok(
                running.host().event("Rich", Events.queue(app.function("Rich").trigger(), "body".getBytes(UTF_8), 3)));

        assertThat(outcome.logs()).containsExactly("body 3 3 2024-05-01T10:00:00Z body");
    }

    @Test
    void textThatLooksLikeBase64OrJsonReachesAServiceBusAsItIs() {
        List<String> messages = List.of("test", "{\"a\":  1}", "{no json}", "[no json]", "plain", "Grüße");
        messages.forEach(message -> ok(running.host().queue("Letter", message)));

        assertThat(storage.texts("serviceBus", "bus")).containsExactlyElementsOf(messages);
    }

    @Test
    void textThatIsAnArrayIsSeveralMessages() {
        ok(running.host().queue("Letter", "[\"a\", \"test\"]"));

        assertThat(storage.texts("serviceBus", "bus")).containsExactly("a", "test");
    }

    @Test
    void batchesComeAndGo() {
        List<byte[]> bodies = List.of("test".getBytes(UTF_8), "{\"b\":2}".getBytes(UTF_8));
        ok(running.host()
                .event("Letters", Events.messages(app.function("Letters").trigger(), bodies, Map.of())));

        assertThat(storage.texts("serviceBus", "bus")).containsExactly("test", "{\"b\":2}");
    }

    @Test
    void batchesOfJsonAndOfBytesCome() {
        ok(running.host()
                .event(
                        "Readings",
                        Events.messages(
                                app.function("Readings").trigger(),
                                List.of("{\"id\":\"a\",\"count\":1}".getBytes(UTF_8)),
                                Map.of())));
        ok(running.host()
                .event(
                        "RawReadings",
                        Events.messages(
                                app.function("RawReadings").trigger(),
                                List.of(NO_TEXT, "null".getBytes(UTF_8)),
                                Map.of())));

        assertThat(storage.texts("queue", "readings")).containsExactly("1 [Order[id=a, count=1]]", "[4/0, 4/110]");
    }

    @Test
    void listsFanOut() {
        ok(running.host().queue("Fan", "test,b,{\"c\":1}"));
        ok(running.host().queue("Fan", ""));

        assertThat(storage.texts("queue", "fan")).containsExactly("test", "b", "{\"c\":1}");
    }

    @Test
    void oneMessageOfBytesPassesInAListAndSeveralAreRefused() throws InterruptedException {
        ok(running.host().queue("FanBytes", "1"));
        Outcome outcome = running.host().queue("FanBytes", "2");

        assertThat(storage.items("queue", "fan")).containsExactly(new byte[] {(byte) 0xFF, 0});
        assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
        Eventually.holds(() -> assertThat(running.process().console().text())
                .contains("Function 'FanBytes': the queue output '$return' was given a list with bytes"));
    }

    @Test
    void severalOutputsAreWritten() {
        HttpResult response = get("/api/several/x");

        assertThat(response.status()).isEqualTo(202);
        assertThat(response.text()).isEqualTo("taken");
        assertThat(storage.texts("queue", "several")).containsExactly("test", "{\"a\": 1.50}", "Grüße");
        assertThat(storage.blob("several/x.bin")).containsExactly(1, 2, 0xFE);
        assertThat(storage.texts("serviceBus", "bus")).containsExactly("abcd1234");
        assertThat(storage.texts("cosmosDB", "docs"))
                .containsExactly("{\"id\":\"x\",\"count\":1}", "{\"id\":\"xb\",\"count\":2}");
    }

    /** The host makes a response of its own, with the body {}, where an answer has outputs but no response. */
    @Test
    void noResponseIs204WithAndWithoutOtherOutputs() {
        HttpResult nothing = get("/api/several/nothing");
        HttpResult silent = get("/api/several/silent");

        assertThat(List.of(nothing.status(), silent.status())).containsOnly(204);
        assertThat(List.of(nothing.text(), silent.text())).containsOnly("");
        assertThat(storage.texts("queue", "several")).containsExactly("alone");
    }

    @Test
    void documentsAndEventsCome() {
        ok(running.host().event("Changes", Events.documents((ArrayNode)
                Json.of("[{'id':'a','count':1},{'id':'b','count':2}]"))));
        ok(running.host().event("Grid", Events.eventGrid((ObjectNode) Json.of("{'id':'e1','data':{'k':[1]}}"))));
        storage.putInput("Lookup", "document", new HostValue.Json(Json.of("{'id':'d','count':9}")));
        HttpResult found = get("/api/lookup/d");
        storage.putInput("Lookup", "document", HostValue.NOTHING);

        assertThat(storage.texts("queue", "changes")).containsExactly("[Order[id=a, count=1], Order[id=b, count=2]]");
        assertThat(storage.texts("queue", "grid")).containsExactly("e1 {k=[1]}");
        assertThat(found.text()).isEqualTo("Order[id=d, count=9]");
        assertThat(get("/api/lookup/d").text()).isEqualTo("none");
    }

    @Test
    void aTimerComesWithItsAttempt() {
        Outcome first = ok(running.host().timer("Tick"));
        Outcome retry = ok(running.host()
                .event("Tick", Events.timer(true).with("RetryContext", Events.retry(1, 4, "it failed"))));

        assertThat(first.logs()).containsExactly("late false no retry");
        assertThat(retry.logs())
                .singleElement()
                .asString()
                .startsWith("late true RetryContext[retryCount=1, maxRetryCount=4")
                .contains("message=it failed", "source=Host");
    }

    @Test
    void aFailureWritesNothing() throws InterruptedException {
        Outcome outcome = running.host().queue("Reject", "no");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
        assertThat(storage.items("queue", "rejected")).isEmpty();
        Eventually.holds(() -> assertThat(running.process().console().lines(Console.Level.WARNING))
                .anyMatch(line -> line.contains("rejecting")));
    }

    @Test
    void whatCannotBecomeTheParameterIsAFailureWithAReason() throws InterruptedException {
        Outcome outcome = running.host().queue("FanBytes", "three");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
        Eventually.holds(() -> assertThat(running.process().console().text()).contains("NumberFormatException"));
    }
}
