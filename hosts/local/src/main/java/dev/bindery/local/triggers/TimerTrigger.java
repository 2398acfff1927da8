package dev.bindery.local.triggers;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallData;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Layer;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.local.storage.TimerState;
import dev.bindery.syntax.Schedule;
import dev.bindery.syntax.SyntaxException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a function on a schedule. Runs never overlap: when the next one is due is found out after each. */
public final class TimerTrigger implements Trigger {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Triggers.Timer");
    /** A machine that was asleep has not counted the time; so the clock is read at least this often. */
    private static final long LONGEST_WAIT = Duration.ofSeconds(30).toMillis();

    private final CallableFunction function;
    private final HostParts parts;
    private final Schedule schedule;
    private final boolean runOnStartup;
    private final @Nullable TimerMonitor monitor;
    private volatile boolean stopped;

    private TimerTrigger(
            Schedule schedule, boolean runOnStartup, boolean useMonitor, CallableFunction function, HostParts parts) {
        this.schedule = schedule;
        this.runOnStartup = runOnStartup;
        this.function = function;
        this.parts = parts;
        this.monitor = useMonitor && TimerMonitor.canWatch(schedule, ZonedDateTime.now(parts.clock()))
                ? new TimerMonitor(function.name(), schedule, parts.store().timers())
                : null;
    }

    static Trigger of(BindingDescription binding, CallableFunction function, HostParts parts) {
        String text = binding.required("schedule");
        try {
            return new TimerTrigger(
                    Schedule.parse(text),
                    binding.flag("runOnStartup", false),
                    binding.flag("useMonitor", true),
                    function,
                    parts);
        } catch (SyntaxException e) {
            throw binding.problem("has the schedule \"" + text + "\". " + e.problem());
        }
    }

    @Override
    public String summary() {
        return "timerTrigger " + schedule;
    }

    @Override
    public void start() {
        ZonedDateTime now = ZonedDateTime.now(parts.clock());
        TimerState state = monitor == null ? null : monitor.resume(now);
        ZonedDateTime next = state == null ? schedule.next(now).orElse(null) : state.next();
        boolean pastDue = next != null && now.isAfter(next);
        if (pastDue) {
            LOG.info("Function '{}' was due at {} and runs now", function.name(), next);
        }
        if (pastDue || runOnStartup) {
            run(now, null, pastDue);
        } else {
            await(next);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** Runs the function now, whatever the schedule says. */
    public void fire(boolean pastDue) {
        ZonedDateTime now = ZonedDateTime.now(parts.clock());
        if (monitor != null && monitor.state() == null) {
            monitor.resume(now);
        }
        run(now, null, pastDue);
    }

    private void await(@Nullable ZonedDateTime next) {
        if (next == null) {
            LOG.warn("The schedule '{}' of function '{}' has no more times", schedule, function.name());
            return;
        }
        long left = Duration.between(parts.clock().instant(), next.toInstant()).toMillis() + 1;
        parts.scheduler().schedule(() -> awake(next), Math.max(0, Math.min(left, LONGEST_WAIT)), TimeUnit.MILLISECONDS);
    }

    private void awake(ZonedDateTime next) {
        ZonedDateTime now = ZonedDateTime.now(parts.clock());
        if (stopped) {
            return;
        } else if (now.isBefore(next)) {
            await(next);
        } else {
            run(now, next, false);
        }
    }

    private void run(ZonedDateTime time, @Nullable ZonedDateTime due, boolean pastDue) {
        TriggerEvent event = event("Timer fired at " + text(time), pastDue);
        parts.calls().start(function, event, result -> {
            ZonedDateTime ran = due != null && due.isAfter(time) ? due : time;
            TimerState state = monitor == null ? null : monitor.ran(ran);
            if (!stopped) {
                // What is due already, because the run took so long, is skipped to the next time from now.
                ZonedDateTime now = ZonedDateTime.now(parts.clock());
                ZonedDateTime next = state == null ? schedule.next(ran).orElse(null) : state.next();
                await(next != null && next.isBefore(now) ? schedule.next(now).orElse(null) : next);
            }
        });
    }

    @Override
    public TriggerEvent byHand(String input) {
        return event("This function was called by hand.", false);
    }

    private static String text(ZonedDateTime time) {
        return time.truncatedTo(ChronoUnit.MILLIS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private TriggerEvent event(String reason, boolean pastDue) {
        TimerState state = monitor == null ? null : monitor.state();
        String time = text(ZonedDateTime.now(parts.clock()));
        return TriggerEvent.of(
                reason,
                TimerPayload.of(!schedule.isInterval(), state, pastDue),
                new CallData(Layer.of(Map.of("TimerTrigger", time))));
    }
}
