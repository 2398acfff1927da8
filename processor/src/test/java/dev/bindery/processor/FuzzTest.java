package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.Mutation.By;
import dev.bindery.processor.verify.Problem;
import dev.bindery.processor.verify.Problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs by chance, a few hundred in each round. What nothing is wrong with compiles without a word, loads, and loads
 * at the host; what is broken is refused, by the compiler or by us at a place in the broken file, and what stands
 * beside it is not; javac and ecj agree; and no function's files depend on another function.
 * {@code -Dfuzz.programs=5000} makes more of them, and says what came of them.
 */
class FuzzTest {
    private static final int VALID = 100;
    private static final int BROKEN_EACH = 4;
    /** Programs that are compiled one by one. */
    private static final int ALONE = 2;

    private static final Pattern FUNCTION = Pattern.compile("@FunctionName\\(\"([^\"]*)\"\\)");

    private static final BindingGrammar GRAMMAR = BindingGrammar.read();
    private static final List<Mutation> MUTATIONS = Mutation.all();
    private static final Map<String, String> SEVERITIES = Stream.of(Problem.values())
            .collect(Collectors.toMap(
                    Problem::code, problem -> problem.severity().name()));
    private static final FuzzFigures FIGURES = new FuzzFigures();

    static LongStream seeds() {
        int round = VALID + MUTATIONS.stream().mapToInt(FuzzTest::programs).sum();
        return LongStream.rangeClosed(1, Math.max(1, (Long.getLong("fuzz.programs", 1) + round - 1) / round));
    }

    private static int programs(Mutation mutation) {
        return mutation.seenBy() == By.NOBODY ? ALONE : BROKEN_EACH;
    }

    @AfterAll
    static void print() {
        if (System.getProperty("fuzz.programs") != null) {
            System.out.println(FIGURES);
        }
    }

