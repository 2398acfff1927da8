package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.HttpRequest;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@FunctionAppTest
class HelloTest {
    @Test
    void greetsTheUser(FunctionApp app) {
        assertEquals(
                "Hello, Ann!", app.http(HttpRequest.get("/api/Hello?user=Ann")).text());
    }

    @Test
    void greetsLater(FunctionApp app) {
        assertEquals(
                "Hello, Ann!", app.http(HttpRequest.get("/api/hello/later/Ann")).text());
    }

    @Test
    void logsAtEveryLevel(FunctionApp app) {
        app.http(HttpRequest.get("/api/levels"));

        assertEquals(
                List.of(LogLevel.CRITICAL, LogLevel.ERROR, LogLevel.WARNING, LogLevel.INFORMATION, LogLevel.DEBUG),
                app.logs("Levels").stream().map(LogLine::level).toList());
    }

    /** A function is a method: a test may call it just so. */
    @Test
    void isAMethod() {
        HttpRequest req = HttpRequest.get("/api/Hello?user=Ann").build();

        assertEquals("Hello, Ann!", Hello.hello(req));
    }
}
