package example;

import dev.bindery.spi.InstanceProvider;
import java.time.Clock;

/** Puts the application together. It is named in META-INF/services, and asked once for each function class. */
public final class Composition implements InstanceProvider {
    @Override
    public <T> T instance(Class<T> type) {
        if (type == Quotes.class) {
            return type.cast(new Quotes(new PriceList(), Clock.systemUTC()));
        }
        return null; // It has a constructor without parameters.
    }
}
