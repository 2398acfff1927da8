package dev.bindery;

import dev.bindery.annotation.TimerTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.Decode;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A run of a timer. Immutable. */
public final class TimerRequest {
    private final Supplier<Run> source;
    private @Nullable Run run;

    /** What the host tells about a run, in one piece. */
    record Run(boolean pastDue, Schedule schedule, @Nullable ScheduleStatus status) {}

    /**
     * The timer's schedule.
     *
     * @param adjustForDst whether the schedule follows the clock through summer time: true for a cron expression, false
     *     for a fixed interval
     */
    public record Schedule(boolean adjustForDst) {}

    /**
     * The runs before and after this one, as the host keeps them.
     *
     * @param last when the timer last ran, or null if it never did
     * @param next when it runs next, or null where the host does not tell
     * @param lastUpdated when this record was last written, or null where the host does not tell
     */
    public record ScheduleStatus(
            @Nullable OffsetDateTime last,
            @Nullable OffsetDateTime next,
            @Nullable OffsetDateTime lastUpdated) {}

    private TimerRequest(Supplier<Run> source) {
        this.source = source;
    }

    /**
     * A run of a cron schedule without a status, for a test.
     *
     * @param pastDue whether it is late
     * @return the run
     */
    public static TimerRequest of(boolean pastDue) {
        return of(pastDue, new Schedule(true), null);
    }

    /**
     * A run, for a test.
     *
     * @param pastDue whether it is late
     * @param schedule the schedule
     * @param scheduleStatus the runs before and after, or null
     * @return the run
     */
    public static TimerRequest of(boolean pastDue, Schedule schedule, @Nullable ScheduleStatus scheduleStatus) {
        Run run = new Run(pastDue, schedule, scheduleStatus);
        return new TimerRequest(() -> run);
    }

    /**
     * The run that a trigger brings; called by generated adapters.
     *
     * @param data the trigger's value
     * @return the run, or null for nothing
     * @throws ConversionException if the value is no JSON object
     */
    @ReadFrom(TimerTrigger.class)
    public static @Nullable TimerRequest fromBinding(BindingData data) {
        String json = Decode.text(data);
        if (json == null || json.isBlank() || json.strip().equals("null")) {
            return null;
        } else if (!json.strip().startsWith("{")) {
            throw data.cannotBecome("a TimerRequest", null);
        }
        return new TimerRequest(() -> TimerJson.read(data));
    }

    /**
     * Whether this run is late: it was due while the app was not running.
     *
     * @return true if it is late
     */
    public boolean pastDue() {
        return run().pastDue();
    }

    /**
     * The timer's schedule.
     *
     * @return the schedule
     */
    public Schedule schedule() {
        return run().schedule();
    }

    /**
     * The runs before and after this one.
     *
     * @return the status, or null where the host keeps none: {@code useMonitor} is off, or the timer fires more than
     *     once a minute
     */
    public @Nullable ScheduleStatus scheduleStatus() {
        return run().status();
    }

    /** Parsed at first use: a timer's function seldom asks, and need not load a JSON library then. */
    private Run run() {
        Run parsed = run;
        if (parsed == null) {
            parsed = source.get();
            run = parsed;
        }
        return parsed;
    }

    @Override
    public String toString() {
        return run().toString();
    }
}
