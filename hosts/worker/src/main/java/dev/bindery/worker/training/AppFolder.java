package dev.bindery.worker.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A staged app.
 *
 * @param root its folder
 * @param functions its functions, by their names
 */
record AppFolder(Path root, List<Function> functions) {
    /** What of a {@code function.json} has a function be loaded. */
    record Function(String name, Path directory, Path script, String entryPoint) {
        private static Function read(Path description) {
            Path directory = description.getParent();
            try {
                String json = Files.readString(description);
                return new Function(
                        directory.getFileName().toString(),
                        directory,
                        directory.resolve(text(json, "scriptFile")).normalize(),
                        text(json, "entryPoint"));
            } catch (IOException e) {
                throw new TrainingException(description + " cannot be read: " + e, e);
            }
        }

        /** Names of files, classes and methods have no characters that JSON would write in another way. */
        private static String text(String json, String property) {
            Matcher found =
                    Pattern.compile("\"" + property + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
            return found.find() ? found.group(1) : "";
        }
    }

    static AppFolder read(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try (Stream<Path> children = Files.isDirectory(root) ? Files.list(root) : Stream.empty()) {
            List<Function> functions = children.map(child -> child.resolve("function.json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(Function::read)
                    .toList();
            if (functions.isEmpty()) {
                throw new TrainingException("""
                        There are no functions in %s.
                        An app is the staged folder: functions.jar, lib, and for each function a folder with its function.json.
                        Name that folder, or none at all to archive the worker's own classes.""".formatted(root), null);
            }
            return new AppFolder(root, functions);
        } catch (IOException e) {
            throw new TrainingException(root + " cannot be read: " + e, e);
        }
    }
}
