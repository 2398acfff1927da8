package example;

import static dev.bindery.testing.FunctionAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import org.junit.jupiter.api.Test;

@FunctionAppTest
class ItemsTest {
    @Test
    void getsAnItemThatIsThere(FunctionApp app) {
        app.blob("samples/42").put("blue teapot");

        assertEquals("blue teapot", app.http(HttpRequest.get("/api/items/42")).text());
        assertEquals("item 42 has 11 bytes", app.logs("GetItem").get(0).message());
    }

    @Test
    void saysWhichItemIsNotThere(FunctionApp app) {
        HttpResponse response = app.http(HttpRequest.get("/api/items/43"));

        assertEquals(404, response.status());
        assertEquals("There is no item 43.\n", response.text());
    }

    @Test
    void putsAnItem(FunctionApp app) {
        HttpResponse response = app.http(HttpRequest.put("/api/items/42").body("red teapot"));

        assertEquals(201, response.status());
        assertEquals("red teapot", app.blob("samples/42").text());
    }

    @Test
    void isDeployedAsItWas(FunctionApp app) {
        assertThat(app.function("GetItem"))
                .hasBinding("obj")
                .ofType("blob")
                .with("direction", "in")
                .with("path", "samples/{id}");
    }
}
