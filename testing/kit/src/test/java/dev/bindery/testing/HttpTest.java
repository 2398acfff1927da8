package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.testing.shop.Shop.Order;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FunctionAppTest
class HttpTest {
    @Test
    void aRequestGoesThroughRouteAndBindings(FunctionApp app) {
        HttpResponse created = app.http(HttpRequest.put("/api/items/42").body("blue teapot"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(app.http(HttpRequest.get("/api/items/42?color=any")).text()).isEqualTo("blue teapot");
        assertThat(app.http(HttpRequest.get("http://shop.example.com/api/ITEMS/42"))
                        .text())
                .isEqualTo("blue teapot");
        assertThat(app.blob("items/42").text()).isEqualTo("blue teapot");
        assertThat(app.blobs("items")).containsExactly("42");
    }

    @Test
    void whatTheTestStoresIsRead(FunctionApp app) {
        app.blob("items/7").put("seven".getBytes(UTF_8));

        assertThat(app.http(HttpRequest.get("/api/items/7")).text()).isEqualTo("seven");
        assertThat(app.http(HttpRequest.get("/api/items/8")).status()).isEqualTo(404);
    }

    @Test
    void anAsynchronousFunctionIsWaitedFor(FunctionApp app) {
        assertThat(app.http(HttpRequest.get("/api/later/soon")).text()).isEqualTo("soon");
        assertThatThrownBy(() -> app.http(HttpRequest.get("/api/later/never")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("not today");
    }

    @Test
    void whatIsNoJsonIsTheFunctionsOwnFailure(FunctionApp app) {
        assertThatThrownBy(() -> app.http(HttpRequest.post("/api/orders").body("tea")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tea");
        assertThat(app.outputs("TakeOrder", "order")).isEmpty();
    }

    @Test
    void outputsAreKeptAndTheMessageWaits(FunctionApp app) {
        app.http(HttpRequest.post("/api/orders").json(new Order(1, "tea", 2)));

        assertThat(app.outputs("TakeOrder", "order"))
                .singleElement()
                .extracting(order -> order.json(Order.class))
                .isEqualTo(new Order(1, "tea", 2));
        assertThat(app.queue("orders").messages()).hasSize(1);
    }

    @Test
    void aRouteThatDoesNotExistIsAnsweredWithTheTableOfRoutes(FunctionApp app) {
        assertThatThrownBy(() -> app.http(HttpRequest.delete("/api/items/42")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("No function answers DELETE /api/items/42.\n  These routes were tried:\n")
                .hasMessageContaining(
                        "\n    GetItem    [GET] /api/items/{id:int}  <- the route fits, the method does not")
                .hasMessageContaining("\n    TakeOrder  [POST] /api/orders\n")
                .hasMessageContaining("\n    Name       /api/Name\n");
        assertThatThrownBy(() -> app.http(HttpRequest.get("/api/items/tea")))
                .hasMessageContaining("GetItem    [GET] /api/items/{id:int}\n");
    }

    @Test
    void hostJsonSaysThePrefixAndTheHeaders(@TempDir Path folder) throws Exception {
        Path hostJson = Files.writeString(folder.resolve("host.json"), """
                {
                  "version": "2.0",
                  "extensions": {"http": {"routePrefix": "", "customHeaders": {"X-Frame-Options": "DENY"}}}
                }
                """);
        try (FunctionApp app = FunctionApp.builder().hostJson(hostJson).start()) {
            HttpResponse response = app.http(HttpRequest.get("/Name"));

            assertThat(response.text()).isEqualTo("the shop");
            assertThat(response.headers().get("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void aFunctionMayBeCalledWhateverItsRoute(FunctionApp app) {
        assertThat(app.trigger("Later", HttpRequest.get("/").routeParam("how", "by hand"))
                        .text())
                .isEqualTo("by hand");
        assertThatThrownBy(() -> app.trigger("Later", "text"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The event of 'Later' is an HTTP request.");
    }
}
