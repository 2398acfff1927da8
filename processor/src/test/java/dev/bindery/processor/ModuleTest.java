package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Functions in a named module, against modules. Here ecj is called by its command line, since by the API of
 * {@code javax.tools} it finds no modules where it runs processors; and it only runs them, since it takes what they
 * write for a part of the unnamed module.
 */
class ModuleTest {
    private static final String PURE = """
            package shop;

            import dev.bindery.annotation.*;

            public class Pure {
              public record Order(String id) {}

              private Pure() {}

              public static Order order(@HttpTrigger Order order, @BindingName java.util.Optional<String> name) {
                return order;
              }
            }
            """;

    private static final String BLIND = "module shop { requires dev.bindery; }";
    private static final String SEEING = "module shop { requires dev.bindery; requires static java.compiler; }";

    @TempDir
    Path folder;

    private List<Path> golden;

    @BeforeEach
    void findGolden() throws IOException {
        golden = Goldens.sources(Goldens.folder("guide"));
    }

    private Compilation javac(String module, List<Path> sources) {
        Compilation compilation = Compilation.with(Compilation.With.JAVAC)
                .options("-Xlint:all,-processing", "-Werror")
                .named()
                .source("module-info", module)
                .files(sources)
                .run();
        assertThat(compilation.messages()).isEmpty();
        return compilation;
    }

    /** Where ecj wrote what the processors gave it. */
    private Path ecj(String module, List<Path> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "--module-path",
                Compilation.modules(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                FunctionProcessor.class.getName() + "," + FunctionIndexProcessor.class.getName(),
                "-proc:only",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                // Or else it would be that of the tests.
                "-classpath",
                classes.toString(),
                "-d",
                classes.toString(),
                "-s",
                classes.toString(),
                Files.writeString(folder.resolve("module-info.java"), module).toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter output = new StringWriter();
        try (PrintWriter writer = new PrintWriter(output)) {
            boolean success = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
            assertThat(output.toString()).isEmpty();
            assertThat(success).isTrue();
        }
        return classes;
    }

    private static String hello(Path classes) throws IOException {
        return Files.readString(classes.resolve("guide/Guide_Functions.java"));
    }

    private List<Path> pure() throws IOException {
        return List.of(Files.writeString(folder.resolve("Pure.java"), PURE));
    }

    @Test
    void whereTheGeneratedAnnotationCannotBeSeenItIsLeftOut() throws IOException {
        assertThat(javac(BLIND, golden).source("guide/Guide_Functions.java")).doesNotContain("javax.annotation");
        assertThat(hello(ecj(BLIND, golden))).doesNotContain("javax.annotation");
    }

    @Test
    void whereTheGeneratedAnnotationCanBeSeenItIsThere() throws IOException {
        String annotation = "@Generated(\"dev.bindery.processor.FunctionProcessor\")";
        assertThat(javac(SEEING, golden).source("guide/Guide_Functions.java")).contains(annotation);
        assertThat(hello(ecj(SEEING, golden))).contains(annotation);
    }

    @Test
    void aModuleMayExportItsFunctions() throws IOException {
        String module = "module shop { requires transitive dev.bindery; exports shop; }";

        assertThat(javac(module, pure()).has("shop/Pure_Functions.class")).isTrue();
        assertThat(ecj(module, pure()).resolve("shop/Pure_Functions.java")).exists();
    }
}
