package example;

import io.avaje.inject.Bean;
import io.avaje.inject.Factory;
import java.time.Clock;

/** Makes what has no annotation of its own. */
@Factory
final class Time {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
