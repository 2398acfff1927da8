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
import java.util.Set;
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

    /** What a source alone cannot show, without options or other libraries: they have tests of their own. */
    private static final Set<Problem> SHOWN_ELSEWHERE =
            Set.of(Problem.INTERNAL, Problem.OPTION, Problem.SETTING_MISSING, Problem.FOREIGN_ANNOTATION);

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

    @Test
    void everyProblemHasACase() throws IOException {
        List<String> codes = new ArrayList<>();
        for (Path file : files()) {
            Expectations.read(CASES.resolve(file), With.JAVAC).forEach(expected -> codes.add(expected.code()));
        }
        assertThat(codes)
                .containsAll(Stream.of(Problem.values())
                        .filter(problem -> !SHOWN_ELSEWHERE.contains(problem))
                        .map(Problem::code)
                        .toList());
    }
}
