package dev.bindery.processor;

import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.Expectations.Expected;
import dev.bindery.processor.verify.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What there is about a problem in {@code cases/diagnostics/<code>}: {@code about.md}; {@code Wrong.java}, which has it
 * and is shown; {@code Right.java}, nearly the same without it; {@code Cases.java}, which has it in further ways and is
 * not shown. {@code wrong.options}, {@code right.options} and {@code cases.options}, which is {@code wrong.options}
 * where there is none, hold options of the processor, one on a line, where <code>
 * {folder}</code> stands for the case's folder; sources in {@code support} are compiled with each of the programs.
 */
record DiagnosticCase(Problem problem, Path folder) {
    static final Path CASES = Path.of("src/test/cases/diagnostics");

    static DiagnosticCase of(Problem problem) {
        return new DiagnosticCase(problem, CASES.resolve(problem.code()));
    }

    static List<DiagnosticCase> all() {
        return Stream.of(Problem.values()).map(DiagnosticCase::of).toList();
    }

    /** The programs that have the problem; none where no source can show it. */
    List<Path> wrong() {
        return Stream.of("Wrong.java", "Cases.java")
                .map(folder::resolve)
                .filter(Files::exists)
                .toList();
    }

    boolean hasExample() {
        return Files.exists(folder.resolve("Wrong.java"));
    }

    Compilation compile(String program, With compiler, String... more) {
        List<Path> files = new ArrayList<>(List.of(folder.resolve(program)));
        files.addAll(support());
        List<String> options = new ArrayList<>(List.of(more));
        for (String option : options(program)) {
            options.add(option.replace("{folder}", folder.toString()));
        }
        return Compilation.with(compiler)
                .files(files)
                .options(options.toArray(String[]::new))
                .run();
    }

    /** What a program, and the options that it is compiled with, say that is found. */
    List<Expected> expected(String program, With compiler) throws IOException {
        List<Expected> expected = new ArrayList<>(Expectations.read(folder.resolve(program), compiler));
        Path options = optionsFile(program);
        if (Files.exists(options)) {
            // What is wrong with an option is wrong at no line.
            Expectations.read(options, compiler)
                    .forEach(finding -> expected.add(new Expected(finding.code(), 0, 0, finding.text())));
        }
        return expected;
    }

    /** The options that a program is compiled with, as its users would write them. */
    List<String> options(String program) {
        Path options = optionsFile(program);
        return Files.exists(options)
                ? text(options)
                        .lines()
                        .map(Expectations::without)
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }

    /** A program as its users would write it. */
    String shown(String program) {
        return Expectations.without(text(folder.resolve(program)));
    }

    String about() {
        return text(folder.resolve("about.md"));
    }

    private Path optionsFile(String program) {
        Path own = folder.resolve(program.replace(".java", ".options").toLowerCase(Locale.ROOT));
        return program.equals("Right.java") || Files.exists(own) ? own : folder.resolve("wrong.options");
    }

    private List<Path> support() {
        Path support = folder.resolve("support");
        if (!Files.isDirectory(support)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(support)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
