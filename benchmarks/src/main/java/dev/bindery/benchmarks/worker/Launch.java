package dev.bindery.benchmarks.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a worker is started.
 *
 * @param command the command, but for what the worker is told of the host
 * @param folder the worker's folder
 * @param isCanned whether it gives every call the same answer
 */
record Launch(List<String> command, Path folder, boolean isCanned) {
    /** What stands in quotation marks may have spaces. */
    private static final Pattern ARGUMENT = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    /** As the host does it by a {@code worker.config.json}. */
    static Launch ofFolder(Path folder, Path jdk, List<String> options) throws IOException {
        JsonNode description = new ObjectMapper()
                .readTree(folder.resolve("worker.config.json").toFile())
                .path("description");
        Map<String, String> variables = Map.of("%JAVA_HOME%", jdk.toString(), "%JAVA_OPTS%", String.join(" ", options));
        List<String> command = new ArrayList<>();
        command.add(expanded(description.path("defaultExecutablePath").asText(), folder, variables));
        for (JsonNode argument : description.path("arguments")) {
            // One text may be several arguments, for the host puts them into one command line.
            ARGUMENT.matcher(expanded(argument.asText(), folder, variables))
                    .results()
                    .forEach(each -> command.add(each.group().replace("\"", "")));
        }
        command.add(
                folder.resolve(description.path("defaultWorkerPath").asText()).toString());
        return new Launch(command, folder, false);
    }

    private static String expanded(String text, Path folder, Map<String, String> variables) {
        String expanded = text.replace("{workerDirectoryPath}", folder.toString());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            expanded = expanded.replace(variable.getKey(), variable.getValue());
        }
        return expanded;
    }

    /** The least worker, from a folder of jars. */
    static Launch ofFloor(Path folder, Path jdk, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(options);
        String classPath;
        try (var jars = Files.list(folder)) {
            classPath = String.join(
                    File.pathSeparator, jars.sorted().map(Path::toString).toList());
        }
        command.addAll(List.of("-cp", classPath, "dev.bindery.benchmarks.floor.Floor"));
        return new Launch(command, folder, true);
    }
}
