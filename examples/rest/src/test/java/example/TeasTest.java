package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@FunctionAppTest
class TeasTest {
    private static final Map<String, Object> ASSAM = Map.of("name", "Assam", "price", 4.5);

    @Test
    void aTeaThatIsAddedCanBeRead(FunctionApp app) {
        HttpResponse added = app.http(HttpRequest.post("/api/teas").json(ASSAM));

        assertEquals(201, added.status());
        String location = added.headers().get("Location");
        assertEquals(
                "{\"id\":1,\"name\":\"Assam\",\"price\":4.5}",
                app.http(HttpRequest.get(location)).text());
    }

    @Test
    void allTeasAreListed(FunctionApp app) {
        app.http(HttpRequest.post("/api/teas").json(ASSAM));
        app.http(HttpRequest.post("/api/teas").json(Map.of("name", "Sencha", "price", 7)));

        assertEquals(
                "[{\"id\":1,\"name\":\"Assam\",\"price\":4.5},{\"id\":2,\"name\":\"Sencha\",\"price\":7}]",
                app.http(HttpRequest.get("/api/teas")).text());
    }

    @Test
    void aTeaIsReplacedAndRemoved(FunctionApp app) {
        app.http(HttpRequest.post("/api/teas").json(ASSAM));

        app.http(HttpRequest.put("/api/teas/1").json(Map.of("name", "Assam", "price", 5)));
        assertEquals(
                "{\"id\":1,\"name\":\"Assam\",\"price\":5}",
                app.http(HttpRequest.get("/api/teas/1")).text());

        assertEquals(204, app.http(HttpRequest.delete("/api/teas/1")).status());
        assertEquals(404, app.http(HttpRequest.get("/api/teas/1")).status());
    }

    @Test
    void whatIsNotValidIsNamed(FunctionApp app) {
        HttpResponse response = app.http(HttpRequest.post("/api/teas").json(Map.of("name", "", "price", 0)));

        assertEquals(422, response.status());
        assertEquals("application/problem+json", response.headers().get("Content-Type"));
        assertTrue(response.text().contains("\"name\":\"must not be empty\""), response.text());
        assertTrue(response.text().contains("\"price\":\"must be more than 0\""), response.text());
    }

    @Test
    void whatIsNoTeaIsRefused(FunctionApp app) {
        HttpResponse response = app.http(HttpRequest.post("/api/teas").body("{\"price\": \"cheap\"}"));

        assertEquals(400, response.status());
        assertTrue(response.text().contains("cheap"), response.text());
    }

    @Test
    void aTeaThatIsNotThereIsNotFound(FunctionApp app) {
        HttpResponse response = app.http(HttpRequest.delete("/api/teas/7"));

        assertEquals("{\"title\":\"There is no tea 7.\",\"status\":404,\"errors\":{}}", response.text());
    }
}
