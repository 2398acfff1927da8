package dev.bindery.local.triggers;

import dev.bindery.local.storage.TimerState;
import dev.bindery.local.storage.TimerStates;
import dev.bindery.syntax.Schedule;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a timer's state over restarts, so that a run that was missed is noticed. */
final class TimerMonitor {
    private static final Duration LEAST = Duration.ofMinutes(1);

    private final String function;
    private final Schedule schedule;
    private final TimerStates states;

    TimerMonitor(String function, Schedule schedule, TimerStates states) {
        this.function = function;
        this.schedule = schedule;
        this.states = states;
    }

    /**
     * Whether the schedule is slow enough to be monitored: the host does not for one that fires more than once a
     * minute.
     */
    static boolean canWatch(Schedule schedule, ZonedDateTime from) {
        ZonedDateTime time = from;
        for (int i = 0; i < 5; i++) {
            Optional<ZonedDateTime> next = schedule.next(time);
            if (next.isEmpty()) {
                return true;
            } else if (i > 0 && Duration.between(time, next.get()).compareTo(LEAST) < 0) {
                return false;
            }
            time = next.get();
        }
        return true;
    }

    /**
     * Takes up the timer where it was left.
     *
     * @param now the time
     * @return its state, or null if it will never fire; a run was missed if its next one is before {@code now}
     */
    @Nullable
    TimerState resume(ZonedDateTime now) {
        TimerState saved = states.find(function).orElse(null);
        if (saved == null) {
            return counted(null, now, now);
        }
        ZonedDateTime from =
                (saved.last() == null ? saved.lastUpdated() : saved.last()).withZoneSameInstant(now.getZone());
        ZonedDateTime expected = schedule.next(from).orElse(null);
        if (expected != null && expected.toInstant().equals(saved.next().toInstant())) {
            return saved;
        }
        // The schedule was changed: what the old one missed is not made up for.
        boolean passed = expected != null && now.isAfter(expected);
        return counted(null, passed ? now : from, passed ? now : from);
    }

    /** Notes a run, and when the next one is. */
    @Nullable
    TimerState ran(ZonedDateTime time) {
        return counted(time, time, time);
    }

    private @Nullable TimerState counted(@Nullable ZonedDateTime last, ZonedDateTime from, ZonedDateTime updated) {
        ZonedDateTime next = schedule.next(from).orElse(null);
        if (next == null) {
            return null;
        }
        TimerState state = new TimerState(last, next, updated);
        states.save(function, state);
        return state;
    }

    /** The state that was saved last. */
    @Nullable
    TimerState state() {
        return states.find(function).orElse(null);
    }
}
