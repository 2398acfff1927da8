package dev.bindery.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One function, as its folder says it.
 *
 * @param scriptFile where its code is, from its folder; empty where that is not said
 * @param entryPoint which code it is; empty where that is not said
 */
public record FunctionDefinition(String name, String scriptFile, String entryPoint, List<Binding> bindings) {
    /** Reads a function's folder. */
    public static FunctionDefinition read(Path folder) {
        JsonNode json = Json.document(folder.resolve("function.json"));
        List<Binding> bindings = new ArrayList<>();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (JsonNode each : json.path("bindings")) {
            Binding binding = Binding.of(each);
            if (!binding.name().matches("[a-zA-Z][a-zA-Z0-9]{0,127}|\\$return") || !names.add(binding.name())) {
                throw new IllegalArgumentException(folder + ": bad or repeated binding name '" + binding.name() + "'");
            }
            bindings.add(binding);
        }
        if (bindings.stream().filter(Binding::isTrigger).count() != 1) {
            throw new IllegalArgumentException(folder + ": there must be one trigger");
        }
        return new FunctionDefinition(
                folder.getFileName().toString(),
                json.path("scriptFile").asText(),
                json.path("entryPoint").asText(),
                List.copyOf(bindings));
    }

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
