package dev.bindery.processor.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.syntax.SyntaxException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** The checks of texts, on texts that a fuzzer makes; see {@code ParserFuzzTest} of the languages themselves. */
class FormatsFuzzTest {
    private static final Duration HANGS = Duration.ofSeconds(10);

    @FuzzTest(maxDuration = "1m")
    void secrets(byte[] input) {
        String text = new String(input, UTF_8);
        boolean secret = Formats.looksSecret(text);

        if (text.matches("[A-Za-z_]{0,30}")) {
            // The ordinary name of a setting.
            assertThat(secret).isFalse();
        }
        if (text.matches("(?s).*(AccountKey|SharedAccessKey)=.*|[a-z]+://.*")) {
            assertThat(secret).isTrue();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void formats(byte[] input) {
        String text = new String(input, UTF_8);
        long start = System.nanoTime();
        Set<Format> accepted = EnumSet.noneOf(Format.class);
        for (Format format : Format.values()) {
            try {
                Formats.check(format, text);
                accepted.add(format);
            } catch (SyntaxException e) {
                assertThat(e.index()).as(e.getMessage()).isBetween(-1, e.text().length());
                assertThat(e.problem()).isNotBlank();
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("time").isLessThan(HANGS);
        boolean structured = accepted.contains(Format.JSON_OBJECT) || accepted.contains(Format.JSON_ARRAY);
        assertThat(!structured || accepted.contains(Format.JSON)).isTrue();
        if (accepted.contains(Format.JSON)) {
            JsonNode node = Formats.json(text);
            assertThat(node.isObject()).isEqualTo(accepted.contains(Format.JSON_OBJECT));
            assertThat(node.isArray()).isEqualTo(accepted.contains(Format.JSON_ARRAY));
        }
        assertThat(accepted).contains(Format.ANY);
    }
}
