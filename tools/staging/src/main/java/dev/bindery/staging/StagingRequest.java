package dev.bindery.staging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is to be staged, and where. */
public final class StagingRequest {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    /**
     * A jar for the folder {@code lib}.
     *
     * @param file where it is
     * @param name its name there
     */
    record Library(Path file, String name) {}

    private final String name;
    private final Path target;
    private final List<Path> classes = new ArrayList<>();
    private final List<Library> libraries = new ArrayList<>();
    private @Nullable Path jar;
    private @Nullable Path hostJson;
    private Runner runner = Runner.DEFAULT;

    private StagingRequest(String name, Path target) {
        this.name = name;
        this.target = target;
    }

    /**
     * Begins a request.
     *
     * @param name what the app is called: letters, digits, {@code .}, {@code _} and {@code -}
     * @param target the folder that will hold the app's folder {@code <name>} and {@code <name>.zip}
     * @return the request
     * @throws StagingException if the name is none
     */
    public static StagingRequest of(String name, Path target) {
        if (!NAME.matcher(name).matches()) {
            throw new StagingException(
                    "'" + name + "' cannot be the name of a staged folder.",
                    "It has letters, digits, '.', '_' and '-', and starts with a letter or a digit.",
                    "Name it after the project.");
        }
        return new StagingRequest(name, target);
    }

    /**
     * Takes the functions from a jar.
     *
     * @param file the application's jar
     * @return this request
     */
    public StagingRequest jar(Path file) {
        jar = file;
        return this;
    }

    /**
     * Takes the functions from a folder of compiled classes and resources; of several, all are taken.
     *
     * @param folder the folder
     * @return this request
     */
    public StagingRequest classes(Path folder) {
        classes.add(folder);
        return this;
    }

    /**
     * Adds a jar that the application runs with.
     *
     * @param file the jar
     * @return this request
     */
    public StagingRequest library(Path file) {
        return library(file, String.valueOf(file.getFileName()));
    }

    /**
     * Adds a jar that the application runs with.
     *
     * @param file the jar
     * @param fileName its name in the folder {@code lib}
     * @return this request
     */
    public StagingRequest library(Path file, String fileName) {
        libraries.add(new Library(file, fileName));
        return this;
    }

    /**
     * Names the project's {@code host.json}. Without it there is a default.
     *
     * @param file the file
     * @return this request
     */
    public StagingRequest hostJson(Path file) {
        hostJson = file;
        return this;
    }

    /**
     * Sets what will run the app, {@link Runner#DEFAULT} otherwise.
     *
     * @param value the runner
     * @return this request
     */
    public StagingRequest runner(Runner value) {
        runner = value;
        return this;
    }

    String name() {
        return name;
    }

    Path target() {
        return target;
    }

    @Nullable
    Path jar() {
        return jar;
    }

    List<Path> classes() {
        return classes;
    }

    List<Library> libraries() {
        return libraries;
    }

    @Nullable
    Path hostJson() {
        return hostJson;
    }

    Runner runner() {
        return runner;
    }
}
