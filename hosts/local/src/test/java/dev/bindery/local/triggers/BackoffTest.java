package dev.bindery.local.triggers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void waitsGrowUpToTheLimitAndBeginAnew() {
        Backoff backoff = new Backoff(Duration.ofMinutes(1));
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(100));
        assertThat(backoff.next()).isBetween(Duration.ofMillis(180), Duration.ofMillis(220));
        for (int i = 0; i < 100; i++) {
            assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMinutes(1));
        }
        assertThat(backoff.next()).isEqualTo(Duration.ofMinutes(1));
        backoff.reset();
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(100));
    }
}
