package dev.bindery.worker.app;

import dev.bindery.spi.FunctionInstances;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The functions' instances; the jars are not searched for a provider before the first is asked for. */
final class Instances {
    private final ClassLoader loader;
    private volatile @Nullable FunctionInstances instances;

    Instances(ClassLoader loader) {
        this.loader = loader;
    }

    <T> T get(Class<T> type, Supplier<? extends T> constructor) {
        FunctionInstances all = instances;
        return (all == null ? open() : all).get(type, constructor);
    }

    /** Searches the jars for a provider, if nobody did. */
    synchronized FunctionInstances open() {
        FunctionInstances all = instances;
        if (all == null) {
            all = new FunctionInstances(loader);
            instances = all;
        }
        return all;
    }

    synchronized void close() {
        FunctionInstances all = instances;
        if (all == null) {
            return;
        }
        try {
            all.close();
        } catch (IllegalStateException e) {
            // The others are closed, and the worker ends in any case.
            System.err.println(e.getMessage());
            e.printStackTrace();
        }
    }
}
