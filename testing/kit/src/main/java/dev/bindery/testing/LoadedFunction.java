package dev.bindery.testing;

import dev.bindery.local.app.FunctionDescription;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Trigger;

/**
 * A function that is ready to be called.
 *
 * @param description what it is
 * @param callable calls it
 * @param trigger what starts it, which watches nothing here
 * @param disabled whether an app setting says that only a call by hand runs it
 */
record LoadedFunction(FunctionDescription description, CallableFunction callable, Trigger trigger, boolean disabled) {
    String name() {
        return description.name();
    }
}
