package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import org.junit.jupiter.api.Test;

/** A function is a method: a test calls it. */
class HelloTest {
    @Test
    void greetsTheUserAndSaysSo() {
        Out<String> greeted = new Out<>();

        String answer = Hello.hello(HttpRequest.get("/api/Hello?user=Ann").build(), greeted);

        assertEquals("Hello, Ann!", answer);
        assertEquals("Ann", greeted.get());
    }
}
