package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the processor writes, byte by byte: {@code cases/golden/<name>/src} gives {@code cases/golden/<name>/expected},
 * under both compilers and without a single warning. {@code -Dgoldens=update} writes what there is now; read the diff.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/cases/golden");

    static Stream<Arguments> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .flatMap(folder -> Stream.of(With.values()).map(with -> Arguments.of(folder.getFileName(), with)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheGoldenFiles(Path name, With compiler) throws IOException {
        Path folder = CASES.resolve(name);
        Compilation compilation = Compilation.with(compiler)
                .files(sources(folder))
                .options(compiler == With.JAVAC ? "-Xlint:all,-processing" : "-warn:raw,unchecked,deprecation")
                .run();

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.success()).isTrue();
        Path expected = folder.resolve("expected");
        if ("update".equals(System.getProperty("goldens")) && compiler == With.JAVAC) {
            update(expected, compilation.generated());
        }
        assertThat(compilation.generated()).isEqualTo(files(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheSourcesDoesNotMatter(Path name, With compiler) throws IOException {
        List<Path> sources = new ArrayList<>(sources(CASES.resolve(name)));
        Collections.reverse(sources);

        Compilation compilation = Compilation.with(compiler).files(sources).run();

        assertThat(compilation.generated()).isEqualTo(files(CASES.resolve(name).resolve("expected")));
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve("src"))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return files;
    }

    private static void update(Path expected, Map<String, String> files) throws IOException {
        if (Files.isDirectory(expected)) {
            try (Stream<Path> paths = Files.walk(expected)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
