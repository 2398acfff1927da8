package example;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import java.time.Clock;
import java.time.LocalDate;

/** Needs other objects, which it is given. */
@SuppressWarnings("BND1008") // Composition makes it.
public final class Quotes {
    private final Prices prices;
    private final Clock clock;

    public Quotes(Prices prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    /** GET /api/quotes/tea */
    @FunctionName("Quote")
    public String quote(
            @HttpTrigger(route = "quotes/{item}", methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req,
            @BindingName String item) {
        return item + ": " + prices.of(item) + " on " + LocalDate.now(clock);
    }
}
