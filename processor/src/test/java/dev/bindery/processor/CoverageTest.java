package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.Coverage.Row;
import dev.bindery.processor.Expectations.Expected;
import dev.bindery.processor.verify.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the coverage table that names a problem has a program that has the problem. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {
    /** What javac finds in a program, by the program. */
    private final Map<Path, List<String>> found = new HashMap<>();

    static Stream<Row> proved() throws IOException {
        return Coverage.read().rows().stream().filter(row -> row.problem().isPresent());
    }

    @ParameterizedTest
    @MethodSource("proved")
    void aProgramProvesTheRow(Row row) throws IOException {
        DiagnosticCase problem = DiagnosticCase.of(row.problem().orElseThrow());
        List<String> places = new ArrayList<>();
        for (Path program : problem.wrong()) {
            for (Expected expected : problem.expected(program.getFileName().toString(), With.JAVAC)) {
                if (expected.code().equals(problem.problem().code())
                        && expected.text().equals(row.marker())) {
                    places.add(expected.place());
                    assertThat(found(problem, program)).contains(expected.place());
                }
            }
        }
        assertThat(places)
                .as("programs of %s with a marker at '%s'", problem.problem().code(), row.marker())
                .isNotEmpty();
    }

    private List<String> found(DiagnosticCase problem, Path program) {
        return found.computeIfAbsent(
                program,
                path -> problem.compile(path.getFileName().toString(), With.JAVAC).findings().stream()
                        .map(message -> message.code() + " line " + Math.max(0, message.line()))
                        .toList());
    }

    @Test
    void everyMarkerOfACaseBelongsToARow() throws IOException {
        List<String> rows = proved().map(row -> row.problem().orElseThrow().code() + " at '" + row.marker() + "'")
                .toList();
        List<String> markers = new ArrayList<>();
        for (DiagnosticCase problem : DiagnosticCase.all()) {
            Path cases = problem.folder().resolve("Cases.java");
            if (Files.exists(cases)) {
                for (Expected expected : Expectations.read(cases, With.JAVAC)) {
                    markers.add(expected.code() + " at '" + expected.text() + "'");
                }
            }
        }
        assertThat(rows).containsAll(markers);
    }

    @Test
    void noReasonIsListedTwice() throws IOException {
        assertThat(Coverage.read().rows()).extracting(Row::reason).doesNotHaveDuplicates();
    }

    @Test
    void theCountsAddUp() throws IOException {
        Coverage coverage = Coverage.read();
        long errors = coverage.rows().stream().filter(Row::isError).count();
        long warnings = coverage.rows().stream().filter(Row::isWarning).count();
        long without = coverage.rows().stream()
                .filter(row -> row.without().isPresent())
                .count();

        assertThat(coverage.rows()).hasSizeGreaterThan(200);
        assertThat(errors + warnings + without).isEqualTo(coverage.rows().size());
        assertThat(coverage.summary())
                .contains("| all | " + coverage.rows().size() + " | " + errors + " | " + warnings);
    }

    /** Beside these, which are about Java and javac, a problem is one that the host would have with the function. */
    @Test
    void everyOtherProblemIsOfTheHosts() throws IOException {
        assertThat(Stream.of(Problem.values())
                        .filter(problem -> !OURS.contains(problem))
                        .map(Problem::code))
                .containsExactlyInAnyOrderElementsOf(
                        proved().map(row -> row.problem().orElseThrow().code())
                                .distinct()
                                .toList());
    }

    private static final List<Problem> OURS =
            List.of(Problem.INTERNAL, Problem.ADAPTER_NAME_TAKEN, Problem.FILES_NOT_WRITTEN);
}
