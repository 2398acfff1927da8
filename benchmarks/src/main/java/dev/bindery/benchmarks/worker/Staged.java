package dev.bindery.benchmarks.worker;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** The folders that a host is given: apps and workers. */
final class Staged {
    private static final String JAR = "bindery-worker.jar";
    private static final String FUNCTIONS = "META-INF/azure-functions";
    private static final int ARCHIVE_SECONDS = 60;

    private Staged() {}

    /** A folder with nothing in it. */
    static Path empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** Compiles an app as its build does, and stages it. */
    static Path app(Path folder, List<Path> sources) throws IOException {
        Path lib = Files.createDirectories(empty(folder).resolve("lib"));
        for (Class<?> type : List.of(
                HttpRequest.class,
                HttpTrigger.class,
                org.slf4j.Logger.class,
                com.fasterxml.jackson.core.JsonFactory.class,
                com.fasterxml.jackson.annotation.JsonProperty.class,
                com.fasterxml.jackson.databind.ObjectMapper.class,
                com.fasterxml.jackson.datatype.jsr310.JavaTimeModule.class,
                com.fasterxml.jackson.datatype.jdk8.Jdk8Module.class,
                NonNull.class)) {
            Jars.put(type, lib);
        }
        Path classes = empty(folder.resolveSibling(folder.getFileName() + "-classes"));
        compile(classes, lib, sources);
        Jars.make(folder.resolve("functions.jar"), classes, new Manifest());
        Files.writeString(folder.resolve("host.json"), "{\"version\": \"2.0\"}");
        try (Stream<Path> functions = Files.list(classes.resolve(FUNCTIONS))) {
            for (Path function : functions.toList()) {
                Path target = Files.createDirectories(
                        folder.resolve(function.getFileName().toString()));
                Files.copy(function.resolve("function.json"), target.resolve("function.json"));
            }
        }
        return folder;
    }

    private static void compile(Path classes, Path lib, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath;
        try (Stream<Path> jars = Files.list(lib)) {
            classPath = jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        StringWriter said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    // As the archetype's pom.xml has it.
                    "-XDstringConcat=inline",
                    "-d",
                    classes.toString(),
                    "-cp",
                    classPath,
                    "-parameters",
                    "--release",
                    "17",
                    "-processorpath",
                    System.getProperty("java.class.path"));
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IllegalStateException("The app does not compile:\n" + said);
            }
        }
    }

    /** A copy of the worker's folder, as far as it is packaged. */
    static Path worker(Path folder, Path module) throws IOException {
        empty(folder);
        Path staged = module.resolve("target/worker");
        if (Files.exists(staged.resolve(JAR)) && !isOutdated(staged.resolve(JAR), module.resolve("target/classes"))) {
            copy(staged, folder);
        } else {
            copy(module.resolve("src/main/worker"), folder);
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "dev.bindery.worker.Main");
            Jars.make(folder.resolve(JAR), module.resolve("target/classes"), manifest);
            Path lib = Files.createDirectories(folder.resolve("lib"));
            Jars.putAs(Jars.placeOf(HttpRequest.class), lib.resolve("bindery-runtime.jar"));
        }
        return folder;
    }

    private static boolean isOutdated(Path jar, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** The jars of the least worker. */
    static Path floor(Path folder, Path module) throws IOException {
        copy(module.resolve("target/lib"), empty(folder));
        Jars.make(folder.resolve("floor.jar"), module.resolve("target/classes"), new Manifest());
        return folder;
    }

    /**
     * Has a worker make its archive of classes, with the JDK that will run it.
     *
     * @return why there is none, or null
     */
    static @Nullable String archive(Path worker, Path jdk, Path app) throws IOException, InterruptedException {
        List<String> before = names(worker);
        Path said = worker.resolveSibling("archive.log");
        Process process = new ProcessBuilder(
                        jdk.resolve("bin/java").toString(),
                        "-jar",
                        worker.resolve(JAR).toString(),
                        "--make-archive",
                        app.toString())
                .directory(app.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(ARCHIVE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return "--make-archive does not end";
        } else if (process.exitValue() != 0) {
            return "--make-archive ends with " + process.exitValue() + ": "
                    + Files.readString(said).strip();
        }
        return names(worker).equals(before) ? "--make-archive makes no file" : null;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
