package dev.bindery.local.bindings;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Input;

/** A type of input binding. */
interface InputKind {
    /** The type in {@code function.json}. */
    String type();

    /**
     * An input of one function.
     *
     * @throws dev.bindery.local.config.ConfigurationException if a property is not right
     */
    Input bind(BindingDescription binding, HostParts parts);
}
