package dev.bindery.standin.worker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.standin.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A worker's folder and its {@code worker.config.json}. */
public final class WorkerConfig {
    private static final Pattern VARIABLE = Pattern.compile("%([^%]*)%");
    private static final Pattern ARGUMENT = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    private final Path directory;
    private final JsonNode description;

    private WorkerConfig(Path directory, JsonNode description) {
        this.directory = directory;
        this.description = description;
    }

    /** Reads a folder. */
    public static WorkerConfig read(Path directory) {
        try {
            JsonNode description = Json.of(Files.readString(directory.resolve("worker.config.json")))
                    .path("description");
            for (String required : List.of("language", "extensions", "defaultExecutablePath", "defaultWorkerPath")) {
                if (description.path(required).isMissingNode()) {
                    throw new IllegalArgumentException("worker.config.json has no description." + required);
                }
            }
            return new WorkerConfig(directory, description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return directory;
    }

    String language() {
        return description.path("language").asText();
    }

    boolean takes(String scriptFile) {
        for (JsonNode extension : description.path("extensions")) {
            if (scriptFile.toLowerCase().endsWith(extension.asText().toLowerCase())) {
                return true;
            }
        }
        return false;
    }

    /** The command that starts the worker, but for what it is told of the host. */
    List<String> command(Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(expanded(description.path("defaultExecutablePath").asText(), environment));
        for (JsonNode argument : description.path("arguments")) {
            String text = argument.asText().replace("{workerDirectoryPath}", directory.toString());
            // One text may be several arguments, for the host puts them into one command line, where quotes keep
            // spaces.
            Matcher arguments = ARGUMENT.matcher(expanded(text, environment));
            while (arguments.find()) {
                command.add(arguments.group().replace("\"", ""));
            }
        }
        command.add(directory
                .resolve(description.path("defaultWorkerPath").asText())
                .toString());
        return command;
    }

    private static String expanded(String text, Map<String, String> environment) {
        Matcher matcher = VARIABLE.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(environment.getOrDefault(found.group(1), "")));
    }
}
