package dev.bindery.standin;

import java.util.Map;

/**
 * A call on its way to a function.
 *
 * @param invocationId its id
 * @param function the function
 * @param inputs the values of trigger and inputs, by the names of bindings
 * @param metadata what the trigger publishes, {@code sys} and {@code RetryContext} included
 */
public record Call(
        String invocationId,
        FunctionDefinition function,
        Map<String, HostValue> inputs,
        Map<String, HostValue> metadata) {}
