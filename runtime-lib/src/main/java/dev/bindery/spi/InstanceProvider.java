package dev.bindery.spi;

import org.jspecify.annotations.Nullable;

/**
 * Makes the instances of function classes, for an application whose functions need a constructor of their own or a
 * dependency-injection library. The application registers one with {@link java.util.ServiceLoader}. It is asked once
 * per class and process.
 */
public interface InstanceProvider {
    /**
     * The instance of a function class. Where it is {@link AutoCloseable} the host closes it at the end.
     *
     * @param type the class
     * @param <T> the class
     * @return the instance, or null to have the class's own constructor called
     * @throws Exception if the instance cannot be made; the calls of its functions fail with it
     */
    <T> @Nullable T instance(Class<T> type) throws Exception;
}
