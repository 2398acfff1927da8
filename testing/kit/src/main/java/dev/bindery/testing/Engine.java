package dev.bindery.testing;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.bindings.MessageLimit;
import dev.bindery.local.bindings.Stores;
import dev.bindery.local.call.CallCounts;
import dev.bindery.local.call.CallResult;
import dev.bindery.local.call.Calls;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.local.config.Connection;
import dev.bindery.local.config.HostId;
import dev.bindery.local.http.Router;
import dev.bindery.local.storage.EmbeddedStore;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.azure.AzureStore;
import dev.bindery.local.storage.azure.MessageEncoding;
import dev.bindery.local.triggers.HttpTrigger;
import dev.bindery.local.triggers.TimerTrigger;
import dev.bindery.spi.FunctionInstances;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The parts of the local host, without its server, its watching threads and its timers: a test moves them. */
final class Engine implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Failures failures = new Failures();
    private final Bindings bindings = new Bindings();
    private final Queue<String> nextIds = new ConcurrentLinkedQueue<>();
    private final LogRecorder log;
    private final ScheduledThreadPoolExecutor scheduler;
    private final TestClock clock;
    private final Stores stores;
    private final Storage storage;
    private final Calls calls;
    private final FunctionInstances instances;
    private final Functions functions;
    private final HttpEntry http;

    Engine(FunctionApp.Builder builder) {
        AppConfiguration configuration = AppConfiguration.of(builder);
        ClassLoader loader = configuration.classLoader();
        clock = new TestClock(Instant.now(), configuration.zone());
        scheduler = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "bindery-leases");
            thread.setDaemon(true);
            return thread;
        });
        scheduler.setRemoveOnCancelPolicy(true);
        calls = new Calls(new CallersThread(), new CallCounts(), result -> {
            if (!result.succeeded()) {
                failures.add(result.failure());
            }
        });
        stores = Stores.only(store(configuration), configuration.settings(), configuration.hostJson(), clock);
        storage = new Storage(stores.host());
        instances = new FunctionInstances(loader);
        log = LogRecorder.open();
        HostParts parts = new HostParts(stores, calls, configuration.hostJson(), clock, stores.hostId(), scheduler);
        try {
            functions = Functions.load(configuration, parts, bindings, instances, this::nextId);
            http = new HttpEntry(new Router(functions.enabled(HttpTrigger.class)), functions, configuration.hostJson());
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private Store store(AppConfiguration configuration) {
        String account = configuration.storageAccount();
        return account == null
                ? EmbeddedStore.inMemory(clock)
                : AzureStore.of(
                        new Connection.Text("AzureWebJobsStorage", account),
                        MessageLimit.isBase64(configuration.hostJson()) ? MessageEncoding.BASE64 : MessageEncoding.NONE,
                        HostId.of(configuration.settings(), Path.of("")));
    }

    private String nextId() {
        String next = nextIds.poll();
        String id = next != null ? next : UUID.randomUUID().toString();
        log.expect(id);
        return id;
    }

    void nextIds(List<String> ids) {
        nextIds.addAll(ids);
    }

    Bindings bindings() {
        return bindings;
    }

    LogRecorder log() {
        return log;
    }

    TestClock clock() {
        return clock;
    }

    Storage storage() {
        return storage;
    }

    List<String> names() {
        return functions.names();
    }

    LoadedFunction function(String name) {
        return functions.get(name);
    }

    BindingDescription binding(String function, String what, String name, Collection<BindingDescription> those) {
        return those.stream()
                .filter(binding -> binding.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Function '" + function + "' has no " + what + " '" + name + "'."
                        + Failures.nearest(
                                name,
                                those.stream().map(BindingDescription::name).toList())));
    }

    TimerTrigger timer(String function) {
        Trigger trigger = function(function).trigger();
        if (trigger instanceof TimerTrigger timer) {
            return timer;
        }
        throw new AssertionError("Function '" + function + "' has no timer; its trigger is a " + trigger.summary() + "."
                + Failures.nearest(function, functions.names(TimerTrigger.class)));
    }

    HttpResponse http(HttpRequest request) {
        AtomicReference<HttpResponse> response = new AtomicReference<>();
        step(() -> http.send(request, response::set));
        return response.get();
    }

    HttpResponse http(HttpTrigger trigger, HttpRequest request) {
        AtomicReference<HttpResponse> response = new AtomicReference<>();
        step(() -> http.send(trigger, request, response::set));
        return response.get();
    }

    /** Calls one function, and says what it returned. */
    OutputValue call(LoadedFunction function, TriggerEvent event) {
        AtomicReference<OutputValue> returned = new AtomicReference<>();
        Consumer<CallResult> whenEnded = result -> returned.set(new OutputValue(Values.kept(result.returned())));
        step(() -> calls.run(function.callable(), event, whenEnded));
        return returned.get();
    }

    /** Has triggers of a kind look for what waits for them, until there is nothing left. */
    <T extends Trigger> void look(Class<T> kind, java.util.function.Predicate<T> which) {
        step(() -> lookUntilNothingIsLeft(
                functions.enabled(kind).stream().filter(which).toList()));
    }

    void settle() {
        step(() -> {
            while (failures.isEmpty() && lookUntilNothingIsLeft(functions.enabled(Trigger.class))) {
                // What was found may have written something that another one looks for.
            }
        });
    }

    private boolean lookUntilNothingIsLeft(List<? extends Trigger> triggers) {
        boolean found = false;
        for (Trigger trigger : triggers) {
            while (failures.isEmpty() && trigger.poll()) {
                awaitEnd();
                found = true;
            }
        }
        return found;
    }

    /** One step of a test: when this returns, what it began has ended. */
    void step(Runnable work) {
        work.run();
        awaitEnd();
        failures.rethrow();
    }

    private void awaitEnd() {
        try {
            if (calls.awaitIdle(PATIENCE) > 0) {
                throw new AssertionError("A function has not ended after " + PATIENCE.toSeconds()
                        + " seconds.\n  If it returned a CompletionStage, nothing has completed that.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted while a function ran.", e);
        }
    }

    @Override
    public void close() {
        try {
            instances.close();
        } finally {
            scheduler.shutdownNow();
            stores.close();
            log.close();
        }
    }
}
