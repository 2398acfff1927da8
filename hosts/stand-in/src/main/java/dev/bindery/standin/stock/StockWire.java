package dev.bindery.standin.stock;

import dev.bindery.standin.Call;
import dev.bindery.standin.CallFailure;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.Reply;
import dev.bindery.standin.Wire;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Calls functions as Azure's own Java worker does, in classes that come from the app's folder alone, but in this
 * process: app settings do not become environment variables.
 */
public final class StockWire implements Wire {
    private final Map<String, StockFunction> functions = new HashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "stock-worker");
        thread.setDaemon(true);
        return thread;
    });

    private StockWire() {}

    /** Loads an app's functions. */
    public static StockWire start(FunctionApp app) {
        FunctionDefinition first = app.functions().get(0);
        Path script =
                app.root().resolve(first.name()).resolve(first.scriptFile()).normalize();
        // Never closed, as that worker never closes it: what functions hold is closed when the process ends.
        ClassLoader loader = new URLClassLoader(
                classPath(script).stream().map(StockWire::url).toArray(URL[]::new), new Library());
        StockWire wire = new StockWire();
        app.functions().forEach(function -> wire.functions.put(function.name(), StockFunction.load(function, loader)));
        return wire;
    }

    /** The jars that functions are loaded from: a script file, and those in the first folder of libraries beside it. */
    public static List<Path> classPath(Path script) {
        try (Stream<Path> siblings = Files.list(script.getParent())) {
            List<Path> jars = new ArrayList<>(List.of(script));
            for (Path libraries : siblings.filter(path -> path.toString().endsWith("lib"))
                    .limit(1)
                    .toList()) {
                try (Stream<Path> files = Files.list(libraries)) {
                    files.filter(path -> path.toString().endsWith(".jar")).forEach(jars::add);
                }
            }
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What that worker brings along, which goes before what an app has: the official library. */
    private static final class Library extends ClassLoader {
        Library() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("com.microsoft.azure.functions.")) {
                return StockWire.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }

    @Override
    public CompletableFuture<Reply> call(Call call) {
        StockFunction function = functions.get(call.function().name());
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return function.call(call);
                    } catch (Exception e) {
                        throw failure(e);
                    }
                },
                threads);
    }

    /** The message is that of the root cause, the trace that of what was caught. */
    private static CallFailure failure(Exception thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return CallFailure.failed("Exception: " + root + "\nStack: " + trace);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
