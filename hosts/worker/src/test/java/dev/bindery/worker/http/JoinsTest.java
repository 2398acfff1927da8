package dev.bindery.worker.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Calls and requests find each other by their ids, or give up. */
class JoinsTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void eitherComesFirst() throws Exception {
        Joins<String> joins = new Joins<>(LONG, 10);
        CompletableFuture<String> call = joins.call("a");
        assertThat(call).isNotDone();
        assertThat(joins.request("a", "request a").get(1, TimeUnit.SECONDS)).isTrue();
        assertThat(call.get(1, TimeUnit.SECONDS)).isEqualTo("request a");

        CompletableFuture<Boolean> joined = joins.request("b", "request b");
        assertThat(joined).isNotDone();
        assertThat(joins.call("b").get(1, TimeUnit.SECONDS)).isEqualTo("request b");
        assertThat(joined.get(1, TimeUnit.SECONDS)).isTrue();
        assertThat(joins.size()).isZero();
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        Joins<String> joins = new Joins<>(Duration.ofMillis(50), 10);
        CompletableFuture<String> call = joins.call("a");
        assertThat(joins.request("b", "request b").get(10, TimeUnit.SECONDS)).isFalse();
        try {
            call.get(10, TimeUnit.SECONDS);
            assertThat(true).as("A call got a request").isFalse();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(TimeoutException.class);
        }
        assertThat(joins.size()).isZero();
        joins.call("b");
        assertThat(joins.size()).as("the request is gone").isOne();
    }

    @Test
    void anIdIsForOneRequestAndTheNumberIsBounded() throws Exception {
        Joins<String> joins = new Joins<>(LONG, 2);
        CompletableFuture<Boolean> first = joins.request("a", "first");
        assertThat(joins.request("a", "second").get(1, TimeUnit.SECONDS)).isFalse();
        joins.request("b", "b");
        assertThat(joins.request("c", "c").get(1, TimeUnit.SECONDS)).isFalse();
        assertThat(joins.call("a").get(1, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(first.get()).isTrue();
    }

    @Test
    void aCallThatIsOverNeedsNoRequest() throws Exception {
        Joins<String> joins = new Joins<>(LONG, 10);
        CompletableFuture<Boolean> joined = joins.request("a", "request a");
        joins.over("a");
        joins.over("unknown");
        assertThat(joined.get(1, TimeUnit.SECONDS)).isFalse();
        assertThat(joins.size()).isZero();
    }
}
