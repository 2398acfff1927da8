package dev.bindery.processor;

import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.RecordingProcessor.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Builds an application again and again, and compiles what has changed only, by the rules that Gradle states for
 * annotation processors: files of the isolating one go with the one type that they come from; those of the aggregating
 * one always go; and types with an annotation that the aggregating one asks for are handed over as class files. That
 * types depend on each other is left out; functions do not.
 */
final class IncrementalBuild {
    private final Path folder;
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final Set<String> stale = new TreeSet<>();

    /** What the isolating processor wrote, by path. */
    private final SortedMap<String, Written> isolated = new TreeMap<>();

    private final Set<String> aggregated = new TreeSet<>();

    IncrementalBuild() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/compilations")), "incremental")
                .toAbsolutePath();
    }

    /** Writes a source, anew or for the first time. */
    IncrementalBuild write(String type, String text) {
        sources.put(type, text);
        stale.add(type);
        return this;
    }

    /** Deletes a source. */
    IncrementalBuild delete(String type) {
        sources.remove(type);
        stale.add(type);
        return this;
    }

    Compilation build() throws IOException {
        for (String type : stale) {
            deleteOutputs(type);
        }
        for (String path : aggregated) {
            Files.deleteIfExists(folder.resolve("classes").resolve(path));
        }
        aggregated.clear();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        RecordingProcessor isolating = new RecordingProcessor(new FunctionProcessor());
        RecordingProcessor aggregating = new RecordingProcessor(new FunctionIndexProcessor());
        Builder compilation = Compilation.with(With.JAVAC)
                .into(folder)
                .plain()
                .processor(isolating)
                .processor(aggregating)
                .classPath(classes)
                .classNames(adapters());
        for (String type : stale) {
            if (sources.containsKey(type)) {
                compilation.source(type, sources.get(type));
            }
        }
        stale.clear();
        Compilation result = compilation.run();
        isolating.written().forEach(file -> isolated.put(file.path(), file));
        aggregating.written().forEach(file -> aggregated.add(file.path()));
        return result;
    }

    /** The same application, built at once and somewhere else. */
    Map<String, String> clean() throws IOException {
        IncrementalBuild other = new IncrementalBuild();
        sources.forEach(other::write);
        other.build();
        return other.outputs();
    }

    /** Every file that the build has left, byte by byte. */
    Map<String, String> outputs() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String root : List.of("classes", "generated")) {
            try (Stream<Path> paths = Files.walk(folder.resolve(root))) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(path).toString(),
                            Base64.getEncoder().encodeToString(Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }

    /** What unchanged types the aggregating processor sees: adapters, since its annotation is on those alone. */
    private List<String> adapters() {
        return isolated.values().stream()
                .filter(Written::isSource)
                .map(file -> file.path().replaceAll("\\.java$", "").replace('/', '.'))
                .toList();
    }

    private void deleteOutputs(String type) throws IOException {
        deleteClasses(type);
        List<Written> gone = isolated.values().stream()
                .filter(file -> file.origins().contains(type))
                .toList();
        for (Written file : gone) {
            isolated.remove(file.path());
            Files.delete(
                    folder.resolve(file.isSource() ? "generated" : "classes").resolve(file.path()));
            if (file.isSource()) {
                deleteClasses(file.path().replaceAll("\\.java$", ""));
            }
        }
    }

    private void deleteClasses(String type) throws IOException {
        Path file = folder.resolve("classes").resolve(type.replace('.', '/') + ".class");
        if (Files.isDirectory(file.getParent())) {
            String name = file.getFileName().toString().replaceAll("\\.class$", "");
            try (Stream<Path> paths = Files.list(file.getParent())) {
                for (Path path : paths.toList()) {
                    if (path.getFileName().toString().matches(name + "(\\$.*)?\\.class")) {
                        Files.delete(path);
                    }
                }
            }
        }
    }
}
