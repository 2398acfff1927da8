package dev.bindery.benchmarks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bindery.azurite.Azurite;
import dev.bindery.azurite.WithAzurite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loads do what is measured; how fast is nothing that a test could say. */
class LocalSpeedTest {
    /** Thousands have a comma. */
    private static final String NUMBER = " [1-9][\\d,]*";

    @TempDir
    static Path compiled;

    private static Application app;

    @TempDir
    Path folder;

    private Measurement measurement;

    @BeforeAll
    static void compile() throws Exception {
        app = Application.compile(compiled);
    }

    @BeforeEach
    void prepare() {
        measurement = new Measurement(Path.of(System.getProperty("java.home")), app, folder, 1);
    }

    @Test
    void measuresTheStart() throws Exception {
        measurement.starts();

        assertThat(measurement.memory())
                .singleElement()
                .asString()
                .matches("\\| the first answer, after \\d+\\.\\d\\d s \\|" + NUMBER + " \\|" + NUMBER + " \\|");
    }

    /** Each server is asked for the right answer before wrk asks it for more. */
    @Test
    void measuresRequests() throws Exception {
        Optional<Path> wrk = Wrk.find();
        assumeTrue(wrk.isPresent(), Wrk.MISSING);

        List<String> rows = measurement.http(new Wrk(wrk.orElseThrow(), folder), List.of(2), 1);

        String figures = ("\\|" + NUMBER + " \\| [\\d.]+ \\| [\\d.]+ ").repeat(3);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).matches("\\| text \\| 2 " + figures + "\\|");
        assertThat(rows.get(1)).matches("\\| json \\| 2 " + figures + "\\|");
        assertThat(measurement.memory()).hasSize(6);
    }

    /** A message that is not processed, or is twice, ends the benchmark. */
    @Test
    void measuresMessages() throws Exception {
        List<String> rows = measurement.queues("embedded", Map.of(), 70);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).matches("\\| embedded \\| discard \\| 70 \\|" + NUMBER + " \\|" + NUMBER + " \\|");
        assertThat(rows.get(1)).matches("\\| embedded \\| forward \\| 70 \\|" + NUMBER + " \\|" + NUMBER + " \\|");
        assertThat(measurement.memory()).hasSize(2);
    }

    @Nested
    @WithAzurite
    class OnAzurite {
        @Test
        void measuresMessages(Azurite azurite) throws Exception {
            assertThat(measurement.queues(azurite, 40))
                    .hasSize(2)
                    .allMatch(
                            row -> row.matches("\\| Azurite \\| \\w+ \\| 40 \\|" + NUMBER + " \\|" + NUMBER + " \\|"));
        }
    }
}
