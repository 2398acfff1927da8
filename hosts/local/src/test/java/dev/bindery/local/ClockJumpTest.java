package dev.bindery.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Client;
import dev.bindery.local.testapp.Eventually;
import dev.bindery.local.testapp.ShiftedClock;
import dev.bindery.spi.BoundValue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A laptop that wakes up, or that is told the right time: the clock jumps while the host runs. */
class ClockJumpTest {
    private static final String ANEW = "The clock was set back; the next time of timer 'Tick' is counted anew";
    private static final Duration HOUR = Duration.ofHours(1);

    /** Just after a full minute, so that none comes by itself. */
    private final ShiftedClock clock = new ShiftedClock(Instant.parse("2024-05-01T10:00:01Z"));

    private final BlockingQueue<Instant> ticks = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> orders = new LinkedBlockingQueue<>();
    private final CountDownLatch permission = new CountDownLatch(1);

    @TempDir
    Path directory;

    private App app;
    private LocalHost host;

    @BeforeEach
    void anApp() throws Exception {
        app = new App(directory).hostJson("""
                {'version': '2.0', 'singleton': {'listenerLockPeriod': '00:00:15'},
                'bindery': {'queueLease': '00:00:02'},
                'extensions': {'queues': {'maxPollingInterval': '00:00:00.200', 'batchSize': 1, 'newBatchThreshold': 4}}}
                """);
    }

    @AfterEach
    void stop() {
        permission.countDown();
        if (host != null) {
            host.close();
        }
    }

    private void start() {
        host = LocalHost.start(app.options().clock(clock).build());
    }

    private void timer(String schedule) throws InterruptedException {
        app.function(
                "Tick",
                "{'type': 'timerTrigger', 'direction': 'in', 'name': 't', 'schedule': '" + schedule + "'}",
                call -> ticks.add(clock.instant()));
        start();
        // Its first look counts from the time that it finds.
        Eventually.until(() -> Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread ->
                        thread.getName().equals("timer-Tick") && thread.getState() == Thread.State.TIMED_WAITING));
    }

    private static Instant minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void aTimerThatWatchesItsRunsMakesUpForAJumpOnceAndGoesOn() throws Exception {
        timer("0 * * * * *");
        clock.jump(HOUR);
        Instant madeUp = Eventually.next(ticks);
        assertThat(minute(madeUp)).isEqualTo(Instant.parse("2024-05-01T11:00:00Z"));
        // None of the other fifty-nine follows.
        assertThat(ticks.poll(6, TimeUnit.SECONDS)).isNull();

        clock.jump(Duration.ofMinutes(1));
        assertThat(minute(Eventually.next(ticks))).isEqualTo(Instant.parse("2024-05-01T11:01:00Z"));

        clock.jump(HOUR.multipliedBy(-2));
        Eventually.until(() -> app.console().contains(ANEW));
        assertThat(ticks).isEmpty();
        clock.jump(Duration.ofMinutes(1));
        assertThat(minute(Eventually.next(ticks))).isEqualTo(Instant.parse("2024-05-01T09:02:00Z"));
    }

    /** Set back over a restart, or while its function ran. */
    @Test
    void aTimerThatRanLaterThanNowDoesNotWaitForThatTime() throws Exception {
        timer("0 * * * * *");
        clock.jump(Duration.ofMinutes(1));
        Eventually.next(ticks);
        Eventually.until(() -> app.console().contains("Executed 'Functions.Tick'"));
        host.close();
        clock.jump(HOUR.negated());
        start();
        Eventually.until(() -> app.console().contains(ANEW));
        clock.jump(Duration.ofMinutes(1));
        assertThat(minute(Eventually.next(ticks))).isEqualTo(Instant.parse("2024-05-01T09:02:00Z"));
    }

    @Test
    void aTimerOfEverySecondRunsNoMoreOftenAndNoLess() throws Exception {
        timer("* * * * * *");
        Eventually.next(ticks);
        for (Duration jump : new Duration[] {HOUR, HOUR.negated(), HOUR.negated(), HOUR}) {
            clock.jump(jump);
            ticks.clear();
            long before = System.nanoTime();
            for (int i = 0; i < 3; i++) {
                Eventually.next(ticks);
            }
            // One may have been due, and one may have been under way: the third comes a second after the second.
            assertThat(System.nanoTime() - before).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(500));
        }
        assertThat(app.console()).contains(ANEW);
    }

    @Test
    void aMessageInWorkStaysWithItsFunctionWhenTheClockIsSetBack() throws Exception {
        app.function(
                "OnOrder",
                "{'type': 'queueTrigger', 'direction': 'in', 'name': 'msg', 'queueName': 'orders'}",
                call -> {
                    String order = ((BoundValue.Text) call.value("msg")).text();
                    orders.add(order);
                    if (order.equals("long")) {
                        permission.await();
                    }
                });
        start();
        put("long");
        assertThat(Eventually.next(orders)).isEqualTo("long");
        clock.jump(HOUR.negated());
        put("after");
        assertThat(Eventually.next(orders)).isEqualTo("after");
        // Three leases long: it would come again if its own were not renewed.
        assertThat(orders.poll(6, TimeUnit.SECONDS)).isNull();
        permission.countDown();
        Eventually.until(() -> app.console().split("Executed 'Functions.OnOrder' \\(Succeeded", -1).length == 3);
        assertThat(orders.poll(3, TimeUnit.SECONDS)).isNull();
        assertThat(app.console()).doesNotContain("Failed", "poison");
    }

    private void put(String order) {
        assertThat(new Client(host.url())
                        .post("/admin/storage/queues/orders/messages", order)
                        .statusCode())
                .isEqualTo(201);
    }
}
