package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A staged folder and its zip, looked at as the host and its Java worker look at them. */
final class StagedFolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path zip;

    StagedFolder(Path target, String name) {
        this.folder = target.resolve(name);
        this.zip = target.resolve(name + ".zip");
    }

    Path folder() {
        return folder;
    }

    Path zip() {
        return zip;
    }

    /** The paths of its files. */
    List<String> files() throws IOException {
        return List.copyOf(contents().keySet());
    }

    JsonNode json(String file) throws IOException {
        return JSON.readTree(folder.resolve(file).toFile());
    }

    private SortedMap<String, Long> contents() throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), checksum(path));
            }
        }
        return files;
    }

    private static long checksum(Path path) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(path));
        return sum.getValue();
    }

    /** Asserts that the zip has the folder's files and nothing else. */
    void assertZipIsTheSame() throws IOException {
        SortedMap<String, Long> zipped = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                zipped.put(entry.getName(), entry.getCrc());
            }
        }
        assertThat(zipped).isEqualTo(contents());
    }

    /**
     * Asserts what the host does when it starts: it reads host.json, takes each immediate subfolder with a
     * function.json for a function, and looks for the script file; then what the Java worker does: one class loader of
     * the first script file and of the jars in the first folder beside it whose name ends in lib, and in it each entry
     * point.
     */
    void assertHostLoads(String... functions) throws Exception {
        assertThat(json("host.json").path("version").textValue()).isEqualTo("2.0");
        List<String> found = new ArrayList<>();
        URLClassLoader worker = null;
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted(Comparator.comparing(
                            path -> path.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .filter(path -> Files.isRegularFile(path.resolve("function.json")))
                    .toList()) {
                String name = child.getFileName().toString();
                found.add(name);
                JsonNode json = json(name + "/function.json");
                Path script = child.resolve(json.path("scriptFile").asText()).normalize();
                assertThat(script).isRegularFile().hasExtension("jar");
                worker = worker != null ? worker : new URLClassLoader(workerClassPath(script), null);
                String entryPoint = json.path("entryPoint").asText();
                int dot = entryPoint.lastIndexOf('.');
                Class<?> type = Class.forName(entryPoint.substring(0, dot), false, worker);
                assertThat(Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> method.getName().equals(entryPoint.substring(dot + 1)))
                                .map(Method::getModifiers))
                        .as(entryPoint)
                        .singleElement()
                        .matches(Modifier::isPublic);
            }
        } finally {
            if (worker != null) {
                worker.close();
            }
        }
        assertThat(found).containsExactly(functions);
    }

    private static URL[] workerClassPath(Path script) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(script.toUri().toURL()));
        try (Stream<Path> siblings = Files.list(script.getParent())) {
            List<Path> libraries =
                    siblings.filter(path -> path.toString().endsWith("lib")).toList();
            if (!libraries.isEmpty()) {
                try (Stream<Path> jars = Files.list(libraries.get(0))) {
                    for (Path jar : jars.filter(path -> path.toString().endsWith(".jar"))
                            .toList()) {
                        urls.add(jar.toUri().toURL());
                    }
                }
            }
        }
        return urls.toArray(URL[]::new);
    }
}
