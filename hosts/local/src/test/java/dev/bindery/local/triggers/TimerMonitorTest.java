package dev.bindery.local.triggers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.local.storage.TimerState;
import dev.bindery.local.storage.TimerStates;
import dev.bindery.syntax.Schedule;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerMonitorTest {
    private final Map<String, TimerState> saved = new HashMap<>();
    private final TimerStates states = new TimerStates() {
        @Override
        public Optional<TimerState> find(String function) {
            return Optional.ofNullable(saved.get(function));
        }

        @Override
        public void save(String function, TimerState state) {
            saved.put(function, state);
        }
    };

    private TimerMonitor monitor(String schedule) {
        return new TimerMonitor("F", Schedule.parse(schedule), states);
    }

    private static ZonedDateTime at(String time) {
        return ZonedDateTime.parse("2024-05-01T" + time + "+02:00[Europe/Berlin]");
    }

    @Test
    void aNewTimerIsDueAtItsNextTime() {
        TimerState state = monitor("0 0 * * * *").resume(at("10:30:00"));
        assertThat(state).isEqualTo(new TimerState(null, at("11:00:00"), at("10:30:00")));
        assertThat(saved).containsEntry("F", state);
    }

    @Test
    void aTimerThatHasNotMissedAnythingGoesOn() {
        saved.put("F", new TimerState(at("10:00:00"), at("11:00:00"), at("10:00:00")));
        assertThat(monitor("0 0 * * * *").resume(at("10:59:59")).next()).isEqualTo(at("11:00:00"));
    }

    @Test
    void aTimerThatMissedARunIsPastDue() {
        saved.put("F", new TimerState(at("10:00:00"), at("11:00:00"), at("10:00:00")));
        assertThat(monitor("0 0 * * * *").resume(at("15:30:00")).next()).isEqualTo(at("11:00:00"));
    }

    @Test
    void aTimerThatNeverRanMayHaveMissedARunToo() {
        saved.put("F", new TimerState(null, at("11:00:00"), at("10:30:00")));
        assertThat(monitor("0 0 * * * *").resume(at("11:30:00")).next()).isEqualTo(at("11:00:00"));
    }

    @Test
    void aChangedScheduleIsNotMadeUpFor() {
        saved.put("F", new TimerState(at("10:00:00"), at("11:00:00"), at("10:00:00")));
        TimerState state = monitor("0 */10 * * * *").resume(at("10:35:00"));
        assertThat(state).isEqualTo(new TimerState(null, at("10:40:00"), at("10:35:00")));
        assertThat(saved).containsEntry("F", state);
    }

    @Test
    void aChangedScheduleThatIsStillAheadCountsFromTheLastRun() {
        saved.put("F", new TimerState(at("10:00:00"), at("10:10:00"), at("10:00:00")));
        assertThat(monitor("00:45:00").resume(at("10:30:00")).next()).isEqualTo(at("10:45:00"));
    }

    @Test
    void anIntervalCountsFromTheLastRun() {
        TimerMonitor monitor = monitor("01:00:00");
        assertThat(monitor.ran(at("10:17:00")).next()).isEqualTo(at("11:17:00"));
        assertThat(monitor.resume(at("10:20:00")).next()).isEqualTo(at("11:17:00"));
    }

    @Test
    void aScheduleThatNeverFiresHasNoState() {
        assertThat(monitor("0 0 0 31 2 *").resume(at("10:00:00"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0 * * * * *, true",
        "*/30 * * * * *, false",
        "0 0 0 1 1 *, true",
        "0 0 0 31 2 *, true",
        "00:00:59, false",
        "00:01:00, true"
    })
    void aScheduleThatFiresMoreThanOnceAMinuteIsNotWatched(String schedule, boolean watched) {
        assertThat(TimerMonitor.canWatch(Schedule.parse(schedule), at("10:00:00")))
                .isEqualTo(watched);
    }
}
