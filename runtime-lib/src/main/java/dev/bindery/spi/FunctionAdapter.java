package dev.bindery.spi;

/**
 * Calls one function. The processor generates one class per function; hosts find them by the entry point of a
 * {@code function.json} or, all at once, with {@link java.util.ServiceLoader}. Adapters are stateless and may be called
 * by many threads at once.
 */
public interface FunctionAdapter {
    /**
     * The function's name, which is also the folder of its {@code function.json} below
     * {@code META-INF/azure-functions/}.
     *
     * @return the name
     */
    String functionName();

    /**
     * Reads the inputs, calls the user's method and hands over its outputs. The call is over when this returns, or,
     * where {@link Invocation#completesWith} was called, when that stage is complete.
     *
     * @param call the call
     * @throws ConversionException if an input cannot become what its parameter wants
     * @throws Exception whatever the user's method throws, as it is
     */
    void invoke(Invocation call) throws Exception;
}
