package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Json;
import dev.bindery.tests.StagedRun.Feature;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quickstart's functions do, whatever runs the folder that it was staged in. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class QuickstartContract {
    private static final int MEGABYTES_5 = 5 * 1024 * 1024;
    private static final String BYTES = "application/octet-stream";

    private StagedRun run;

    /** Starts what runs the folder. */
    abstract StagedRun start() throws Exception;

    @BeforeAll
    void begin() throws Exception {
        run = start();
    }

    @AfterAll
    void end() throws Exception {
        // There is none if this class was skipped.
        if (run != null) {
            run.close();
        }
    }

    StagedRun run() {
        return run;
    }

    private HttpResult send(HttpCall call) throws Exception {
        return run.send(call).get(60, TimeUnit.SECONDS);
    }

    private HttpResult put(String path, String contentType, byte[] item) throws Exception {
        return send(HttpCall.of("PUT", path).header("Content-Type", contentType).body(item));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/Hello?user=Ann, Ann",
        "/api/Hello, stranger",
        "/api/Hello?user=J%C3%BCrgen+M%2B, Jürgen M+",
        "/api/Hello?user=Ann&user=Bob, Ann",
        "/API/hello?user=test, test",
        "/api/hello/later/Ann%20B, Ann B"
    })
    void greets(String target, String user) throws Exception {
        HttpResult response = send(HttpCall.get(target));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo("Hello, " + user + "!");
        assertThat(response.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    }

    @Test
    void logsALineOfEachLevelAndAnswersNothing() throws Exception {
        HttpResult response = send(HttpCall.get("/api/levels"));

        assertThat(response.status()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
        for (String line : List.of(
                "critical: the warehouse is on fire",
                "error: an order was lost",
                "warning: stock is low",
                "info: an order was taken",
                "debug: the order's bytes were counted")) {
            assertLogged(line);
        }
    }

    private void assertLogged(String text) throws Exception {
        Eventually.holds(() -> assertThat(run.logged()).anyMatch(line -> line.contains(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue teapot", "Ein blauer Teekessel ☕\r\n", "test", "null", "{\"a\": 1.50}", ""})
    void anItemThatWasPutCanBeGot(String item) throws Exception {
        HttpResult put = put("/api/items/plain", "text/plain", item.getBytes(UTF_8));
        HttpResult got = send(HttpCall.get("/api/items/plain"));

        assertThat(put.status()).isEqualTo(201);
        assertThat(put.text()).isEqualTo("Stored " + item.getBytes(UTF_8).length + " bytes.\n");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.text()).isEqualTo(item);
        assertThat(run.blob("samples/plain")).isEqualTo(item.getBytes(UTF_8));
    }

    @Test
    void anItemThatIsNotThereIsNotFound() throws Exception {
        HttpResult response = send(HttpCall.get("/api/items/nothing"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.text()).isEqualTo("There is no item nothing.\n");
    }

    @Test
    void everyByteOfAnItemArrives() throws Exception {
        byte[] random = new byte[MEGABYTES_5];
        new Random(17).nextBytes(random);

        HttpResult response = put("/api/items/bytes", BYTES, random);

        String refusal = run.refused().get(Feature.BYTES_OF_A_REQUEST);
        if (refusal == null) {
            assertThat(response.text()).isEqualTo("Stored 5242880 bytes.\n");
            assertThat(run.blob("samples/bytes")).isEqualTo(random);
        } else {
            assertThat(response.status()).isEqualTo(500);
            assertThat(run.blob("samples/bytes")).isNull();
            assertLogged(refusal);
        }
    }

    @Test
    void fiveMegabytesComeAndGo() throws Exception {
        String text = "Größe \"x\" \\ \n".repeat(MEGABYTES_5 / 15);

        assertThat(put("/api/items/large", "text/plain", text.getBytes(UTF_8)).status())
                .isEqualTo(201);
        assertThat(send(HttpCall.get("/api/items/large")).text()).isEqualTo(text);
    }

    @Test
    void anOrderIsAcceptedAndGetsItsReceipt() throws Exception {
        HttpResult response = send(HttpCall.of("POST", "/api/orders/green%20tea?count=2"));

        assertThat(response.status()).isEqualTo(202);
        assertThat(response.header("Content-Type")).startsWith("application/json");
        JsonNode order = Json.read(response.body()).orElseThrow();
        assertThat(order.get("item").asText()).isEqualTo("green tea");
        String id = order.get("id").asText();
        assertThat(response.header("Location")).isEqualTo("/api/receipts/" + id);
        assertReceipt(id, "green tea", 2);
        assertLogged("2 × green tea (attempt 1)");
    }

    @Test
    void anOrderThatIsEnqueuedGetsItsReceipt() throws Exception {
        String id = UUID.randomUUID().toString();
        String order = "{\"id\":\"" + id + "\",\"item\":\"jam\",\"count\":1}";

        HttpResult response = send(HttpCall.get("/api/Enqueue?body=" + URLEncoder.encode(order, UTF_8)));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo(order);
        assertReceipt(id, "jam", 1);
    }

    private void assertReceipt(String id, String item, int count) throws Exception {
        Eventually.holds(() -> {
            byte[] blob = run.blob("receipts/" + id + ".json");
            assertThat(blob).as("receipt").isNotNull();
            JsonNode receipt = Json.read(blob).orElseThrow();
            assertThat(receipt.get("id").asText()).isEqualTo(id);
            assertThat(receipt.get("item").asText()).isEqualTo(item);
            assertThat(receipt.get("count").asInt()).isEqualTo(count);
            assertThat(receipt.get("processed").asText()).isNotEmpty();
        });
    }

    @Test
    void whatIsNoOrderFailsAndNothingElse() throws Exception {
        assertThat(send(HttpCall.get("/api/Enqueue?body=hello")).status()).isEqualTo(200);

        Eventually.holds(() -> {
            assertThat(run.blob("receipts/hello.json")).isNull();
            assertThat(run.logged())
                    .anyMatch(line ->
                            line.contains("ProcessOrder") && (line.contains("ailed") || line.contains("Exception")));
        });
        assertThat(send(HttpCall.get("/api/Hello")).status()).isEqualTo(200);
    }

    @Test
    void aValueThatCannotBeTheParametersIsAFailureOfTheCall() throws Exception {
        HttpResult response = send(HttpCall.of("POST", "/api/orders/tea?count=many"));

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.body()).isEmpty();
        assertLogged("count");
    }

    @Test
    void reportsWhenItIsTime() throws Exception {
        run.timer("Report");

        assertLogged("The report is on time.");
    }

    @Test
    void aThousandCallsAtOnce() throws Exception {
        List<CompletableFuture<HttpResult>> calls = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            calls.add(run.send(HttpCall.get(i % 4 == 0 ? "/api/hello/later/" + i : "/api/Hello?user=" + i)));
        }
        for (int i = 0; i < calls.size(); i++) {
            assertThat(calls.get(i).get(60, TimeUnit.SECONDS).text()).isEqualTo("Hello, " + i + "!");
        }
    }
}
