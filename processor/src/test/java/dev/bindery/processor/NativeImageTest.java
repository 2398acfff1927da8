package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.RecordingProcessor.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code native-image} is told: {@code cases/native-image/src} gives {@code cases/native-image/expected}. */
class NativeImageTest {
    private static final Path CASE = Path.of("src/test/cases/native-image");
    private static final String FOLDER = "META-INF/native-image/";

    private static Compilation compile(With compiler, String... options) throws IOException {
        Compilation compilation = Compilation.with(compiler)
                .files(Goldens.sources(CASE))
                .options(options)
                .run();
        assertThat(compilation.success()).as(compilation.messages().toString()).isTrue();
        return compilation;
    }

    private static Map<String, String> metadata(Compilation compilation) {
        Map<String, String> files = new TreeMap<>(compilation.generated());
        files.keySet().removeIf(file -> !file.startsWith(FOLDER));
        return files;
    }

    @ParameterizedTest
    @EnumSource
    void eachFunctionHasItsFile(With compiler) throws IOException {
        Map<String, String> files = metadata(compile(compiler, "-Abindery.nativeImage=true"));

        Path expected = CASE.resolve("expected");
        if ("update".equals(System.getProperty("goldens")) && compiler == With.JAVAC) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = expected.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        Map<String, String> golden = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(expected)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                golden.put(expected.relativize(path).toString(), Files.readString(path));
            }
        }
        assertThat(files).isEqualTo(golden);
    }

    @ParameterizedTest
    @EnumSource
    void whoDoesNotAskForThemHasNone(With compiler) throws IOException {
        assertThat(metadata(compile(compiler))).isEmpty();
        assertThat(metadata(compile(compiler, "-Abindery.nativeImage=false"))).isEmpty();
        Compilation mistaken = compile(compiler, "-Abindery.nativeImage=yes");
        assertThat(metadata(mistaken)).isEmpty();
        assertThat(mistaken.findings())
                .singleElement()
                .extracting(Compilation.Message::text)
                .asString()
                .contains("-Abindery.nativeImage=yes has no effect", "It takes true or false.");
    }

    /** So that an incremental build writes it anew with that class, and deletes it with that class. */
    @ParameterizedTest
    @EnumSource
    void aFileComesFromTheFunctionsClassAlone(With compiler) throws IOException {
        RecordingProcessor recording = new RecordingProcessor(new FunctionProcessor());
        Compilation.with(compiler)
                .plain()
                .processor(recording)
                .files(Goldens.sources(CASE))
                .options("-Abindery.nativeImage=true")
                .run();

        List<Written> files = recording.written().stream()
                .filter(file -> file.path().startsWith(FOLDER))
                .toList();
        assertThat(files)
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.origins()).containsExactly("shop.Shop"));
    }
}
