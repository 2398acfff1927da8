package dev.bindery.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that these tests run in. */
final class Repository {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path QUICKSTART = ROOT.resolve("examples/quickstart");

    private Repository() {}

    /** The compiled classes of a module, which must have been built. */
    static Path classes(String module) {
        Path classes = ROOT.resolve(module).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(module + " is not compiled; run mvn verify in the root");
        }
        return classes;
    }

    /** The files below a folder with an ending, in order. */
    static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT.resolve(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending) && Files.isRegularFile(path))
                    .filter(path -> !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }
}
