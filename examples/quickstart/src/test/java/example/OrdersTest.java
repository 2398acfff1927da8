package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.spi.ConversionException;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@FunctionAppTest
class OrdersTest {
    @Test
    void answersAndEnqueues(FunctionApp app) {
        HttpResponse response = app.http(HttpRequest.get("/api/Enqueue?body=tea"));

        assertEquals("tea", response.text());
        assertEquals("tea", app.queue("outqueue").messages().get(0).text());
    }

    @Test
    void anOrderEndsAsAReceipt(FunctionApp app) {
        HttpResponse response = app.http(HttpRequest.post("/api/orders/tea?count=2"));
        assertEquals(202, response.status());

        app.settle();

        String receipt = app.blobs("receipts").get(0);
        assertEquals(
                "/api/receipts/" + receipt.replace(".json", ""),
                response.headers().get("Location"));
        assertEquals(
                2, app.blob("receipts/" + receipt).json(Orders.Receipt.class).count());
    }

    @Test
    void aMessageIsProcessed(FunctionApp app) {
        UUID id = UUID.randomUUID();

        app.queue("outqueue").send(new Orders.Order(id, "jam", 1));

        assertEquals(
                "jam",
                app.blob("receipts/" + id + ".json").json(Orders.Receipt.class).item());
        assertEquals("1 × jam (attempt 1)", app.logs("ProcessOrder").get(0).message());
    }

    @Test
    void aMessageThatIsNoOrderIsRefused(FunctionApp app) {
        assertThrows(ConversionException.class, () -> app.queue("outqueue").send("hello"));
    }
}
