package dev.bindery.spi;

/**
 * Calls the functions of one class. The processor generates one for each class that has functions; hosts find them by
 * the entry point of a {@code function.json} or, all at once, with {@link java.util.ServiceLoader}. Adapters are
 * stateless and may be called by many threads at once.
 */
public interface FunctionAdapter {
    /**
     * The functions' names. Each is also the folder of a {@code function.json} below {@code META-INF/azure-functions/}.
     *
     * @return the names, at least one, in an array of the caller's
     */
    String[] functionNames();

    /**
     * Reads the inputs of a function, calls the user's method and hands over its outputs. Which function it is, the
     * {@linkplain Invocation#context() context} of the call says. The call is over when this returns, or, where
     * {@link Invocation#completesWith} was called, when that stage is complete.
     *
     * @param call the call
     * @throws ConversionException if an input cannot become what its parameter wants
     * @throws IllegalArgumentException if the function is not one of {@link #functionNames}, by its exact name
     * @throws Exception whatever the user's method throws, as it is
     */
    void invoke(Invocation call) throws Exception;

    /**
     * What {@link #invoke} throws over a function that it does not know.
     *
     * @param call the call
     * @return the exception
     */
    static IllegalArgumentException unknown(Invocation call) {
        return new IllegalArgumentException("This adapter has no function '"
                + call.context().functionName() + "'. Build the application from clean.");
    }
}
