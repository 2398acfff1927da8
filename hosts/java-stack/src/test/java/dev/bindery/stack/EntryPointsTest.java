package dev.bindery.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.stack.CompiledApp.Message;
import dev.bindery.stack.CompiledApp.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the processor writes where this module is on the class path, and what it warns of, under both compilers.
 * {@code -Dgoldens=update} writes what there is now; read the diff.
 */
class EntryPointsTest {
    private static final Path GOLDEN = Path.of("src/test/cases/golden");
    private static final Path WARNINGS = Path.of("src/test/cases/warnings");
    private static final Pattern EXPECTATION = Pattern.compile("! (BND\\d{4}) at '([^']+)'");

    @ParameterizedTest
    @EnumSource
    void writesTheGoldenFiles(With compiler) throws IOException {
        CompiledApp app = CompiledApp.of(GOLDEN.resolve("src"), compiler);

        assertThat(app.messages()).isEmpty();
        Path expected = GOLDEN.resolve("expected");
        if ("update".equals(System.getProperty("goldens"))) {
            for (Map.Entry<String, String> file : app.generated().entrySet()) {
                Path path = expected.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        assertThat(app.generated()).isEqualTo(CompiledApp.files(expected, expected));
    }

    @ParameterizedTest
    @EnumSource
    void warnsOfWhatIsNotCarriedAndOfNothingElse(With compiler) throws IOException {
        CompiledApp app = CompiledApp.of(WARNINGS, compiler);

        List<String> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(WARNINGS.resolve("Lacking.java"));
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTATION.matcher(lines.get(i));
            while (matcher.find()) {
                int column = lines.get(i).indexOf(matcher.group(2)) + 1;
                expected.add(matcher.group(1) + " " + (i + 1) + (compiler == With.JAVAC ? ":" + column : ""));
            }
        }
        assertThat(app.messages())
                .extracting(message ->
                        code(message) + " " + message.line() + (compiler == With.JAVAC ? ":" + message.column() : ""))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(app.messages()).allMatch(message -> message.text().lines().count() >= 2);
        // They are warnings: every function is written, beside the adapter and the index.
        assertThat(app.generated()).hasSize(12 + 2);
    }

    private static String code(Message message) {
        Matcher code = Pattern.compile("\\[(BND\\d{4})]").matcher(message.text());
        return code.find() ? code.group(1) : message.text();
    }
}
