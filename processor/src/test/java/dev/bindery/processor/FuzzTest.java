package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.ProgramGenerator.Breakage;
import dev.bindery.staging.HostRules;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs by chance. Those that nothing is wrong with compile, load at the host and are the same under both compilers;
 * those that are broken are refused with the same codes, and what stands beside them is not. {@code -Dfuzz.seeds=1000}
 * tries more of them.
 */
class FuzzTest {
    private static final int UNITS = 40;

    /** Mistakes that only we see. */
    private static final List<Breakage> OURS = List.of(
            with("int unbound"),
            with("@BindingName Thread more"),
            with("@BlobInput(path = \"data\") String more"),
            with("@BlobTrigger(path = \"data\") String more"),
            with("@QueueOutput(queueName = \"orders\") String more"),
            with("@QueueOutput(queueName = \"my_orders\") Out<String> more"),
            with("@QueueOutput(queueName = \"orders\") Out<Thread> more"),
            with("@BlobInput(path = \"data/one\", name = \"a-b\") String more"),
            (function, random) -> function.replaceFirst("@\\w+Trigger\\([^)]*\\)", ""),
            (function, random) -> function.replace("  public ", "  private "),
            (function, random) -> function.replace("@FunctionName(\"", "@FunctionName(\"1 "),
            (function, random) -> function.replaceFirst("\\) (throws Exception )?\\{", ") throws Throwable {"),
            (function, random) -> "@HttpOutput(name = \"nowhere\") " + function);

    /** Mistakes that compilers see, and may yet hand over. */
    private static final List<Breakage> COMPILERS = List.of(
            with("@BindingName Missing more"),
            with("@BindingName List<Missing> more"),
            with("@BlobInput String more"),
            with("@BlobInput(path = 3) String more"),
            with("@BlobInput(path = Missing.X) String more"),
            with("@BlobInput(path = \"data/one\", dataType = DataType.NONE) String more"),
            with("@Missing String more"),
            (function, random) -> function.replaceFirst("\\) (throws Exception )?\\{", ") throws Missing {"),
            (function, random) -> "@FunctionName(\"twice\") " + function,
            (function, random) -> function.replaceFirst("public ", "public <T extends T> "),
            (function, random) -> function.replaceFirst("public ", "public abstract "),
            (function, random) -> function.substring(0, random.nextInt(function.length())),
            (function, random) -> new StringBuilder(function)
                    .deleteCharAt(random.nextInt(function.length()))
                    .toString());

    /** One parameter more. */
    private static Breakage with(String parameter) {
        return (function, random) -> function.replaceFirst("\\) (throws Exception )?\\{", ", " + parameter + ") $1{");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("fuzz.seeds", 3));
    }

    private static Map<String, String> valid(long seed) {
        ProgramGenerator generator = new ProgramGenerator(seed);
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < UNITS; i++) {
            sources.put("V" + i, generator.valid("V" + i));
        }
        return sources;
    }

    private static Map<String, String> broken(long seed, int units, List<Breakage> breakages) {
        ProgramGenerator generator = new ProgramGenerator(seed);
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < units; i++) {
            sources.put("B" + i, generator.broken("B" + i, breakages.get(i % breakages.size())));
        }
        return sources;
    }

    private static Compilation compile(With compiler, Map<String, String> sources) {
        Builder builder = Compilation.with(compiler).source("fuzz.Data", ProgramGenerator.data());
        sources.forEach((name, source) -> builder.source("fuzz." + name, source));
        if (compiler == With.JAVAC) {
            builder.options("-Xmaxerrs", "9999", "-Xlint:all,-processing");
        }
        Compilation compilation = builder.run();
        assertThat(compilation.codes()).doesNotContain("BND0001");
        assertThat(compilation.messages()).noneMatch(message -> message.text().contains("nternal compiler error"));
        return compilation;
    }

    /** Each finding's code and line. */
    private static List<String> findings(Compilation compilation) {
        return compilation.findings().stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.code())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsValidCompilesAndLoads(long seed) throws IOException {
        Compilation javac = compile(With.JAVAC, valid(seed));
        Compilation ecj = compile(With.ECJ, valid(seed));

        assertThat(javac.messages()).isEmpty();
        assertThat(ecj.compilerErrors()).isEmpty();
        assertThat(ecj.findings()).isEmpty();
        Map<String, String> files = new TreeMap<>(javac.generated());
        assertThat(ecj.generated()).isEqualTo(files);
        ObjectMapper mapper = new ObjectMapper();
        int functions = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith("/function.json")) {
                String[] path = file.getKey().split("/");
                // One by one: the programs do not care whether two functions have one route.
                assertThat(HostRules.complaints(Map.of(path[path.length - 2], mapper.readTree(file.getValue()))))
                        .as(file.getValue())
                        .isEmpty();
                assertThat(file.getValue()).doesNotContain(": null");
                functions++;
            }
        }
        assertThat(functions).isGreaterThan(UNITS);
        assertThat(files.get("META-INF/services/dev.bindery.spi.FunctionAdapter")
                        .lines())
                .hasSize(functions);
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(valid(4)).isEqualTo(valid(4)).isNotEqualTo(valid(5));
        assertThat(compile(With.JAVAC, valid(4)).generated())
                .isEqualTo(compile(With.JAVAC, valid(4)).generated());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOnlyWeRefuseIsRefusedAlike(long seed) {
        Map<String, String> sources = broken(seed, UNITS, OURS);

        Compilation javac = compile(With.JAVAC, sources);
        Compilation ecj = compile(With.ECJ, sources);

        assertThat(javac.compilerErrors()).isEmpty();
        assertThat(findings(ecj)).isEqualTo(findings(javac));
        sources.forEach((name, source) -> {
            assertThat(javac.findings())
                    .as(source)
                    .anyMatch(finding -> finding.file().equals(name + ".java"));
            assertNeighboursHaveFiles(javac, name);
            assertNeighboursHaveFiles(ecj, name);
        });
    }

    private static void assertNeighboursHaveFiles(Compilation compilation, String name) {
        for (String neighbour : List.of("before", "after")) {
            assertThat(compilation.has("META-INF/azure-functions/b" + name.substring(1) + neighbour + "/function.json"))
                    .as(name + neighbour)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatCompilersRefuseIsNoFaultOfOurs(long seed) {
        broken(seed, UNITS / 2, COMPILERS).forEach((name, source) -> {
            for (With compiler : With.values()) {
                Compilation compilation = compile(compiler, Map.of(name, source));

                assertThat(compilation.output()).doesNotContain("at dev.bindery.processor");
            }
        });
    }
}
