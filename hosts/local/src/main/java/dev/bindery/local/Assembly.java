package dev.bindery.local;

import dev.bindery.local.app.FunctionDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.bindings.MessageLimit;
import dev.bindery.local.bindings.Stores;
import dev.bindery.local.call.Calls;
import dev.bindery.local.call.HostedFunction;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.HostJson;
import dev.bindery.local.http.AdminBlobs;
import dev.bindery.local.http.AdminFunctions;
import dev.bindery.local.http.AdminPages;
import dev.bindery.local.http.AdminQueues;
import dev.bindery.local.http.BodyLimit;
import dev.bindery.local.http.HttpFront;
import dev.bindery.local.http.Router;
import dev.bindery.local.triggers.HttpTrigger;
import dev.bindery.spi.FunctionInstances;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts of a host together, and sees to it that they come apart in the right order. */
final class Assembly {
    private static final Logger LOG = LoggerFactory.getLogger("Host.General");

    /** Leases are renewed on them, which takes a while if the store is slow. */
    private static final int CLOCK_THREADS = 4;

    private final HostOptions options;
    private final Configuration configuration;
    private final Stores stores;
    private final HttpFront front;
    private final String url;
    private final Closing closing;

    Assembly(
            HostOptions options,
            Configuration configuration,
            Stores stores,
            HttpFront front,
            String url,
            Closing closing) {
        this.options = options;
        this.configuration = configuration;
        this.stores = stores;
        this.front = front;
        this.url = url;
        this.closing = closing;
    }

    List<HostedFunction> open(List<FunctionDescription> descriptions) {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(CLOCK_THREADS, work -> {
            Thread thread = new Thread(work, "bindery-clock");
            thread.setDaemon(true);
            return thread;
        });
        scheduler.setRemoveOnCancelPolicy(true);
        closing.add("the clock", scheduler::shutdownNow);
        Calls calls = new Calls(options.classLoader());
        closing.add("the threads", calls);
        FunctionInstances instances = instances();
        closing.add("the functions' instances", instances);
        closing.add("the HTTP server", front);

        HostParts parts = new HostParts(
                stores, calls, configuration.hostJson(), configuration.clock(), stores.hostId(), scheduler);
        FunctionLoading loading = new FunctionLoading(parts, configuration.settings(), instances);
        List<HostedFunction> functions =
                descriptions.stream().map(loading::load).toList();
        serve(functions, calls);
        List<Trigger> triggers = functions.stream()
                .map(HostedFunction::trigger)
                .filter(Objects::nonNull)
                .toList();
        closing.add("the triggers", () -> drain(triggers, calls, options.grace()));
        return functions;
    }

    private FunctionInstances instances() {
        try {
            return new FunctionInstances(options.classLoader());
        } catch (IllegalStateException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }

    private void serve(List<HostedFunction> functions, Calls calls) {
        HostJson hostJson = configuration.hostJson();
        BodyLimit limit = BodyLimit.of(configuration.settings());
        Router router = new Router(functions.stream()
                .filter(function -> !function.disabled())
                .map(HostedFunction::trigger)
                .filter(HttpTrigger.class::isInstance)
                .map(HttpTrigger.class::cast)
                .toList());
        AdminPages admin = new AdminPages(
                configuration.address(),
                new AdminFunctions(functions, calls, url, limit),
                new AdminQueues(stores.host(), MessageLimit.of(hostJson), limit),
                new AdminBlobs(stores.host(), limit));
        front.start(router, admin, limit, hostJson.below("extensions:http:customHeaders"), calls.threads());
    }

    private void drain(List<Trigger> triggers, Calls calls, Duration grace) throws InterruptedException {
        front.drain();
        triggers.forEach(Trigger::stop);
        calls.stopRetries();
        int running = calls.awaitIdle(grace);
        calls.counts().lines().forEach(LoggerFactory.getLogger("Host.Results")::info);
        if (running > 0) {
            LOG.warn(
                    "{} calls have not ended within {} s and are given up; messages among them come back at the next start",
                    running,
                    grace.toSeconds());
        }
    }
}
