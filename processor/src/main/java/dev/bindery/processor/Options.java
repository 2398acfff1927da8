package dev.bindery.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.processor.verify.Problem;
import dev.bindery.processor.verify.Settings;
import dev.bindery.processor.verify.Severities;
import dev.bindery.processor.verify.Severities.Level;
import dev.bindery.syntax.Names;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user sets with {@code -Abindery.…}.
 *
 * @param scriptFile where the host finds the application, seen from a function's folder
 * @param settings the app settings that the user wants to have checked
 * @param severities what the user has changed about severities
 * @param nativeImage whether an image is to be built of the functions
 */
record Options(String scriptFile, Settings settings, Severities severities, boolean nativeImage) {
    static final String SCRIPT_FILE = "bindery.scriptFile";
    static final String SETTINGS = "bindery.settings";
    static final String NATIVE_IMAGE = "bindery.nativeImage";
    static final String SEVERITY = "bindery.severity.";

    private static final Set<String> SHOWN =
            new TreeSet<>(Set.of(SCRIPT_FILE, SETTINGS, NATIVE_IMAGE, SEVERITY + "BNDnnnn"));

    /** Every option there is; compilers complain of options that no processor names. */
    static final Set<String> NAMES = Stream.concat(
                    Stream.of(SCRIPT_FILE, SETTINGS, NATIVE_IMAGE),
                    Arrays.stream(Problem.values()).map(problem -> SEVERITY + problem.code()))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Reads the options.
     *
     * @param options what the compiler hands over
     * @param warn takes what is wrong with them
     */
    static Options read(Map<String, @Nullable String> options, Consumer<String> warn) {
        for (String name : new TreeSet<>(options.keySet())) {
            if (name.startsWith("bindery.") && !NAMES.contains(name)) {
                warn.accept("There is no option -A" + name + ".\n  The options are " + SHOWN + ".\n  "
                        + Names.nearest(name, NAMES)
                                .map(nearest -> "Did you mean -A" + nearest + "=…?")
                                .orElse("Remove it."));
            }
        }
        String scriptFile = options.get(SCRIPT_FILE);
        boolean empty = scriptFile == null || scriptFile.isBlank();
        if (empty && options.containsKey(SCRIPT_FILE)) {
            warn.accept(
                    "The option -A" + SCRIPT_FILE + " is empty.\n  It is the path of the application's jar, seen from"
                            + " a function's folder.\n  Write -A" + SCRIPT_FILE + "=../functions.jar, which is also the"
                            + " default.");
        }
        if (!empty && !scriptFile.toLowerCase(Locale.ROOT).endsWith(".jar")) {
            warn.accept(
                    "The option -A" + SCRIPT_FILE + "=" + scriptFile + " names no jar.\n  The host finds the worker of"
                            + " a function by the end of this path; Java's takes .jar, and a function of no worker is passed"
                            + " over.\n  Write the path of the application's jar, such as -A" + SCRIPT_FILE
                            + "=../functions.jar.");
        }
        return new Options(
                empty ? "../functions.jar" : scriptFile,
                settings(options, warn),
                severities(options, warn),
                nativeImage(options, warn));
    }

    private static boolean nativeImage(Map<String, @Nullable String> options, Consumer<String> warn) {
        String value = options.get(NATIVE_IMAGE);
        boolean known = "true".equalsIgnoreCase(value) || "false".equalsIgnoreCase(value);
        if (!known && options.containsKey(NATIVE_IMAGE)) {
            warn.accept("The option -A" + NATIVE_IMAGE + "=" + (value == null ? "" : value)
                    + " has no effect.\n  It takes true or false.\n  Write -A" + NATIVE_IMAGE
                    + "=true to have reachability-metadata.json written for each function.");
        }
        return Boolean.parseBoolean(value);
    }

    private static Settings settings(Map<String, @Nullable String> options, Consumer<String> warn) {
        String file = options.get(SETTINGS);
        if (file == null) {
            return Settings.UNKNOWN;
        }
        try {
            JsonNode root = new ObjectMapper().readTree(new File(file));
            List<String> names = new ArrayList<>();
            root.path("Values").fieldNames().forEachRemaining(names::add);
            root.path("ConnectionStrings")
                    .fieldNames()
                    .forEachRemaining(name -> names.add("ConnectionStrings:" + name));
            if (root.isObject()) {
                return Settings.of(file, names);
            }
        } catch (IOException e) {
            // What is said below holds for this, too: the path is the first thing to look at.
        }
        warn.accept("The file of the option -A" + SETTINGS + "=" + file + " cannot be read.\n  It is a"
                + " local.settings.json, with an object \"Values\"; the path is seen from where the compiler runs.\n "
                + " Correct the path or the file, or leave the option out: no setting is checked now.");
        return Settings.UNKNOWN;
    }

    /** What the user has changed about severities; other options do not matter. */
    static Severities severities(Map<String, @Nullable String> options, Consumer<String> warn) {
        Map<Problem, Level> changed = new EnumMap<>(Problem.class);
        for (Problem problem : Problem.values()) {
            String name = SEVERITY + problem.code();
            if (options.containsKey(name)) {
                level(problem, name, options.get(name), warn).ifPresent(level -> changed.put(problem, level));
            }
        }
        return new Severities(changed);
    }

    private static Optional<Level> level(Problem problem, String name, @Nullable String value, Consumer<String> warn) {
        for (Level level : Level.values()) {
            if (level.name().equalsIgnoreCase(value)) {
                if (problem.severity() == Problem.Severity.ERROR && level != Level.ERROR) {
                    warn.accept("The option -A" + name + "=" + value + " has no effect.\n  " + problem.code()
                            + " is an error always: the function would not load, or could not be written.\n  Remove the"
                            + " option and correct what is reported.");
                    return Optional.empty();
                }
                return Optional.of(level);
            }
        }
        warn.accept("The option -A" + name + "=" + (value == null ? "" : value) + " has no effect.\n  It takes "
                + Arrays.stream(Level.values())
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ".\n  Write -A" + name + "=warning, for example.");
        return Optional.empty();
    }
}
