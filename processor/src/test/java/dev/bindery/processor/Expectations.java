package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * The findings that a program says it has: a line that has one says so at its end, {@code // ! BND2006 at 'reqq'}. The
 * findings are these and no others, on these lines under both compilers, and under javac at the column where the quoted
 * text begins. Where a compiler knows no position for what is wrong, {@code (javac)} and {@code (ecj)} after an
 * expectation say where each puts it.
 */
final class Expectations {
    private static final Pattern EXPECTATION =
            Pattern.compile("! (BND\\d{4})(?: at '([^']+)')?(?: \\((javac|ecj)\\))?");

    /**
     * One finding.
     *
     * @param code its code
     * @param line its line, or 0 where it has none
     * @param column its column, or 0 where that is not said
     * @param text the text that it stands at, or empty
     */
    record Expected(String code, long line, long column, String text) {
        /** The finding without its column. */
        String place() {
            return at(code, line);
        }

        private static String at(String code, long line) {
            return code + " line " + line;
        }
    }

    private Expectations() {}

    static List<Expected> read(Path file, With compiler) throws IOException {
        List<Expected> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTATION.matcher(lines.get(i));
            while (matcher.find()) {
                String only = matcher.group(3);
                if (only == null || only.equalsIgnoreCase(compiler.name())) {
                    String text = matcher.group(2) == null ? "" : matcher.group(2);
                    int column = text.isEmpty() ? 0 : lines.get(i).indexOf(text) + 1;
                    expected.add(new Expected(matcher.group(1), i + 1, column, text));
                }
            }
        }
        return expected;
    }

    /** A program as its users would write it. */
    static String without(String source) {
        return source.replaceAll(" *// ! BND\\d{4}[^\\n]*", "");
    }

    static void check(Compilation compilation, With compiler, List<Expected> expected) {
        // Beside ours there is nothing to complain about: what is wrong is wrong by our rules alone.
        assertThat(compilation.messages())
                .filteredOn(message -> message.kind() == Diagnostic.Kind.ERROR)
                .allMatch(message -> !message.code().isEmpty());
        assertThat(compilation.findings())
                .as(compilation.messages().toString())
                .map(message -> Expected.at(message.code(), Math.max(0, message.line())))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Expected::place).toList());
        if (compiler == With.JAVAC) {
            for (Expected finding : expected) {
                if (finding.column() > 0) {
                    assertThat(compilation.findings())
                            .as("%s at '%s'", finding.place(), finding.text())
                            .anyMatch(message -> message.code().equals(finding.code())
                                    && message.line() == finding.line()
                                    && message.column() == finding.column());
                }
            }
        }
        assertThat(compilation.findings())
                .allSatisfy(message -> assertThat(message.text().lines().count())
                        .as(message.text())
                        .isGreaterThanOrEqualTo(2));
    }
}
