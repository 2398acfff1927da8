package dev.bindery.local.bindings;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Output;

/** A type of output binding. */
interface OutputKind {
    /** The type in {@code function.json}. */
    String type();

    /**
     * An output of one function.
     *
     * @throws dev.bindery.local.config.ConfigurationException if a property is not right
     */
    Output bind(BindingDescription binding, HostParts parts);
}
