package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The functions of an app: its folders that have a {@code function.json}. */
final class AppFunctions {
    private final Map<String, AppFunction> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> problems = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private AppFunctions() {}

    /**
     * Reads an app's folder. A function whose description is not right does not keep the others from running.
     *
     * @throws StartException if there is no function at all
     */
    static AppFunctions in(Path root) {
        AppFunctions functions = new AppFunctions();
        for (Path folder : folders(root)) {
            String name = folder.getFileName().toString();
            try {
                String json = Files.readString(folder.resolve("function.json"), UTF_8);
                functions.byName.put(name, AppFunction.of(folder, json));
            } catch (IOException | IllegalArgumentException e) {
                functions.problems.put(
                        name, "Function '" + name + "': its function.json cannot be used: " + e.getMessage() + ".");
            }
        }
        if (functions.byName.isEmpty() && functions.problems.isEmpty()) {
            throw new StartException("There is no function in " + root
                    + ": none of its folders has a function.json. Start the handler in the staged folder of the app,"
                    + " the one with host.json.");
        }
        return functions;
    }

    private static List<Path> folders(Path root) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> children = Files.list(root)) {
            children.filter(child -> Files.isRegularFile(child.resolve("function.json")))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new StartException("The folder of the app, " + root + ", cannot be read: " + e, e);
        }
        return found;
    }

    /** A function by its name, or null. */
    @Nullable
    AppFunction get(String name) {
        return byName.get(name);
    }

    /** The functions in the order of their names, which is the order in which the host tries their routes. */
    Collection<AppFunction> all() {
        return byName.values();
    }

    /** What is wrong with a function, or null. */
    @Nullable
    String problem(String name) {
        return problems.get(name);
    }

    Collection<String> problems() {
        return problems.values();
    }
}
