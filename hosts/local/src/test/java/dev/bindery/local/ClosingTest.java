package dev.bindery.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());
    private final Closing closing = new Closing();

    @Test
    void theLastOpenedIsClosedFirstAndAllOfThemOnce() {
        closing.add("one", () -> closed.add("one"));
        closing.add("two", () -> {
            closed.add("two");
            throw new IllegalStateException("of two");
        });
        closing.add("three", () -> closed.add("three"));
        closing.close();
        closing.close();
        assertThat(closed).containsExactly("three", "two", "one");
    }

    @Test
    void whatHangsIsNotWaitedForLongerThanItMayTake() {
        CountDownLatch never = new CountDownLatch(1);
        closing.add("one", () -> closed.add("one"));
        closing.add("two", Duration.ofMillis(100), () -> {
            never.await();
            closed.add("two");
        });
        closing.close();
        assertThat(closed).containsExactly("one");
        never.countDown();
    }

    @Test
    void anInterruptedThreadClosesEverythingAndStaysInterrupted() {
        closing.add("one", () -> {
            Thread.sleep(50);
            closed.add("one");
        });
        Thread.currentThread().interrupt();
        closing.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(closed).containsExactly("one");
    }
}
