package dev.bindery.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.RetryContext;
import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Eventually;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetryTest {
    private static final String ORDERS =
            "{'type': 'queueTrigger', 'direction': 'in', 'name': 'msg', 'queueName': 'orders'}";
    private static final String TWO_RETRIES =
            "'retry': {'strategy': 'fixedDelay', 'maxRetryCount': 2, 'delayInterval': '00:00:00'}";

    private final BlockingQueue<RetryContext> seen = new LinkedBlockingQueue<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    @TempDir
    Path directory;

    private App app;

    @BeforeEach
    void anApp() {
        app = new App(directory);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private App failing(int times, String retry) {
        return app.function("F", ORDERS + "]," + retry + ", 'more': [", call -> {
            ids.add(call.context().invocationId());
            seen.add(call.context().retryContext());
            if (ids.size() <= times) {
                throw new IOException("attempt " + ids.size());
            }
        });
    }

    private void enqueue() {
        app.client().post("/admin/storage/queues/orders/messages", "m");
    }

    private String peek(String queue) {
        return app.client().get("/admin/storage/queues/" + queue + "/messages").body();
    }

    @Test
    void aFailedCallIsMadeAgainWithAnIdOfItsOwnAndIsToldWhy() throws Exception {
        failing(1, TWO_RETRIES).start();
        enqueue();
        assertThat(Eventually.next(seen)).isEqualTo(new RetryContext(0, 2, null));
        RetryContext second = Eventually.next(seen);
        assertThat(second.retryCount()).isEqualTo(1);
        assertThat(second.maxRetryCount()).isEqualTo(2);
        assertThat(second.exception().message()).isEqualTo("attempt 1");
        assertThat(second.exception().stackTrace()).contains("java.io.IOException: attempt 1", "RetryTest");
        Eventually.until(() -> app.console().contains("Executed 'Functions.F' (Succeeded"));
        assertThat(peek("orders")).isEqualTo("[]");
        assertThat(ids).hasSize(2);
        assertThat(seen).isEmpty();
    }

    @Test
    void whatTheTriggerDoesItselfComesAfterTheLastRetry() throws Exception {
        app.hostJson("{'version': '2.0', 'extensions': {'queues': {'maxDequeueCount': 2}}}");
        failing(100, TWO_RETRIES).start();
        enqueue();
        Eventually.until(() -> peek("orders-poison").contains("\"text\":\"m\""));
        // Three attempts for each of the two deliveries.
        assertThat(ids).hasSize(6);
        Set<Integer> counts = new HashSet<>();
        seen.forEach(attempt -> counts.add(attempt.retryCount()));
        assertThat(counts).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void hostJsonHasAPolicyForFunctionsThatHaveNone() throws Exception {
        app.hostJson("{'version': '2.0', 'retry': {'strategy': 'exponentialBackoff', 'maxRetryCount': -1,"
                + " 'minimumInterval': '00:00:00.010', 'maximumInterval': '00:00:00.050'}}");
        failing(4, "'x': 1").start();
        enqueue();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(Eventually.next(seen).retryCount()).isEqualTo(attempt);
        }
    }

    @Test
    void withoutPolicyThereIsNoRetryContext() throws Exception {
        app.function(
                        "F",
                        ORDERS,
                        call -> seen.add(
                                call.context().retryContext() == null
                                        ? new RetryContext(-7, -7, null)
                                        : call.context().retryContext()))
                .start();
        enqueue();
        assertThat(Eventually.next(seen)).isEqualTo(new RetryContext(-7, -7, null));
    }

    @Test
    void theHostEndsWithoutWaitingForARetryAndTheMessageComesBack() throws Exception {
        failing(1, "'retry': {'strategy': 'fixedDelay', 'maxRetryCount': 1, 'delayInterval': '01:00:00'}")
                .start();
        enqueue();
        Eventually.next(seen);
        Eventually.until(() -> app.console().contains("is called again in 3600.0 s (retry 1 of 1)"));
        long started = System.nanoTime();
        app.close();
        assertThat(System.nanoTime() - started).isLessThan(20_000_000_000L);
        app.start();
        assertThat(Eventually.next(seen).retryCount()).isZero();
    }

    @Test
    void aPolicyThatTheHostWouldNotTakeIsRefused() {
        failing(0, "'retry': {'strategy': 'fixedDelay', 'maxRetryCount': 2}");
        assertThatThrownBy(app::start)
                .hasMessage("Function 'F': the retry policy has no delayInterval; write a time span such as 00:00:10.");
    }
}
