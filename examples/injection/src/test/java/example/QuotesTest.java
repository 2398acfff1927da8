package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bindery.HttpRequest;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppExtension;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuotesTest {
    private static final Clock MAY = Clock.fixed(Instant.parse("2026-05-06T12:00:00Z"), ZoneOffset.UTC);

    /** Functions are called on the instance that the test gives. */
    @RegisterExtension
    FunctionAppExtension functions =
            FunctionAppExtension.of(app -> app.instance(new Quotes(item -> BigDecimal.TEN, MAY)));

    @Test
    void quotesThePriceOfTheDay(FunctionApp app) {
        assertEquals(
                "tea: 10 on 2026-05-06",
                app.http(HttpRequest.get("/api/quotes/tea")).text());
    }

    @Test
    void isPutTogetherAsInAzure() {
        try (FunctionApp app = FunctionApp.start()) {
            String quote = app.http(HttpRequest.get("/api/quotes/tea")).text();

            assertTrue(quote.startsWith("tea: 4.50 on "), quote);
        }
    }
}
