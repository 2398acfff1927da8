package dev.bindery.worker;

import dev.bindery.worker.rpc.LoadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The apps of this process by their jars. There is one, unless somebody put several jars into one function app. */
final class Apps {
    private final ConcurrentHashMap<String, App> apps = new ConcurrentHashMap<>();
    private final LogOutlet logs;

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

    /** Opens an app before the host asks for it, and has it get warm. It is no matter if there is none. */
    void prepare(Path script) {
        try {
            app(script.toString()).warmUp();
        } catch (LoadException e) {
            // The host hears of it when it asks.
        }
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
            return new BridgeLoader(AppLoader.of(Path.of(script))).open(logs);
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
