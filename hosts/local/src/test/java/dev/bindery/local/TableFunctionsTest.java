package dev.bindery.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.local.json.JsonText;
import dev.bindery.local.testapp.App;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Invocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFunctionsTest {
    private static final String HTTP = "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req', 'route': '%s'},"
            + "{'type': 'http', 'direction': 'out', 'name': '$return'},";

    @TempDir
    Path directory;

    private App app;

    /** The settings that say where the app keeps what it keeps. */
    Map<String, String> storage() {
        return Map.of();
    }

    @BeforeEach
    void anApp() {
        app = new App(directory).settings(storage());
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private static void answer(Invocation call, BoundValue value) {
        String text = value instanceof BoundValue.Json json ? json.json() : value.toString();
        call.output("$return", HttpResponse.toBinding(HttpResponse.text(text)));
    }

    private App inserting(String binding) {
        return app.function(
                "Put",
                HTTP.formatted("put") + "{'type': 'table', 'direction': 'out', 'name': 'out', " + binding + "}",
                call -> {
                    String body = HttpRequest.fromBinding(call.input("req")).text();
                    call.output("out", new BoundValue.Json(body));
                    answer(call, new BoundValue.Json("{}"));
                });
    }

    private App reading(String route, String binding) {
        return app.function(
                "Get" + route.replaceAll("[^a-z]", ""),
                HTTP.formatted(route) + "{'type': 'table', 'direction': 'in', 'name': 'in', " + binding + "}",
                call -> answer(call, call.value("in")));
    }

    private int put(String json) {
        return app.client().post("/api/put", json).statusCode();
    }

    private Object get(String path) {
        return JsonText.read(app.client().get("/api/" + path).body());
    }

    @Test
    void anEntityIsWrittenAndReadByItsKeys() {
        inserting("'tableName': 'Orders'");
        reading("one/{p}/{r}", "'tableName': 'Orders', 'partitionKey': '{p}', 'rowKey': '{r}'")
                .start();
        assertThat(put("{\"PartitionKey\": \"p\", \"RowKey\": \"r\", \"item\": \"tea\", \"count\": 2, \"none\": null,"
                        + " \"more\": {\"a\": [1]}}"))
                .isEqualTo(200);
        Map<?, ?> entity = (Map<?, ?>) get("one/p/r");
        assertThat(entity.get("PartitionKey")).isEqualTo("p");
        assertThat(entity.get("item")).isEqualTo("tea");
        assertThat(entity.get("count")).isEqualTo(2);
        assertThat(entity.get("more")).isEqualTo("{\"a\":[1]}");
        assertThat(entity.containsKey("none")).isFalse();
        assertThat(app.client().get("/api/one/p/none").body()).isEqualTo("Nothing[]");
    }

    @Test
    void theBindingMayGiveTheKeys() {
        inserting("'tableName': 'Orders', 'partitionKey': 'shop', 'rowKey': '{id}'");
        reading("all", "'tableName': 'Orders'").start();
        assertThat(put("{\"id\": \"7\", \"item\": \"tea\"}")).isEqualTo(200);
        assertThat(get("all"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .satisfies(
                        entity -> assertThat(((Map<?, ?>) entity).get("RowKey")).isEqualTo("7"));
    }

    @Test
    void aListIsSeveralEntitiesAndAQueryGivesThoseThatItsFilterWants() {
        inserting("'tableName': 'Orders', 'partitionKey': 'shop'");
        reading(
                        "few/{item}/{least}",
                        "'tableName': 'Orders', 'partitionKey': 'shop', 'take': 2,"
                                + " 'filter': 'item eq ^{item}^ and count ge {least}'".replace("^", "\\u0027"))
                .start();
        assertThat(put("[{\"RowKey\": \"1\", \"item\": \"tea\", \"count\": 1},"
                        + "{\"RowKey\": \"2\", \"item\": \"tea\", \"count\": 2},"
                        + "{\"RowKey\": \"3\", \"item\": \"it's\", \"count\": 3},"
                        + "{\"RowKey\": \"4\", \"item\": \"tea\", \"count\": 4},"
                        + "{\"RowKey\": \"5\", \"item\": \"tea\", \"count\": 5}]"))
                .isEqualTo(200);
        assertThat(rows("few/tea/2")).containsExactly("2", "4");
        assertThat(rows("few/it's/0")).containsExactly("3");
        assertThat(rows("few/x'%20or%20item%20ne%20'/0")).isEmpty();
        assertThat(app.client().get("/api/few/tea/0%20or%20true").statusCode()).isEqualTo(500);
        assertThat(app.console()).contains("whose value is no number and no true or false. Write '{least}'");
    }

    private List<Object> rows(String path) {
        return ((List<?>) get(path))
                .stream()
                        .map(entity -> (Object) ((Map<?, ?>) entity).get("RowKey"))
                        .toList();
    }

    @Test
    void anEntityThatIsThereAlreadyFailsTheCall() {
        inserting("'tableName': 'Orders'").start();
        assertThat(put("{\"PartitionKey\": \"p\", \"RowKey\": \"r\"}")).isEqualTo(200);
        assertThat(put("{\"PartitionKey\": \"p\", \"RowKey\": \"r\"}")).isEqualTo(500);
        assertThat(put("{\"PartitionKey\": \"p\"}")).isEqualTo(500);
        assertThat(app.console())
                .contains("An output inserts and never replaces.", "an entity without RowKey. Give it one");
    }

    @Test
    void aNameThatIsNoTablesIsRefusedAtTheStart() {
        inserting("'tableName': 'my-orders'");
        assertThatThrownBy(app::start).hasMessageContaining("The name of a table has 3 to 63 letters and digits");
    }
}
