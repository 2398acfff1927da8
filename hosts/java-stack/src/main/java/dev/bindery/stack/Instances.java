package dev.bindery.stack;

import dev.bindery.spi.FunctionInstances;
import org.jspecify.annotations.Nullable;

/**
 * The one set of instances in this process. The worker makes an adapter for each call, so only a static field outlives
 * a call; the application has one class loader, which loads this class too.
 */
final class Instances {
    private static @Nullable FunctionInstances instances;

    private Instances() {}

    /** The instances; they are closed when the JVM ends, which the worker does when the host says so. */
    static synchronized FunctionInstances of(ClassLoader loader) {
        FunctionInstances made = instances;
        if (made == null) {
            made = new FunctionInstances(loader);
            Runtime.getRuntime().addShutdownHook(new Thread(made::close, "bindery-close"));
            instances = made;
        }
        return made;
    }
}
