package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.Expectations.Expected;
import dev.bindery.processor.verify.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the processor refuses, and where. A case is a file {@code cases/negative/<Name>.java} with {@link Expectations}.
 */
class NegativeTest {
    private static final Path CASES = Path.of("src/test/cases/negative");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().map(Path::getFileName).toList();
        }
    }

    static Stream<Arguments> cases() throws IOException {
        return files().stream().flatMap(file -> Stream.of(With.values()).map(with -> Arguments.of(file, with)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refuses(Path file, With compiler) throws IOException {
        List<Expected> expected = Expectations.read(CASES.resolve(file), compiler);
        assertThat(expected).as("a case expects something").isNotEmpty();

        Compilation compilation =
                Compilation.with(compiler).files(List.of(CASES.resolve(file))).run();

        Expectations.check(compilation, compiler, expected);
    }

    /** Here, or among the programs of its page, which are compiled just so. */
    @Test
    void everyProblemHasACase() throws IOException {
        List<String> codes = new ArrayList<>();
        for (Path file : files()) {
            Expectations.read(CASES.resolve(file), With.JAVAC).forEach(expected -> codes.add(expected.code()));
        }
        DiagnosticCase.all().stream()
                .filter(DiagnosticCase::hasExample)
                .forEach(example -> codes.add(example.problem().code()));
        assertThat(codes)
                .containsAll(Stream.of(Problem.values())
                        // No program shows a fault of the processor's own.
                        .filter(problem -> problem != Problem.INTERNAL)
                        .map(Problem::code)
                        .toList());
    }
}
