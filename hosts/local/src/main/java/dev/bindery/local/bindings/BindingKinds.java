package dev.bindery.local.bindings;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Input;
import dev.bindery.local.call.Output;
import java.util.List;
import java.util.Optional;

/** Every type of input and output binding that this host serves. */
public final class BindingKinds {
    private static final List<InputKind> INPUTS = List.of(new BlobInput(), new TableInput());
    private static final List<OutputKind> OUTPUTS =
            List.of(new HttpOutput(), new QueueOutput(), new BlobOutput(), new TableOutput());

    private BindingKinds() {}

    /** An input of a function, or nothing if this host does not serve its type. */
    public static Optional<Input> input(BindingDescription binding, HostParts parts) {
        return INPUTS.stream()
                .filter(kind -> kind.type().equalsIgnoreCase(binding.type()))
                .findFirst()
                .map(kind -> kind.bind(binding, parts));
    }

    /** An output of a function, or nothing if this host does not serve its type. */
    public static Optional<Output> output(BindingDescription binding, HostParts parts) {
        return OUTPUTS.stream()
                .filter(kind -> kind.type().equalsIgnoreCase(binding.type()))
                .findFirst()
                .map(kind -> kind.bind(binding, parts));
    }
}
