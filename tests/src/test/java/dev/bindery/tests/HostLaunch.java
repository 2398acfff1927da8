package dev.bindery.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The command line of a local host: {@code java -cp … dev.bindery.local.Main …}. */
final class HostLaunch {
    /** What a JVM needs. The rest stays out, so that no setting of whoever runs the tests is one of the app's. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot");

    private final Path folder;
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> jvm = new ArrayList<>();
    private List<Path> classPath = TestClassPath.entries();

    private HostLaunch(Path folder) {
        this.folder = folder;
    }

    /** A host in a folder, which has its store below it and no files of settings. */
    static HostLaunch in(Path folder) {
        return new HostLaunch(folder)
                .with("--storage", folder.resolve("storage").toString());
    }

    /** A host of the quickstart, with the quickstart's own files. */
    static HostLaunch ofQuickstart(Path folder) {
        return in(folder)
                .with("--port", "0")
                .with(
                        "--settings",
                        Repository.QUICKSTART.resolve("local.settings.json").toString())
                .with("--host-json", Repository.QUICKSTART.resolve("host.json").toString());
    }

    HostLaunch with(String... added) {
        arguments.addAll(List.of(added));
        return this;
    }

    HostLaunch environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Adds an option of the JVM. */
    HostLaunch jvm(String option) {
        jvm.add(option);
        return this;
    }

    HostLaunch classPath(List<Path> entries) {
        classPath = List.copyOf(entries);
        return this;
    }

    /** Starts a host that is to run, and waits until it does. */
    LocalHostProcess start() throws IOException, InterruptedException {
        LocalHostProcess host = LocalHostProcess.of(process());
        try {
            host.awaitReady();
            return host;
        } catch (AssertionError | InterruptedException e) {
            host.close();
            throw e;
        }
    }

    /** Runs a host that is to end by itself. */
    Ended run() throws IOException, InterruptedException {
        try (LocalHostProcess host = LocalHostProcess.of(process())) {
            return new Ended(host.status(), host.output().await(), host.errors().await());
        }
    }

    /** How a process ended, and what it had said. */
    record Ended(int status, List<String> output, List<String> errors) {}

    private Process process() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // What is read here, whatever the locale.
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "dev.bindery.local.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
