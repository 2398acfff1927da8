package dev.bindery.benchmarks.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both workers answer what is measured; how fast is nothing that a test could say. */
class WorkerBenchmarkTest {
    @TempDir
    Path folder;

    /** A wrong answer throws. */
    @Test
    void everyRowIsMeasuredOfBoth() throws Exception {
        Results results = WorkerBenchmark.measure(
                Path.of(System.getProperty("java.home")),
                Set.copyOf(WorkerBenchmark.ROWS),
                Effort.least(),
                WorkerBenchmark.options("c1"),
                folder);

        Set<Figure> measured = EnumSet.copyOf(results.figures());
        measured.addAll(results.absences().keySet());
        assertThat(measured).containsExactlyInAnyOrder(Figure.values());
        assertThat(results.figures()).allSatisfy(figure -> {
            assertThat(results.ours(figure)).as(figure.label()).isPositive();
            assertThat(results.yardstick(figure)).as(figure.label()).isPositive();
            assertThat(results.table(folder, WorkerBenchmark.options("full")))
                    .contains("| " + figure.label() + " | 1 |");
        });
        // What can be absent.
        assertThat(results.absences().keySet()).isSubsetOf(Figure.ARCHIVE);
    }
}
