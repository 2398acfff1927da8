package dev.bindery.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Which of the finer lines are worth sending: those below information that {@code logging.logLevel} of
 * {@code host.json}, or a setting in its place, asks for. All others go to the host, which has the last word.
 */
final class Levels {
    private static final String SETTING = "AzureFunctionsJobHost__logging__logLevel__";
    private static final int TRACE = 0;
    private static final int DEBUG = 1;
    private static final int INFORMATION = 2;

    private final Map<String, Integer> byStart = new HashMap<>();

    private Levels() {}

    static Levels of(Path folder, Map<String, String> environment) {
        Levels levels = new Levels();
        Path file = folder.resolve("host.json");
        if (Files.isRegularFile(file)) {
            try {
                LevelsReader.read(Files.readString(file, UTF_8), levels::put);
            } catch (IOException | IllegalArgumentException e) {
                // The host says so itself, and does not start.
            }
        }
        environment.forEach((name, value) -> {
            if (name.regionMatches(true, 0, SETTING, 0, SETTING.length())) {
                levels.put(name.substring(SETTING.length()), value);
            }
        });
        return levels;
    }

    private void put(String category, String level) {
        int value = level.equalsIgnoreCase("Trace") ? TRACE : level.equalsIgnoreCase("Debug") ? DEBUG : INFORMATION;
        byStart.put(category.equalsIgnoreCase("default") ? "" : category, value);
    }

    /** Whether the host asks for a line, by the longest beginning of its category. */
    boolean allow(String category, int level) {
        int longest = -1;
        int least = INFORMATION;
        for (Map.Entry<String, Integer> rule : byStart.entrySet()) {
            String start = rule.getKey();
            if (start.length() > longest && category.regionMatches(true, 0, start, 0, start.length())) {
                longest = start.length();
                least = rule.getValue();
            }
        }
        return level >= least;
    }
}
