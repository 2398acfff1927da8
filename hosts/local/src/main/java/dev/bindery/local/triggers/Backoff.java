package dev.bindery.local.triggers;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after looking at a queue in vain: from a tenth of a second, about doubling, up to a limit. */
final class Backoff {
    private static final Duration LEAST = Duration.ofMillis(100);

    private final Duration most;
    private int misses;

    Backoff(Duration most) {
        this.most = most;
    }

    void reset() {
        misses = 0;
    }

    Duration next() {
        misses++;
        if (misses == 1) {
            return LEAST;
        }
        double random = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        double millis = LEAST.toMillis() * (1 + Math.pow(2, Math.min(misses, 30) - 2) * random);
        return millis >= most.toMillis() ? most : Duration.ofMillis((long) millis);
    }
}
