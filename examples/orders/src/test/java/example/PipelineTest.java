package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.bindery.HttpRequest;
import dev.bindery.logging.LogLevel;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@FunctionAppTest
class PipelineTest {
    private static final Order TEA = new Order("o-1", "tea", 2, new BigDecimal("4.50"));
    private static final Order JAM = new Order("o-2", "jam", 1, new BigDecimal("3.20"));

    @Test
    void anOrderIsTakenAndWaits(FunctionApp app) {
        assertEquals(202, app.http(HttpRequest.post("/api/orders").json(TEA)).status());

        assertEquals(TEA, app.queue("orders").messages().get(0).json(Order.class));
    }

    @Test
    void anOrderBecomesAReceipt(FunctionApp app) {
        app.queue("orders").send(TEA);

        assertEquals(
                new Receipt("o-1", new BigDecimal("9.00")),
                app.blob("receipts/o-1.json").json(Receipt.class));
    }

    @Test
    void theWholeWay(FunctionApp app) {
        app.clock().set(Instant.parse("2026-05-06T00:00:00Z"));

        app.http(HttpRequest.post("/api/orders").json(TEA));
        app.http(HttpRequest.post("/api/orders").json(JAM));
        app.settle();
        app.timer("Report").fire();

        assertEquals(
                "2 orders, 12.20 in all", app.blob("reports/2026-05-06.txt").text());
    }

    @Test
    void aReportThatIsLateSaysSo(FunctionApp app) {
        app.timer("Report").fire(true);

        assertEquals(LogLevel.WARNING, app.logs("Report").get(0).level());
        assertEquals(
                "0 orders, 0 in all", app.outputs("Report", "$return").get(0).text());
    }

    @Test
    void anOrderThatCannotBeProcessedBecomesPoison(FunctionApp app) {
        app.queue("orders").put(new Order("o-3", "air", 0, BigDecimal.ONE));

        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThrows(IllegalArgumentException.class, app::settle);
        }

        assertEquals(1, app.queue("orders-poison").messages().size());
    }
}
