package dev.bindery.standin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.syntax.AppSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A staged folder: {@code host.json}, and a folder with a {@code function.json} for each function. */
public final class FunctionApp {
    private final Path root;
    private final JsonNode hostJson;
    private final Map<String, String> settings;
    private final List<FunctionDefinition> functions;

    private FunctionApp(
            Path root, JsonNode hostJson, Map<String, String> settings, List<FunctionDefinition> functions) {
        this.root = root;
        this.hostJson = hostJson;
        this.settings = settings;
        this.functions = functions;
    }

    /**
     * Reads a folder.
     *
     * @param settings the app settings, also for the functions' process
     */
    public static FunctionApp read(Path root, Map<String, String> settings) {
        try (Stream<Path> children = Files.list(root)) {
            JsonNode hostJson = Json.document(root.resolve("host.json"));
            if (!hostJson.path("version").asText().equals("2.0")) {
                throw new IllegalArgumentException("host.json must have the version 2.0");
            }
            List<FunctionDefinition> functions = new ArrayList<>();
            for (Path folder : children.toList()) {
                if (Files.isRegularFile(folder.resolve("function.json"))) {
                    functions.add(FunctionDefinition.read(folder));
                }
            }
            functions.sort(Comparator.comparing(function -> function.name().toLowerCase(Locale.ROOT)));
            return new FunctionApp(root, hostJson, Map.copyOf(settings), List.copyOf(functions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    public JsonNode hostJson() {
        return hostJson;
    }

    public Map<String, String> settings() {
        return settings;
    }

    /** The functions in the order in which the host tries their routes. */
    public List<FunctionDefinition> functions() {
        return functions;
    }

    public FunctionDefinition function(String name) {
        return functions.stream()
                .filter(function -> function.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no function " + name));
    }

    /** A property of a binding with the app settings put in. */
    String resolved(Binding binding, String property) {
        return AppSettings.resolveSettings(binding.text(property), settings::get);
    }
}
