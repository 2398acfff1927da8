package dev.bindery.benchmarks.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The app that is measured, compiled.
 *
 * @param classPath the app, and what it runs on: the local host and the least that it needs
 */
record Application(List<Path> classPath) {
    /** The modules that it runs on, packaged or as their classes, and other people's jars. */
    private static final Predicate<String> WANTED = Pattern.compile(
                    "/(annotations|runtime-lib|syntax|staging|local)/target/"
                            + "|/(bindery-(annotations|runtime|syntax|staging|local)|azure|h2|jackson|jna|jspecify|msal4j"
                            + "|reactive-streams|reactor-core|slf4j-api)-[^/]*\\.jar$")
            .asPredicate();

    /** Compiles it with this JDK, whichever it is measured on. */
    static Application compile(Path folder) throws IOException {
        List<Path> all = all();
        List<Path> wanted =
                all.stream().filter(entry -> WANTED.test(entry.toString())).toList();
        List<Path> processor = all.stream()
                .filter(entry -> entry.toString().contains("processor"))
                .toList();
        // Before it is packaged it lies beside what is packed into it.
        List<Path> processorPath = processor.stream().anyMatch(Files::isDirectory) ? all : processor;
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("load")).resolve("Load.java"), LoadSource.TEXT);
        String[] arguments = {
            "-encoding",
            "UTF-8",
            "-parameters",
            "--release",
            "17",
            "-d",
            classes.toString(),
            "-cp",
            path(wanted),
            "-processorpath",
            path(processorPath),
            source.toString()
        };
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        if (status != 0) {
            throw new IllegalStateException("The app does not compile");
        }
        return new Application(
                Stream.concat(Stream.of(classes), wanted.stream()).toList());
    }

    private static List<Path> all() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A host of the app in a folder of its own. */
    Server start(Path home, Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        return Server.start(
                home,
                Files.createDirectories(folder),
                classPath,
                settings,
                List.of(
                        "dev.bindery.local.Main",
                        "--storage",
                        folder.resolve("storage").toString()));
    }
}
