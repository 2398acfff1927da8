package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import dev.bindery.staging.HostRules;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles programs by chance, and holds what comes out to what is true of every program, broken or not. */
final class FuzzRun {
    /** No measurement: what takes this long hangs. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    private FuzzRun() {}

    static Compilation compile(With compiler, List<Program> programs) {
        Builder builder = Compilation.with(compiler).source("fuzz.Data", TypeGrammar.DATA);
        programs.forEach(program -> builder.source("fuzz." + program.name(), program.source()));
        if (compiler == With.JAVAC) {
            builder.options("-Xmaxerrs", "9999", "-Xmaxwarns", "9999", "-Xlint:all,-processing");
        }
        long start = System.nanoTime();
        Compilation compilation = builder.run();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("time").isLessThan(HANGS);
        for (Message message : compilation.messages()) {
            assertThat(message.code().equals("BND0001") || message.text().contains("nternal compiler error"))
                    .as(() -> compiler + ": " + message.text() + "\n" + source(message.file(), programs))
                    .isFalse();
        }
        assertThat(compilation.output()).doesNotContain("at dev.bindery.processor");
        return compilation;
    }

    private static String source(String file, List<Program> programs) {
        return programs.stream()
                .filter(program -> file.equals(program.name() + ".java"))
                .map(Program::source)
                .collect(Collectors.joining());
    }

    /**
     * Each finding's code and line; without the line where a program has records of outputs, since ecj knows no place
     * of their components and javac does.
     */
    static List<String> findings(Compilation compilation, List<Program> programs) {
        Set<String> placeless = programs.stream()
                .filter(program -> !program.members().isEmpty())
                .map(program -> program.name() + ".java")
                .collect(Collectors.toSet());
        return compilation.findings().stream()
                .map(finding -> finding.file() + ":" + (placeless.contains(finding.file()) ? "" : finding.line()) + " "
                        + finding.code())
                .sorted()
                .toList();
    }

    /** Loads every adapter, and asks the host's rules about every function.json; says how many there are. */
    static int assertLoads(Compilation compilation) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        int functions = 0;
        for (Map.Entry<String, String> file : compilation.generated().entrySet()) {
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
        if (compilation.success()) {
            try (Application application = Application.of(compilation)) {
                // Each is made, and so its class is verified and initialized.
                assertThat(application.adapters()).hasSize(functions);
            }
        }
        return functions;
    }

    static Map<String, String> withoutIndex(Map<String, String> files) {
        Map<String, String> functions = new TreeMap<>(files);
        functions.keySet().removeIf(name -> name.startsWith("META-INF/services/"));
        return functions;
    }

    static void delete(Compilation compilation) {
        try (Stream<Path> files = Files.walk(compilation.classes().getParent())) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
