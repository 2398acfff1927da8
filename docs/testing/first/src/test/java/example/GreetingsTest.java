package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.HttpRequest;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import org.junit.jupiter.api.Test;

@FunctionAppTest
class GreetingsTest {
    @Test
    void greetsAndSaysSo(FunctionApp app) {
        assertEquals("Hello, Ann!", app.http(HttpRequest.get("/api/greet/Ann")).text());

        assertEquals("Ann", app.queue("greeted").messages().get(0).text());
    }
}
