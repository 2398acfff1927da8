package dev.bindery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.benchmarks.CompileTime.Contender;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contenders do what is measured; how fast is nothing that a test could say. */
class CompileTimeTest {
    /** One of each kind of function. */
    private static final int FUNCTIONS = 8;

    @TempDir
    Path folder;

    /** A run that ends in an error, says a word or writes fewer files than functions throws. */
    @Test
    void everyContenderCompilesTheSameFunctions() throws Exception {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();

        Map<Contender, List<Javac.Run>> results = CompileTime.measure(
                Path.of(System.getProperty("java.home")), Processors.among(classPath), FUNCTIONS, 1, folder);

        assertThat(results).containsOnlyKeys(Contender.values());
        assertThat(results.values())
                .allSatisfy(runs -> assertThat(runs)
                        .singleElement()
                        .satisfies(run -> assertThat(run.millis()).isPositive()));
        assertThat(Report.row(FUNCTIONS, results)).startsWith("| 8 |");
    }
}
