package dev.bindery.local;

import dev.bindery.local.call.Calls;
import dev.bindery.local.call.HostedFunction;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.http.Site;
import dev.bindery.local.triggers.HttpTrigger;
import dev.bindery.spi.FunctionInstances;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The functions as they were compiled and configured at one time. */
final class AppVersion {
    private static final Logger LOG = LoggerFactory.getLogger("Host.General");
    /** A trigger that takes longer waits for storage that does not answer. */
    static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final List<HostedFunction> functions;
    private final Calls calls;
    private final FunctionInstances instances;
    private final Site site;

    AppVersion(List<HostedFunction> functions, Calls calls, FunctionInstances instances, Site site) {
        this.functions = functions;
        this.calls = calls;
        this.instances = instances;
        this.site = site;
    }

    List<HostedFunction> functions() {
        return functions;
    }

    List<String> names() {
        return functions.stream().map(HostedFunction::name).toList();
    }

    Site site() {
        return site;
    }

    void start() {
        functions.stream()
                .filter(function -> !function.disabled())
                .map(HostedFunction::trigger)
                .filter(Objects::nonNull)
                .forEach(Trigger::start);
    }

    /** Nothing new begins here. All triggers end at once, and one that hangs does not keep the others. */
    void stop() {
        List<TimedWork> stops = functions.stream()
                .map(HostedFunction::trigger)
                .filter(Objects::nonNull)
                .filter(trigger -> !(trigger instanceof HttpTrigger))
                .map(trigger -> TimedWork.begin("bindery-stop", trigger::stop))
                .toList();
        long end = System.nanoTime() + STOP_PATIENCE.toNanos();
        long hanging = stops.stream()
                .filter(stop -> !stop.endsWithin(Duration.ofNanos(end - System.nanoTime())))
                .count();
        if (hanging > 0) {
            LOG.warn(
                    "{} triggers wait for storage that does not answer, and are not waited for. A message that one of"
                            + " them still gets comes back when its lease ends.",
                    hanging);
        }
        calls.stopRetries();
    }

    /** Waits until nothing runs here, and says how many calls still do when the time is up. */
    int awaitIdle(Duration patience) throws InterruptedException {
        return calls.awaitIdle(patience);
    }

    /** Closes the instances of the functions' classes. */
    void close() {
        instances.close();
    }

    /** Lets what runs here end, and closes this then. Another version has taken over. */
    void retire() {
        Thread waiting = new Thread(
                () -> {
                    try {
                        site.awaitEmpty();
                        awaitIdle(Duration.ofDays(1));
                        close();
                    } catch (InterruptedException e) {
                        LOG.debug("An old version was not waited for", e);
                    }
                },
                "bindery-retired");
        waiting.setDaemon(true);
        waiting.start();
    }
}
