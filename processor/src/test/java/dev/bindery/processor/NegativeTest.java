package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.verify.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the processor refuses, and where. A case is a file {@code cases/negative/<Name>.java}; a line that has a finding
 * says so at its end: {@code // ! BND2006 at 'reqq'}. The findings are these and no others, on these lines under both
 * compilers, and under javac at the column where the quoted text begins. Where a compiler knows no position for what is
 * wrong, {@code (javac)} and {@code (ecj)} after an expectation say where each puts it.
 */
class NegativeTest {
    private static final Path CASES = Path.of("src/test/cases/negative");
    private static final Pattern EXPECTATION =
            Pattern.compile("! (BND\\d{4})(?: at '([^']+)')?(?: \\((javac|ecj)\\))?");

    record Expected(String code, long line, long column) {}

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
        List<Expected> expected = expectations(CASES.resolve(file), compiler);
        assertThat(expected).as("a case expects something").isNotEmpty();

        Compilation compilation =
                Compilation.with(compiler).files(List.of(CASES.resolve(file))).run();

        // Beside ours there is nothing to complain about: what is wrong is wrong by our rules alone.
        assertThat(compilation.messages())
                .filteredOn(message -> message.kind() == Diagnostic.Kind.ERROR)
                .allMatch(message -> !message.code().isEmpty());
        assertThat(compilation.findings())
                .as(compilation.messages().toString())
                .map(message -> message.code() + " line " + message.line())
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(finding -> finding.code() + " line " + finding.line())
                        .toList());
        if (compiler == With.JAVAC) {
            for (Expected finding : expected) {
                if (finding.column() > 0) {
                    assertThat(compilation.findings())
                            .anyMatch(message -> message.code().equals(finding.code())
                                    && message.line() == finding.line()
                                    && message.column() == finding.column());
                }
            }
        }
        for (Message message : compilation.findings()) {
            assertThat(message.text().lines().count()).as(message.text()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void everyProblemHasACase() throws IOException {
        List<String> codes = new ArrayList<>();
        for (Path file : files()) {
            expectations(CASES.resolve(file), With.JAVAC).forEach(expected -> codes.add(expected.code()));
        }
        assertThat(codes)
                .containsAll(Stream.of(Problem.values())
                        // These have no source that shows them; they have tests of their own.
                        .filter(problem -> problem != Problem.INTERNAL && problem != Problem.OPTION)
                        // These are about the stock Java stack, whose own tests have it on their class path.
                        .filter(problem -> !problem.code().startsWith("BND6"))
                        .map(Problem::code)
                        .toList());
    }

    private static List<Expected> expectations(Path file, With compiler) throws IOException {
        List<Expected> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTATION.matcher(lines.get(i));
            while (matcher.find()) {
                String only = matcher.group(3);
                if (only != null && !only.equalsIgnoreCase(compiler.name())) {
                    continue;
                }
                String text = matcher.group(2);
                expected.add(new Expected(
                        matcher.group(1),
                        i + 1,
                        text == null ? -1 : lines.get(i).indexOf(text) + 1));
            }
        }
        return expected;
    }
}
