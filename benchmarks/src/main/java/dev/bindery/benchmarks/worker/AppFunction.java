package dev.bindery.benchmarks.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A function of a staged folder, as the host knows it.
 *
 * @param id what the host calls it in messages
 * @param folder its folder
 * @param scriptFile the jar
 */
record AppFunction(String id, String name, Path folder, Path scriptFile, String entryPoint, List<Binding> bindings) {
    /** What the host says of a binding. */
    record Binding(String name, String type, boolean isOut) {}

    /** Those of a staged folder, by their names. */
    static List<AppFunction> of(Path app) throws IOException {
        List<AppFunction> functions = new ArrayList<>();
        try (Stream<Path> files = Files.list(app)) {
            for (Path folder : files.sorted().toList()) {
                if (Files.exists(folder.resolve("function.json"))) {
                    functions.add(read(folder));
                }
            }
        }
        return functions;
    }

    private static AppFunction read(Path folder) throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("function.json").toFile());
        String name = folder.getFileName().toString();
        List<Binding> bindings = new ArrayList<>();
        json.path("bindings")
                .forEach(binding -> bindings.add(new Binding(
                        binding.path("name").asText(),
                        binding.path("type").asText(),
                        binding.path("direction").asText().equals("out"))));
        return new AppFunction(
                UUID.nameUUIDFromBytes(name.getBytes()).toString(),
                name,
                folder,
                folder.resolve(json.path("scriptFile").asText()).normalize(),
                json.path("entryPoint").asText(),
                bindings);
    }
}
