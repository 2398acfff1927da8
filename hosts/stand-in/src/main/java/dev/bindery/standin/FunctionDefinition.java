package dev.bindery.standin;

import java.util.List;
import java.util.Optional;

/** One function, as its folder says it. */
public record FunctionDefinition(String name, List<Binding> bindings) {
    public Binding trigger() {
        return bindings.stream().filter(Binding::isTrigger).findFirst().orElseThrow();
    }

    /** The inputs beside the trigger. */
    public List<Binding> inputs() {
        return bindings.stream()
                .filter(binding -> binding.isInput() && !binding.isTrigger())
                .toList();
    }

    public List<Binding> outputs() {
        return bindings.stream().filter(Binding::isOutput).toList();
    }

    public Optional<Binding> output(String binding) {
        return outputs().stream()
                .filter(output -> output.name().equalsIgnoreCase(binding))
                .findFirst();
    }

    public Optional<Binding> httpOutput() {
        return outputs().stream().filter(output -> output.isType("http")).findFirst();
    }
}
