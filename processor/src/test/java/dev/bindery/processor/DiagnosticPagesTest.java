package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.DiagnosticPages.About;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page in {@code docs/diagnostics} for every problem: its wrong program has it, its right one has nothing, and the
 * message is the compiler's. {@code -Dgoldens=update} writes the pages anew; read the diff. {@code -Dcodes=BND2024,…}
 * limits the programs and their pages to some codes.
 */
class DiagnosticPagesTest {
    /** What no program can show: a fault of the processor's own. */
    private static final List<Problem> WITHOUT_PROGRAM = List.of(Problem.INTERNAL);

    static List<DiagnosticCase> chosen() {
        String codes = System.getProperty("codes", "");
        return DiagnosticCase.all().stream()
                .filter(problem ->
                        codes.isEmpty() || codes.contains(problem.problem().code()))
                .toList();
    }

    static Stream<Arguments> wrong() {
        return chosen().stream()
                .flatMap(problem -> problem.wrong().stream()
                        .flatMap(program -> Stream.of(With.values())
                                .map(with -> Arguments.of(problem.problem(), program.getFileName(), with))));
    }

    static Stream<Arguments> right() {
        return chosen().stream()
                .filter(DiagnosticCase::hasExample)
                .flatMap(problem -> Stream.of(With.values()).map(with -> Arguments.of(problem.problem(), with)));
    }

    static Stream<Problem> pages() {
        return chosen().stream().map(DiagnosticCase::problem);
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Problem problem, Path program, With compiler) throws IOException {
        DiagnosticCase example = DiagnosticCase.of(problem);
        List<Expectations.Expected> expected = example.expected(program.toString(), compiler);

        assertThat(expected).isNotEmpty().allMatch(finding -> finding.code().equals(problem.code()));
        Expectations.check(example.compile(program.toString(), compiler), compiler, expected);
    }

    @ParameterizedTest
    @MethodSource
    void right(Problem problem, With compiler) {
        Compilation compilation = DiagnosticCase.of(problem)
                .compile(
                        "Right.java",
                        compiler,
                        compiler == With.JAVAC ? "-Xlint:all,-processing" : "-warn:raw,unchecked,deprecation");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.success()).isTrue();
    }

    /** A reader sees at once what the difference is. */
    @ParameterizedTest
    @MethodSource("pages")
    void theRightProgramIsNearlyTheWrongOne(Problem problem) {
        DiagnosticCase example = DiagnosticCase.of(problem);
        assertThat(example.hasExample()).isEqualTo(!WITHOUT_PROGRAM.contains(problem));
        if (example.hasExample()) {
            List<String> wrong = new ArrayList<>(example.shown("Wrong.java")
                    .replace("Wrong", "Right")
                    .lines()
                    .toList());
            List<String> right =
                    new ArrayList<>(example.shown("Right.java").lines().toList());
            List<String> options = new ArrayList<>(example.options("Right.java"));
            assertThat(right.equals(wrong) && options.equals(example.options("Wrong.java")))
                    .isFalse();
            wrong.forEach(right::remove);
            assertThat(right)
                    .as("lines of Right.java that are not in Wrong.java")
                    .hasSizeLessThanOrEqualTo(6);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsNotStale(Problem problem) throws IOException {
        DiagnosticCase example = DiagnosticCase.of(problem);
        List<Message> messages = example.hasExample()
                ? example.compile("Wrong.java", With.JAVAC).findings().stream()
                        .filter(message -> message.code().equals(problem.code()))
                        .toList()
                : List.of();
        isStored(problem.code() + ".md", DiagnosticPages.page(example, messages));
    }

    @Test
    void theIndexIsNotStale() throws IOException {
        isStored("index.md", DiagnosticPages.index(Coverage.read()));
    }

    @Test
    void theCoverageTableIsNotStale() throws IOException {
        isStored("coverage.md", Coverage.read().page());
    }

    private static void isStored(String page, String text) throws IOException {
        Path file = DiagnosticPages.FOLDER.resolve(page);
        if ("update".equals(System.getProperty("goldens"))) {
            Files.createDirectories(DiagnosticPages.FOLDER);
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("run mvn -f processor/pom.xml test -Dtest=DiagnosticPagesTest -Dgoldens=update and read the diff")
                .isEqualTo(text);
    }

    @Test
    void everyProblemHasAFolderAndAPageAndNothingElseHas() throws IOException {
        List<String> codes = Stream.of(Problem.values()).map(Problem::code).toList();
        List<String> pages =
                new ArrayList<>(codes.stream().map(code -> code + ".md").toList());
        pages.addAll(List.of("index.md", "coverage.md"));

        assertThat(names(DiagnosticCase.CASES))
                .filteredOn(name -> name.startsWith("BND"))
                .hasSameElementsAs(codes);
        assertThat(names(DiagnosticPages.FOLDER)).hasSameElementsAs(pages);
    }

    @Test
    void titlesDifferAndRelatedCodesExist() {
        List<String> codes = Stream.of(Problem.values()).map(Problem::code).toList();
        List<About> abouts = DiagnosticCase.all().stream().map(About::of).toList();

        assertThat(abouts).extracting(About::title).doesNotHaveDuplicates().allMatch(title -> title.length() <= 80);
        assertThat(abouts).flatExtracting(About::related).isSubsetOf(codes);
    }

    /** Only what can be silenced says when to. */
    @ParameterizedTest
    @EnumSource
    void anErrorDoesNotSayWhenToSuppressIt(Problem problem) {
        if (problem.severity() == Problem.Severity.ERROR) {
            assertThat(About.of(DiagnosticCase.of(problem)).suppress()).isEmpty();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
