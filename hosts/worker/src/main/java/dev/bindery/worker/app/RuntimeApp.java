package dev.bindery.worker.app;

import dev.bindery.Context;
import dev.bindery.logging.InvocationScope;
import dev.bindery.logging.Logs;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.worker.App;
import dev.bindery.worker.LoadException;
import dev.bindery.worker.LogOutlet;
import dev.bindery.worker.rpc.LoadRequest;
import java.util.Arrays;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** An app that brings Bindery's runtime. */
public final class RuntimeApp implements App {
    private final ClassLoader loader;
    private final Instances instances;

    /**
     * An app.
     *
     * @param loader its classes
     * @param logs where lines go
     */
    public RuntimeApp(ClassLoader loader, LogOutlet logs) {
        this.loader = loader;
        Logs.install(new Sink(logs));
        this.instances = new Instances(loader);
    }

    @Override
    public Function load(LoadRequest request) throws LoadException {
        return new AdapterFunction(adapter(request), request, loader, instances);
    }

    private FunctionAdapter adapter(LoadRequest request) throws LoadException {
        if (request.entryPoint().equals(LoadRequest.REHEARSAL)) {
            return new Rehearsal();
        }
        int method = request.entryPoint().lastIndexOf('.');
        String name = method < 0 ? "" : request.entryPoint().substring(0, method);
        try {
            FunctionAdapter adapter = named(name);
            return adapter == null || !calls(adapter, request) ? registered(request, name) : adapter;
        } catch (UnsupportedClassVersionError e) {
            throw problem(
                    "the class " + name + " was compiled for a newer Java than this one, "
                            + System.getProperty("java.version") + ". Compile with --release "
                            + Runtime.version().feature() + ", or run the app on the newer Java",
                    e);
        } catch (NoClassDefFoundError e) {
            throw problem(
                    "the class " + name + " needs "
                            + String.valueOf(e.getMessage()).replace('/', '.')
                            + ", which is in none of the app's jars. Add the library that has it, and stage the app from clean",
                    e);
        } catch (ReflectiveOperationException | LinkageError | ServiceConfigurationError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw problem("its adapter " + name + " cannot be made: " + cause, e);
        }
    }

    private static boolean calls(FunctionAdapter adapter, LoadRequest request) {
        return Arrays.asList(adapter.functionNames()).contains(request.name());
    }

    private @Nullable FunctionAdapter named(String name) throws ReflectiveOperationException {
        try {
            Class<?> type = Class.forName(name, true, loader);
            return FunctionAdapter.class.isAssignableFrom(type)
                    ? (FunctionAdapter) type.getConstructor().newInstance()
                    : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** An entry point that is another runner's leads to no adapter; then the jars' index of adapters does. */
    private FunctionAdapter registered(LoadRequest request, String name) throws LoadException {
        for (FunctionAdapter adapter : ServiceLoader.load(FunctionAdapter.class, loader)) {
            if (calls(adapter, request)) {
                return adapter;
            }
        }
        throw problem(
                "neither its entry point (" + (name.isEmpty() ? "none" : name)
                        + ") nor an adapter of its name is in the app's jars. Build and stage the app from clean",
                null);
    }

    private static LoadException problem(String problem, @Nullable Throwable cause) {
        return new LoadException(problem + ".", cause);
    }

    @Override
    public void warmUp() {
        WarmUp.run(instances);
    }

    @Override
    public @Nullable String currentCall() {
        Context context = InvocationScope.current();
        return context == null ? null : context.invocationId();
    }

    @Override
    public @Nullable String currentFunction() {
        Context context = InvocationScope.current();
        return context == null ? null : context.functionName();
    }

    @Override
    public void close() {
        instances.close();
    }
}
