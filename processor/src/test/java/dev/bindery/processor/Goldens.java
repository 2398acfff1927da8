package dev.bindery.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs in {@code cases/golden}, of which each is an application. */
final class Goldens {
    private static final Path CASES = Path.of("src/test/cases/golden");

    private Goldens() {}

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    static Path folder(String name) {
        return CASES.resolve(name);
    }

    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve("src"))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
