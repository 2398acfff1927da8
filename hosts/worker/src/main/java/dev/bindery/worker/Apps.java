package dev.bindery.worker;

import dev.bindery.worker.rpc.LoadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The apps of this process by their jars. There is one, unless somebody put several jars into one function app. */
final class Apps {
    /** So often, code that runs through whole jars is compiled by then. */
    private static final int REHEARSALS = 4;

    /** Beside the worker's jar. */
    private static final String RUNTIME = "lib/bindery-runtime.jar";

    private final ConcurrentHashMap<String, App> apps = new ConcurrentHashMap<>();
    private final LogOutlet logs;

    /** The way to a runtime that is loaded and warm before there is an app. */
    private final AtomicReference<@Nullable BridgeLoader> ready = new AtomicReference<>();

    Apps(LogOutlet logs) {
        this.logs = logs;
    }

    /** Loads a function from its app's jar. */
    App.Function load(LoadRequest request) throws LoadException {
        String script = request.scriptFile();
        try {
            return app(script).load(request);
        } catch (LoadException e) {
            throw new LoadException("Function '" + request.name() + "': " + e.getMessage(), e.getCause());
        }
    }

    /** Opens an app before the host asks for it, while this thread goes on. It is no matter if there is none. */
    void prepare(Path script) {
        Thread preparation = new Preparation(script);
        preparation.setDaemon(true);
        preparation.start();
    }

    /** Opens an app, and has it get warm. */
    final class Preparation extends Thread {
        private final Path script;

        Preparation(Path script) {
            super("bindery-prepare");
            this.script = script;
        }

        @Override
        public void run() {
            try {
                app(script.toString()).warmUp();
            } catch (LoadException e) {
                // The host hears of it when it asks.
            }
        }
    }

    /**
     * While there is no app, opens the worker like one, in vain, for its folder is laid out like an app's; and leaves
     * the runtime that is in there ready for an app that brings the same.
     *
     * @param worker the worker's jar
     */
    void rehearse(Path worker) throws LoadException, ReflectiveOperationException {
        for (int round = 0; round < REHEARSALS && apps.isEmpty(); round++) {
            makeReady(worker);
            App app = open(worker.toString());
            app.warmUp();
            app.load(new LoadRequest("", "Rehearsal", "", worker.toString(), LoadRequest.REHEARSAL, Map.of()));
        }
        makeReady(worker);
    }

    private void makeReady(Path worker) throws ReflectiveOperationException {
        BridgeLoader runtime = new BridgeLoader(new AppLoader(List.of(worker.resolveSibling(RUNTIME))));
        runtime.open(logs).warmUp();
        ready.set(runtime);
    }

    boolean isEmpty() {
        return apps.isEmpty();
    }

    private synchronized App app(String script) throws LoadException {
        String key = Path.of(script).normalize().toString();
        App app = apps.get(key);
        if (app == null) {
            app = open(script);
            apps.put(key, app);
        }
        return app;
    }

    private App open(String script) throws LoadException {
        if (!script.endsWith(".jar") || !Files.isRegularFile(Path.of(script))) {
            throw new LoadException(
                    "its scriptFile " + (script.isEmpty() ? "is missing" : script + " is no jar that exists")
                            + ". Build and stage the app from clean.",
                    null);
        }
        try {
            List<Path> jars = AppLoader.jars(Path.of(script));
            BridgeLoader bridge = ready.getAndSet(null);
            if (bridge == null || !bridge.become(jars)) {
                bridge = new BridgeLoader(new AppLoader(jars));
            }
            return bridge.open(logs);
        } catch (NoClassDefFoundError | ClassNotFoundException e) {
            throw new LoadException(
                    "the app does not bring what runs it (" + e.getMessage()
                            + " is missing). Put bindery-runtime and what it needs into lib beside " + script + ".",
                    e);
        } catch (IOException | ReflectiveOperationException e) {
            throw new LoadException(script + " cannot be opened: " + e, e);
        }
    }

    /** The id of the call that this thread works on, or null. */
    @Nullable
    String currentCall() {
        for (App app : apps.values()) {
            String call = app.currentCall();
            if (call != null) {
                return call;
            }
        }
        return null;
    }

    /** The function of the call that this thread works on, or null. */
    @Nullable
    String currentFunction() {
        for (App app : apps.values()) {
            String function = app.currentFunction();
            if (function != null) {
                return function;
            }
        }
        return null;
    }

    /** Closes what functions hold. */
    synchronized void close() {
        for (App app : apps.values()) {
            app.close();
        }
    }
}
