package dev.bindery.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.stack.CompiledApp.With;
import dev.bindery.stack.StockWorker.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The quickstart as it stands, with nothing but this module added to its class path. */
class QuickstartTest {
    private static CompiledApp app;
    private static ClassLoader loader;

    @BeforeAll
    static void compile() {
        app = CompiledApp.of(Path.of("../../examples/quickstart/src/main/java"), With.JAVAC);
        assertThat(app.messages()).isEmpty();
        loader = app.loader();
    }

    private static StockWorker.Call call(String function) {
        return StockWorker.load(function, app.functionJson(function), loader).call();
    }

    private static TypedData request(String method, String url, TypedData body) {
        return new TypedData.Http(method, "http://localhost/api/" + url, Map.of(), Map.of(), 0, body);
    }

    private static TypedData get(String url) {
        return request("GET", url, TypedData.NONE);
    }

    private static String text(TypedData data) {
        return new String(((TypedData.Bytes) data).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void greets() throws Exception {
        assertThat(call("Hello").input("req", get("Hello?user=Ann")).send().body())
                .isEqualTo("Hello, Ann!");
        assertThat(call("HelloLater")
                        .input("req", get("hello/later/Ann"))
                        .metadata("user", TypedData.text("Ann"))
                        .send()
                        .body())
                .isEqualTo("Hello, Ann!");
    }

    @Test
    void logsAtEachLevel() throws Exception {
        assertThat(call("Levels").input("req", get("levels")).send().log())
                .containsExactly(
                        "Error critical: the warehouse is on fire",
                        "Error error: an order was lost",
                        "Warning warning: stock is low",
                        "Information info: an order was taken",
                        "Debug debug: the order's bytes were counted");
    }

    @Test
    void readsAndWritesItems() throws Exception {
        Reply found = call("GetItem")
                .input("req", get("items/42"))
                .input("obj", TypedData.bytes("tea".getBytes(StandardCharsets.UTF_8)))
                .metadata("id", TypedData.text("42"))
                .send();
        assertThat(found.body()).isEqualTo("tea");

        Reply missing = call("GetItem")
                .input("req", get("items/43"))
                .input("obj", TypedData.NONE)
                .metadata("id", TypedData.text("43"))
                .send();
        assertThat(missing.response().status()).isEqualTo(404);

        Reply stored = call("PutItem")
                .input("req", request("PUT", "items/42", TypedData.text("grün")))
                .metadata("id", TypedData.text("42"))
                .send();
        assertThat(stored.response().status()).isEqualTo(201);
        assertThat(text(stored.outputs().get("obj"))).isEqualTo("grün");
    }

    @Test
    void queuesAndProcessesOrders() throws Exception {
        Reply enqueued = call("Enqueue").input("req", get("Enqueue?body=tea")).send();
        assertThat(enqueued.body()).isEqualTo("tea");
        assertThat(text(enqueued.outputs().get("msg"))).isEqualTo("tea");

        Reply taken = call("TakeOrder")
                .input("req", request("POST", "orders/tea?count=2", TypedData.NONE))
                .metadata("item", TypedData.text("tea"))
                .send();
        String order = text(taken.outputs().get("order"));
        assertThat(order).contains("\"item\":\"tea\"", "\"count\":2");
        assertThat(((TypedData.Json) taken.outputs().get("response")).json())
                .contains("\"statusCode\":202", "\"Location\":\"/api/receipts/");

        Reply processed = call("ProcessOrder")
                .input("order", TypedData.text(order))
                .metadata("DequeueCount", TypedData.json("1"))
                .send();
        assertThat(text(processed.returned().orElseThrow())).contains("\"item\":\"tea\"", "\"processed\":");
        assertThat(processed.log()).containsExactly("Information 2 × tea (attempt 1)");
    }

    @Test
    void reportsOnTime() throws Exception {
        assertThat(call("Report")
                        .input("timer", TypedData.json("{\"IsPastDue\":false}"))
                        .send()
                        .log())
                .containsExactly("Information The report is on time.");
    }
}
