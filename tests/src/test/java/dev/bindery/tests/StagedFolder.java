package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.stock.StockWire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** The checksums of its files, by their paths. */
    SortedMap<String, Long> contents() throws IOException {
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
    void assertHostLoads(String... functions) {
        FunctionApp app = FunctionApp.read(folder, Map.of());
        assertThat(app.functions()).extracting(FunctionDefinition::name).containsExactly(functions);
        for (FunctionDefinition function : app.functions()) {
            Path script = folder.resolve(function.name()).resolve(function.scriptFile());
            assertThat(script.normalize()).isRegularFile().hasExtension("jar");
        }
        StockWire.start(app).close();
    }
}
