package dev.bindery.local.call;

import dev.bindery.local.app.FunctionDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function in this host.
 *
 * @param description what it is
 * @param callable calls it, or null if it has an input or output that this host does not serve
 * @param trigger calls it when it is time to; null under the same condition
 * @param disabled whether it is only called by hand
 * @param unserved the types of its bindings that this host does not serve
 */
public record HostedFunction(
        FunctionDescription description,
        @Nullable CallableFunction callable,
        @Nullable Trigger trigger,
        boolean disabled,
        List<String> unserved) {
    /** The function's name. */
    public String name() {
        return description.name();
    }
}
