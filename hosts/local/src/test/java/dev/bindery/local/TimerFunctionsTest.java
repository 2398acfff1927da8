package dev.bindery.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.TimerRequest;
import dev.bindery.local.bindings.Stores;
import dev.bindery.local.config.HostJson;
import dev.bindery.local.config.Settings;
import dev.bindery.local.storage.TimerState;
import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Eventually;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimerFunctionsTest {
    private final BlockingQueue<TimerRequest> seen = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    private App app;

    /** The settings that say where the app keeps what it keeps. */
    Map<String, String> storage() {
        return Map.of();
    }

    @BeforeEach
    void anApp() {
        app = new App(directory).settings(storage());
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private App timer(String properties) {
        return app.function(
                "Tick",
                "{'type': 'timerTrigger', 'direction': 'in', 'name': 'timer', " + properties + "}",
                call -> seen.add(TimerRequest.fromBinding(call.input("timer"))));
    }

    @Test
    void aScheduleCallsItsFunctionAgainAndAgain() throws Exception {
        timer("'schedule': '* * * * * *'").start();
        assertThat(app.console()).contains("\tTick: timerTrigger * * * * * *");
        TimerRequest first = Eventually.next(seen);
        assertThat(first.pastDue()).isFalse();
        assertThat(first.schedule().adjustForDst()).isTrue();
        assertThat(first.scheduleStatus()).isNull();
        Eventually.next(seen);
    }

    @Test
    void anIntervalCallsItsFunctionAgainAndAgain() throws Exception {
        timer("'schedule': '%EVERY%'").setting("EVERY", "00:00:01").start();
        assertThat(Eventually.next(seen).schedule().adjustForDst()).isFalse();
        Eventually.next(seen);
    }

    @Test
    void aTimerMayRunAtTheStart() throws Exception {
        timer("'schedule': '0 0 0 1 1 *', 'runOnStartup': true").start();
        TimerRequest request = Eventually.next(seen);
        assertThat(request.pastDue()).isFalse();
        assertThat(request.scheduleStatus().last()).isNull();
        assertThat(request.scheduleStatus().next())
                .isAfter(request.scheduleStatus().lastUpdated());
    }

    @Test
    void aRunThatWasMissedIsMadeUpFor() throws Exception {
        ZonedDateTime now = ZonedDateTime.now();
        ZonedDateTime last = now.minusYears(2);
        ZonedDateTime due = last.withDayOfYear(1).plusYears(1).toLocalDate().atStartOfDay(now.getZone());
        try (Stores stores = new Stores(
                directory.resolve("storage"),
                Settings.of(storage(), Map.of()),
                HostJson.parse("host.json", null, Settings.of(Map.of(), Map.of())),
                Clock.systemUTC())) {
            stores.host().timers().save("Tick", new TimerState(last, due, last));
        }
        timer("'schedule': '0 0 0 1 1 *'").start();
        TimerRequest request = Eventually.next(seen);
        assertThat(request.pastDue()).isTrue();
        assertThat(request.scheduleStatus().next()).isEqualTo(due.toOffsetDateTime());
        Eventually.until(() -> app.console().contains("Executed 'Functions.Tick' (Succeeded"));
        app.close();
        app.start();
        app.client().post("/admin/functions/Tick", "{\"input\": null}");
        assertThat(Eventually.next(seen).pastDue()).isFalse();
    }

    @Test
    void aTimerRunsByHand() throws Exception {
        timer("'schedule': '0 0 0 1 1 *'").start();
        assertThat(app.client()
                        .post("/admin/functions/tick", "{\"input\": \"\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(Eventually.next(seen).pastDue()).isFalse();
    }
}
