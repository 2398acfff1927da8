package dev.bindery.local;

import dev.bindery.local.app.Catalogue;
import dev.bindery.local.app.FunctionDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.bindings.MessageLimit;
import dev.bindery.local.bindings.Stores;
import dev.bindery.local.call.CallCounts;
import dev.bindery.local.call.CallThreads;
import dev.bindery.local.call.Calls;
import dev.bindery.local.call.HostedFunction;
import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.HostJson;
import dev.bindery.local.http.AdminBlobs;
import dev.bindery.local.http.AdminFunctions;
import dev.bindery.local.http.AdminPages;
import dev.bindery.local.http.AdminQueues;
import dev.bindery.local.http.BodyLimit;
import dev.bindery.local.http.Router;
import dev.bindery.local.http.Site;
import dev.bindery.local.triggers.HttpTrigger;
import dev.bindery.spi.FunctionInstances;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Puts the parts of a host together: those that stay while it runs, and those of each version of the application. */
final class Assembly {
    /** Leases are renewed on them, which takes a while if the store is slow. */
    private static final int CLOCK_THREADS = 4;

    private final HostOptions options;
    private final Stores stores;
    private final String url;
    private final ScheduledThreadPoolExecutor scheduler;
    private final ExecutorService threads;
    private final CallCounts counts = new CallCounts();

    Assembly(HostOptions options, Stores stores, String url, Closing closing) {
        this.options = options;
        this.stores = stores;
        this.url = url;
        scheduler = new ScheduledThreadPoolExecutor(CLOCK_THREADS, work -> {
            Thread thread = new Thread(work, "bindery-clock");
            thread.setDaemon(true);
            return thread;
        });
        scheduler.setRemoveOnCancelPolicy(true);
        closing.add("the clock", scheduler::shutdownNow);
        threads = CallThreads.open(options.classLoader());
        closing.add("the threads", threads::shutdownNow);
    }

    /** Where requests are dealt with, and calls made. */
    ExecutorService threads() {
        return threads;
    }

    /** How often the functions were called, in all versions. */
    CallCounts counts() {
        return counts;
    }

    /**
     * The functions of a class loader, ready to be called.
     *
     * @throws ConfigurationException if they are not right
     */
    AppVersion load(ClassLoader loader, Configuration configuration) {
        List<FunctionDescription> descriptions = descriptions(loader, configuration);
        HostJson hostJson = configuration.hostJson();
        Stores connected = stores.with(configuration.settings(), hostJson);
        Calls calls = new Calls(threads, counts);
        FunctionInstances instances = instances(loader);
        HostParts parts =
                new HostParts(connected, calls, hostJson, configuration.clock(), connected.hostId(), scheduler);
        FunctionLoading loading = new FunctionLoading(parts, configuration.settings(), instances);
        List<HostedFunction> functions =
                descriptions.stream().map(loading::load).toList();
        return new AppVersion(functions, calls, instances, site(functions, calls, connected, configuration));
    }

    private List<FunctionDescription> descriptions(ClassLoader loader, Configuration configuration) {
        Catalogue catalogue = Catalogue.of(loader);
        if (catalogue.isEmpty()) {
            throw new ConfigurationException(NoFunctions.message());
        }
        Collection<String> wanted =
                options.functions().isEmpty() ? configuration.hostJson().list("functions") : options.functions();
        return catalogue.functions(wanted, configuration.settings());
    }

    private static FunctionInstances instances(ClassLoader loader) {
        try {
            return new FunctionInstances(loader);
        } catch (IllegalStateException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }

    private Site site(List<HostedFunction> functions, Calls calls, Stores connected, Configuration configuration) {
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
                new AdminQueues(connected.host(), MessageLimit.of(hostJson), limit),
                new AdminBlobs(connected.host(), limit));
        return new Site(router, admin, limit, hostJson.below("extensions:http:customHeaders"));
    }
}
