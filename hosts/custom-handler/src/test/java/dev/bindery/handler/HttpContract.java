package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.standin.Console;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Json;
import dev.bindery.standin.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP functions do, whichever of its two ways the host calls them in. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class HttpContract {
    private static final int MEGABYTES_5 = 5 * 1024 * 1024;

    Running running;

    abstract Stage stage(Path folder);

    @BeforeAll
    void start(@TempDir Path folder) {
        running = stage(folder).start();
    }

    @AfterAll
    void end() {
        running.close();
    }

    Outcome outcome(HttpCall call) {
        return running.host().http(call);
    }

    HttpResult call(HttpCall call) {
        Outcome outcome = outcome(call);
        assertThat(outcome.failure()).isNull();
        return outcome.http();
    }

    @Test
    void textComesAndGoes() {
        HttpResult response = call(HttpCall.get("/api/Hello?user=Ann"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo("Hello, Ann!");
        assertThat(response.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    }

    @Test
    void textOutsideOfAsciiComesAndGoes() {
        assertThat(call(HttpCall.get("/api/Hello?user=J%C3%BCrgen%20%F0%9F%98%80"))
                        .text())
                .isEqualTo("Hello, Jürgen 😀!");
        assertThat(call(HttpCall.post("/api/Echo", "text/plain; charset=utf-8", "Grüße, 日本, 😀"))
                        .text())
                .isEqualTo("Grüße, 日本, 😀");
    }

    /** The host parses texts that are JSON, and decodes those that are base64, where it finds them in other places. */
    @ParameterizedTest
    @ValueSource(strings = {"test", "abcd1234", "true", "null", "1.50", "\"quoted\"", "{\"body\":1}", "[1,2]", ""})
    void textIsNotTakenForAnythingElse(String text) {
        String encoded = java.net.URLEncoder.encode(text, UTF_8);

        assertThat(call(HttpCall.get("/api/Text?text=" + encoded)).text()).isEqualTo(text);
    }

    @Test
    void theWholeRequestIsSeen() {
        JsonNode seen = Json.read(call(HttpCall.post(
                                        "/api/describe/a%20b?x=1&x=2&empty=&q=%26&city=Bonn", "text/plain", "the body")
                                .header("X-Many", "one")
                                .header("X-Many", "two")
                                .header("Cookie", "a=1; b=2")
                                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))
                        .body())
                .orElseThrow();

        assertThat(seen.get("method").asText()).isEqualTo("POST");
        assertThat(seen.get("url").asText())
                .isEqualTo("http://localhost:7071/api/describe/a%20b?x=1&x=2&empty=&q=%26&city=Bonn");
        assertThat(seen.get("route")).hasToString("{\"first\":\"a b\"}");
        assertThat(seen.get("query"))
                .hasToString("{\"x\":[\"1\",\"2\"],\"empty\":[\"\"],\"q\":[\"&\"],\"city\":[\"Bonn\"]}");
        assertThat(seen.get("many").asText().replace(" ", "")).isEqualTo("one,two");
        assertThat(seen.get("cookie").asText()).isEqualTo("a=1; b=2");
        assertThat(seen.get("host").asText()).isEqualTo("localhost:7071");
        assertThat(seen.get("body").asText()).isEqualTo("the body");
        assertThat(seen.get("city").asText()).isEqualTo("Bonn");
        assertThat(seen.get("folder").asText()).isEqualTo("Describe");
        assertThat(seen.get("trace").asText()).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        assertThat(seen.get("azure").asBoolean()).isFalse();
    }

    @Test
    void everyMethodIsServed() {
        for (String method : List.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            JsonNode seen = Json.read(
                            call(HttpCall.of(method, "/api/describe/x")).body())
                    .orElseThrow();
            assertThat(seen.get("method").asText()).isEqualTo(method);
            assertThat(seen.get("body").asText()).isEmpty();
        }
    }

    @Test
    void jsonComesAndGoes() {
        HttpResult response =
                call(HttpCall.post("/api/Double", "application/json", "{\"item\": \"tea\", \"count\": 21}"));

        assertThat(response.text()).isEqualTo("{\"item\":\"tea\",\"count\":42}");
        assertThat(response.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void bytesComeAndGo() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }

        assertThat(call(HttpCall.post("/api/Bytes", "application/octet-stream", all))
                        .body())
                .isEqualTo(all);
        assertThat(call(HttpCall.post("/api/Bytes", "multipart/form-data; boundary=x", all))
                        .body())
                .isEqualTo(all);
    }

    @Test
    void fiveMegabytesOfTextComeAndGo() {
        String text = "Größe \"x\" \\ \n".repeat(MEGABYTES_5 / 14);

        assertThat(call(HttpCall.post("/api/Echo", "text/plain; charset=utf-8", text))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void fiveMegabytesOfBytesComeAndGo() {
        byte[] bytes = new byte[MEGABYTES_5];
        new Random(7).nextBytes(bytes);

        assertThat(call(HttpCall.post("/api/Bytes", "application/octet-stream", bytes))
                        .body())
                .isEqualTo(bytes);
    }

    @Test
    void thirtyMegabytesAreOneString() {
        String text = "0123456789".repeat(3 * 1024 * 1024);

        assertThat(call(HttpCall.post("/api/Echo", "text/plain", text)).body()).hasSize(text.length());
    }

    @Test
    void statusAndHeadersArrive() {
        HttpResult response = call(HttpCall.get("/api/Made"));

        assertThat(response.status()).isEqualTo(201);
        assertThat(response.text()).isEqualTo("made");
        assertThat(response.header("Location")).isEqualTo("/api/orders/7");
        assertThat(String.join(", ", response.headers().get("X-Many"))).isEqualTo("one, two");
        assertThat(response.header("Set-Cookie")).isEqualTo("theme=dark%20blue; Path=/; HttpOnly");
    }

    @Test
    void aRedirectIsTheClientsToFollow() {
        HttpResult response = call(HttpCall.get("/api/Away"));

        assertThat(response.status()).isEqualTo(302);
        assertThat(response.header("Location")).isEqualTo("/api/Hello");
    }

    @Test
    void nothingIs204() {
        HttpResult response = call(HttpCall.get("/api/Nothing"));

        assertThat(response.status()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void aResultMayComeLater() {
        assertThat(call(HttpCall.get("/api/later/50")).text()).isEqualTo("after 50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fail", "FailLater", "FailBadly", "BrokenStream"})
    void aFailureIs500WithoutAWordAndInTheLog(String function) throws InterruptedException {
        HttpResult response = outcome(HttpCall.get("/api/" + function)).http();

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.text()).isEmpty();
        Eventually.holds(() -> assertThat(running.process().console().lines(Console.Level.ERROR))
                .anyMatch(line -> line.contains("password=hunter2")));
        assertThat(call(HttpCall.get("/api/Hello")).status()).as("others go on").isEqualTo(200);
    }

    @Test
    void aThousandCallsAtOnce() {
        List<CompletableFuture<Outcome>> calls = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            calls.add(running.host().httpAsync(HttpCall.get(i % 4 == 0 ? "/api/later/" + i : "/api/Hello?user=" + i)));
        }

        for (int i = 0; i < calls.size(); i++) {
            Outcome outcome = calls.get(i).join();
            assertThat(outcome.failure()).isNull();
            assertThat(outcome.http().text()).isEqualTo(i % 4 == 0 ? "after " + i : "Hello, " + i + "!");
        }
    }
}
