package dev.bindery.handler;

import dev.bindery.spi.FunctionAdapter;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the adapter of a function by the entry point of its {@code function.json}. */
final class Adapters {
    private Adapters() {}

    /**
     * Loads an adapter.
     *
     * @throws IllegalStateException if there is none
     */
    static FunctionAdapter load(AppFunction function, ClassLoader loader) {
        int method = function.entryPoint().lastIndexOf('.');
        String className = method < 0 ? "" : function.entryPoint().substring(0, method);
        FunctionAdapter adapter = named(className, loader);
        return adapter == null || !calls(adapter, function) ? registered(function, className, loader) : adapter;
    }

    private static boolean calls(FunctionAdapter adapter, AppFunction function) {
        return Arrays.asList(adapter.functionNames()).contains(function.name());
    }

    private static @Nullable FunctionAdapter named(String className, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(className, true, loader);
            return FunctionAdapter.class.isAssignableFrom(type)
                    ? (FunctionAdapter) type.getConstructor().newInstance()
                    : null;
        } catch (ClassNotFoundException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The adapter " + className + " cannot be made.", e);
        }
    }

    /** An entry point that is another runner's leads to no adapter; then the jars' index of adapters does. */
    private static FunctionAdapter registered(AppFunction function, String className, ClassLoader loader) {
        for (FunctionAdapter adapter : ServiceLoader.load(FunctionAdapter.class, loader)) {
            if (calls(adapter, function)) {
                return adapter;
            }
        }
        throw new IllegalStateException("Function '" + function.name() + "': neither its entry point ("
                + (className.isEmpty() ? "none" : className)
                + ") nor an adapter of its name is on the class path. Build and stage the app from clean.");
    }
}