    private static List<Program> valid(long seed) {
        ProgramGenerator generator = new ProgramGenerator(GRAMMAR, seed);
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < VALID; i++) {
            programs.add(generator.valid("V" + i));
        }
        return programs;
    }

    private static boolean isWarningOfOurs(Message message) {
        return Severity.WARNING.name().equals(SEVERITIES.get(message.code()));
    }

    /** Fails with the smallest program that is still no good, if there is one. */
    private static void demand(long seed, String what, List<Program> programs, Predicate<List<Program>> good) {
        if (good.test(programs)) {
            return;
        }
        for (Program program : programs) {
            if (!good.test(List.of(program))) {
                Program smallest = program;
                for (int i = smallest.functions().size() - 1;
                        i >= 0 && smallest.functions().size() > 1;
                        i--) {
                    Program smaller = smallest.without(i);
                    smallest = good.test(List.of(smaller)) ? smallest : smaller;
                }
                String messages = FuzzRun.compile(With.JAVAC, List.of(smallest)).messages() + "\n"
                        + FuzzRun.compile(With.ECJ, List.of(smallest)).findings();
                fail("Seed %d: %s\n%s\n%s", seed, what, smallest.source(), messages);
            }
        }
        fail("Seed %d: %s, but for no program alone", seed, what);
    }

    private static boolean isContent(List<Program> programs) {
        Compilation javac = FuzzRun.compile(With.JAVAC, programs);
        FuzzRun.delete(javac);
        return javac.success() && javac.messages().stream().allMatch(FuzzTest::isWarningOfOurs);
    }

    private static boolean isAlike(List<Program> programs) {
        Compilation javac = FuzzRun.compile(With.JAVAC, programs);
        Compilation ecj = FuzzRun.compile(With.ECJ, programs);
        boolean alike = ecj.compilerErrors().isEmpty()
                && FuzzRun.findings(ecj, programs).equals(FuzzRun.findings(javac, programs))
                && ecj.generated().equals(javac.generated());
        FuzzRun.delete(javac);
        FuzzRun.delete(ecj);
        return alike;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsValidCompilesAndLoads(long seed) throws IOException {
        List<Program> programs = valid(seed);
        demand(seed, "javac complains", programs, FuzzTest::isContent);
        demand(seed, "ecj differs from javac", programs, FuzzTest::isAlike);

        Compilation compilation = FuzzRun.compile(With.JAVAC, programs);
        assertThat(compilation.success()).isTrue();
        int functions = programs.stream()
                .mapToInt(program -> program.functions().size())
                .sum();
        assertThat(FuzzRun.assertLoads(compilation)).isEqualTo(functions);
        assertNoFunctionDependsOnAnother(seed, programs, compilation.generated());
        FIGURES.accepted(programs.size(), functions, compilation.codes());
        FuzzRun.delete(compilation);
    }

    /**
     * Takes a function out of every program that has several: the descriptions of all others, and the adapters of
     * classes that lost none, stay the same, byte by byte.
     */
    private static void assertNoFunctionDependsOnAnother(long seed, List<Program> programs, Map<String, String> all) {
        Random random = new Random(seed);
        List<Program> fewer = programs.stream()
                .map(program -> program.functions().size() == 1
                        ? program
                        : program.without(random.nextInt(program.functions().size())))
                .toList();
        Compilation compilation = FuzzRun.compile(With.JAVAC, fewer);
        Map<String, String> rest = FuzzRun.withoutIndex(compilation.generated());
        List<String> changed = IntStream.range(0, programs.size())
                .filter(i -> fewer.get(i) != programs.get(i))
                .mapToObj(i -> programs.get(i).name() + "_")
                .toList();
        rest.keySet()
                .removeIf(file -> file.endsWith(".java") && changed.stream().anyMatch(file::contains));

        assertThat(rest).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(FuzzRun.withoutIndex(all)).as("seed " + seed).containsAllEntriesOf(rest);
        FuzzRun.delete(compilation);
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(valid(4)).isEqualTo(valid(4)).isNotEqualTo(valid(5));
        assertThat(FuzzRun.compile(With.JAVAC, valid(4)).generated())
                .isEqualTo(FuzzRun.compile(With.JAVAC, valid(4)).generated());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsBrokenIsRefused(long seed) {
        List<AssertionError> failures = new ArrayList<>();
        for (int i = 0; i < MUTATIONS.size(); i++) {
            Mutation mutation = MUTATIONS.get(i);
            Random random = new Random(seed * 1_000 + i);
            ProgramGenerator generator = new ProgramGenerator(GRAMMAR, seed * 1_000 + i);
            Map<Program, Program> broken = new LinkedHashMap<>();
            for (int j = 0; j < programs(mutation); j++) {
                Program program = generator.plain("B" + j);
                broken.put(mutation.change().apply(program, random), program);
            }
            if (mutation.seenBy() == By.NOBODY) {
                // Such as these have nothing in common: one may keep the compiler from looking at the next.
                broken.forEach((program, whole) -> collect(failures, seed, mutation, Map.of(program, whole)));
            } else {
                assertThat(broken.keySet()).as(mutation.name()).doesNotContainAnyElementsOf(broken.values());
                collect(failures, seed, mutation, broken);
            }
        }
        if (!failures.isEmpty()) {
            failures.stream().skip(1).forEach(failures.get(0)::addSuppressed);
            throw failures.get(0);
        }
    }

    private static void collect(
            List<AssertionError> failures, long seed, Mutation mutation, Map<Program, Program> broken) {
        try {
            assertRefused(mutation, broken);
        } catch (AssertionError | IOException e) {
            String sources = broken.keySet().stream().map(Program::source).collect(Collectors.joining("\n"));
            failures.add(new AssertionError("Seed " + seed + ", " + mutation.name() + ":\n" + sources, e));
        }
    }

    private static void assertRefused(Mutation mutation, Map<Program, Program> broken) throws IOException {
        List<Program> programs = List.copyOf(broken.keySet());
        Compilation javac = FuzzRun.compile(With.JAVAC, programs);
        Compilation ecj = FuzzRun.compile(With.ECJ, programs);
        for (With compiler : With.values()) {
            Compilation compilation = compiler == With.JAVAC ? javac : ecj;
            for (Message finding : compilation.findings()) {
                assertThat(finding.line()).as(finding.text()).isPositive();
                assertThat(programs)
                        .as(finding.text())
                        .anyMatch(program -> finding.file().equals(program.name() + ".java"));
            }
            if (mutation.seenBy() != By.NOBODY) {
                for (Program program : programs) {
                    // A compiler may leave it at the first file that it finds an error in.
                    assertThat(hasError(compilation, program)
                                    || programs.size() > 1
                                            && hasError(FuzzRun.compile(compiler, List.of(program)), program))
                            .as(program.source())
                            .isTrue();
                }
            }
            FuzzRun.assertLoads(compilation);
        }
        if (mutation.seenBy() == By.US) {
            assertThat(javac.compilerErrors()).isEmpty();
            assertThat(FuzzRun.findings(ecj, programs)).isEqualTo(FuzzRun.findings(javac, programs));
            // javac does not come to the index when there is an error.
            assertThat(FuzzRun.withoutIndex(ecj.generated())).isEqualTo(FuzzRun.withoutIndex(javac.generated()));
            broken.forEach((program, original) -> neighbours(original)
                    .forEach(neighbour -> assertThat(
                                    javac.has("META-INF/azure-functions/" + neighbour + "/function.json"))
                            .as(neighbour + ": " + program.source())
                            .isTrue()));
        }
        FIGURES.refused(programs.size(), javac);
        FuzzRun.delete(javac);
        FuzzRun.delete(ecj);
    }

    private static boolean hasError(Compilation compilation, Program program) {
        return compilation.messages().stream()
                .anyMatch(message -> message.kind() == Diagnostic.Kind.ERROR
                        && message.file().equals(program.name() + ".java"));
    }

    /** The names of the functions around the one in the middle. */
    private static List<String> neighbours(Program program) {
        return Stream.of(0, 2)
                .map(i -> FUNCTION.matcher(program.functions().get(i)))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
