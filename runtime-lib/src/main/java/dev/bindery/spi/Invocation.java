package dev.bindery.spi;

import dev.bindery.Context;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One call of a function, as a host presents it to the adapter. */
public interface Invocation {
    /**
     * The value of a trigger or input binding.
     *
     * @param binding the binding's name
     * @return its value; {@link BoundValue.Nothing} where the host has none
     */
    BoundValue value(String binding);

    /**
     * A value that the trigger publishes beside its own, such as a route parameter or {@code DequeueCount}.
     *
     * @param name its name, in any case
     * @return the value; {@link BoundValue.Nothing} where there is none
     */
    BoundValue triggerMetadata(String name);

    /**
     * Takes the value of an output binding.
     *
     * @param binding the binding's name, or {@code $return}
     * @param value the value; {@link BoundValue.Nothing} writes nothing
     */
    void output(String binding, BoundValue value);

    /**
     * The context of this call.
     *
     * @return the context
     */
    Context context();

    /**
     * The one instance of a function class in this process.
     *
     * @param type the class
     * @param constructor makes the instance where no {@link InstanceProvider} does
     * @param <T> the class
     * @return the instance
     */
    <T> T instance(Class<T> type, Supplier<? extends T> constructor);

    /**
     * The one instance of a function class that has no constructor without parameters.
     *
     * @param type the class
     * @param <T> the class
     * @return the instance
     * @throws IllegalStateException if no {@link InstanceProvider} makes it
     */
    default <T> T instance(Class<T> type) {
        return instance(type, () -> {
            throw new IllegalStateException(type.getName()
                    + " has no constructor without parameters, and no instance provider makes it. Register a "
                    + InstanceProvider.class.getName() + " in META-INF/services that does.");
        });
    }

    /**
     * Says that the call goes on after the adapter returns.
     *
     * @param stage completes when the outputs have been handed over, or fails as the function did
     */
    void completesWith(CompletionStage<?> stage);

    /**
     * The value of a trigger or input binding, with its name.
     *
     * @param binding the binding's name
     * @return the value and its name, for a conversion and its error message
     */
    default BindingData input(String binding) {
        return new BindingData(this, binding, value(binding));
    }

    /**
     * A value that the trigger publishes, with its name.
     *
     * @param name its name
     * @return the value and its name, for a conversion and its error message
     */
    default BindingData metadata(String name) {
        return new BindingData(this, name, triggerMetadata(name));
    }

    /**
     * Hands over the outputs of an asynchronous function when its result is there.
     *
     * @param result what the function returned
     * @param outputs hands over the outputs, given the result
     * @param <T> the type of the result
     */
    default <T> void whenDone(CompletionStage<T> result, Consumer<? super T> outputs) {
        if (result == null) {
            throw new IllegalStateException("Function '" + context().functionName()
                    + "' returned null where it declares a CompletionStage. Return a stage; one that is already done is"
                    + " CompletableFuture.completedFuture(value).");
        }
        completesWith(result.thenAccept(outputs));
    }
}
