package dev.bindery.local.triggers;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Trigger;

/** A type of trigger. */
interface TriggerKind {
    /**
     * The trigger of one function.
     *
     * @throws dev.bindery.local.config.ConfigurationException if a property is not right
     */
    Trigger bind(BindingDescription binding, CallableFunction function, HostParts parts);
}
