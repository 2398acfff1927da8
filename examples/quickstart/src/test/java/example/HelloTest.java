package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.HttpRequest;
import org.junit.jupiter.api.Test;

/** A function is a method: a test calls it. */
class HelloTest {
    @Test
    void greetsTheUser() {
        HttpRequest req = HttpRequest.get("/api/Hello?user=Ann").build();

        assertEquals("Hello, Ann!", Hello.hello(req));
    }
}
