package dev.bindery.local.triggers;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallData;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Layer;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.local.storage.StoreException;
import dev.bindery.local.storage.TimerState;
import dev.bindery.syntax.Schedule;
import dev.bindery.syntax.SyntaxException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a function on a schedule, in one of the hosts of the app at a time. Runs never overlap: when the next one is
 * due is found out after each.
 */
public final class TimerTrigger implements Trigger {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Triggers.Timer");
    /** A clock that was set back by more than this has not just been adjusted. */
    private static final Duration ADJUSTED = Duration.ofMinutes(1);

    private final CallableFunction function;
    private final HostParts parts;
    private final Schedule schedule;
    private final boolean runOnStartup;
    private final @Nullable TimerMonitor monitor;
    private final TimerLock lock;
    private final Watcher watcher;
    private boolean resumed;
    private boolean running;
    private boolean stopped;
    private @Nullable ZonedDateTime unnoted;
    private @Nullable ZonedDateTime next;
    private ZonedDateTime countedFrom;

    private TimerTrigger(
            Schedule schedule, boolean runOnStartup, boolean useMonitor, CallableFunction function, HostParts parts) {
        this.schedule = schedule;
        this.runOnStartup = runOnStartup;
        this.function = function;
        this.parts = parts;
        this.countedFrom = ZonedDateTime.now(parts.clock());
        this.monitor = useMonitor && TimerMonitor.canWatch(schedule, countedFrom)
                ? new TimerMonitor(
                        function.name(), schedule, parts.stores().host().timers())
                : null;
        this.lock = new TimerLock(function.name(), parts.stores().host().locks(), parts.hostJson());
        this.watcher = new Watcher("timer-" + function.name(), this::look);
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
        watcher.start();
    }

    @Override
    public void stop() {
        watcher.stop();
        synchronized (this) {
            stopped = true;
            if (!running) {
                lock.close();
            }
        }
    }

    private synchronized Duration look() {
        boolean had = lock.isHeld();
        if (!lock.hold()) {
            resumed = false;
            if (had) {
                LOG.info("Another host runs the timer '{}' from now on", function.name());
            }
            return lock.recoveryInterval();
        } else if (running) {
            return lock.confirmInterval();
        }
        note();
        ZonedDateTime now = ZonedDateTime.now(parts.clock());
        if (!resumed) {
            return resume(now);
        } else if (wasSetBack(now, countedFrom)) {
            count(now);
        }
        if (next == null) {
            return Duration.ofDays(1);
        } else if (!now.isBefore(next)) {
            run(now, next, false);
            return lock.confirmInterval();
        }
        Duration left = Duration.between(now, next).plusMillis(1);
        return left.compareTo(lock.confirmInterval()) < 0 ? left : lock.confirmInterval();
    }

    /** Takes the timer up where it was left, by this host or another. */
    private Duration resume(ZonedDateTime now) {
        TimerState state = monitor == null ? null : monitor.resume(now);
        if (state == null || wasSetBack(now, state.lastUpdated())) {
            count(now);
        } else {
            next = state.next();
            countedFrom = now;
        }
        resumed = true;
        boolean pastDue = next != null && now.isAfter(next);
        if (pastDue) {
            LOG.info("Function '{}' was due at {} and runs now", function.name(), next);
        }
        if (pastDue || runOnStartup) {
            run(now, null, pastDue);
        }
        return Duration.ZERO;
    }

    /** Runs the function now, whatever the schedule says. */
    public synchronized void fire(boolean pastDue) {
        ZonedDateTime now = ZonedDateTime.now(parts.clock());
        if (monitor != null && monitor.state() == null) {
            monitor.resume(now);
        }
        run(now, null, pastDue);
    }

    private void count(ZonedDateTime from) {
        next = schedule.next(from).orElse(null);
        countedFrom = from;
        if (next == null) {
            LOG.warn("The schedule '{}' of function '{}' has no more times", schedule, function.name());
        }
    }

    private void run(ZonedDateTime time, @Nullable ZonedDateTime due, boolean pastDue) {
        running = true;
        TriggerEvent event = event("Timer fired at " + text(time), pastDue);
        parts.calls().start(function, event, result -> ended(due != null && due.isAfter(time) ? due : time));
    }

    private synchronized void ended(ZonedDateTime ran) {
        running = false;
        unnoted = ran;
        try {
            note();
        } catch (StoreException e) {
            LOG.debug("The run of timer '{}' could not be noted yet", function.name(), e);
        }
        if (stopped) {
            lock.close();
        }
        watcher.wake();
    }

    /** Notes a run that has ended, and counts the next one. */
    private void note() {
        ZonedDateTime ran = unnoted;
        if (ran == null) {
            return;
        }
        TimerState state = monitor == null ? null : monitor.ran(ran);
        unnoted = null;
        // What is due already, because the run took so long, is skipped to the next time from now.
        ZonedDateTime now = ZonedDateTime.now(parts.clock());
        next = state == null ? schedule.next(ran).orElse(null) : state.next();
        countedFrom = now;
        if (next == null || next.isBefore(now) || wasSetBack(now, ran)) {
            count(now);
        }
    }

    private boolean wasSetBack(ZonedDateTime now, ZonedDateTime before) {
        boolean back = now.isBefore(before.minus(ADJUSTED));
        if (back) {
            LOG.info("The clock was set back; the next time of timer '{}' is counted anew", function.name());
        }
        return back;
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
