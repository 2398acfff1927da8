package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import org.junit.jupiter.api.Test;

class OrdersTest {
    @Test
    void answersAndEnqueues() {
        Out<QueueMessage> msg = new Out<>();

        String answer =
                new Orders().enqueue(HttpRequest.get("/api/Enqueue?body=tea").build(), msg);

        assertEquals("tea", answer);
        assertEquals("tea", msg.get().text());
    }

    @Test
    void takesAnOrder() {
        Orders.Accepted accepted =
                new Orders().take(HttpRequest.post("/api/orders/tea").build(), "tea", 2);

        assertEquals(202, accepted.response().status());
        assertEquals(2, accepted.order().count());
    }
}
