package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index of an application: complete, sorted, free of doubles, and the same in an incremental build. */
class IndexTest {
    private static final String INDEX = "META-INF/services/dev.bindery.spi.FunctionAdapter";

    /** A class with a function of each name; the names are also the methods'. */
    private static String type(String packageName, String name, String... functions) {
        StringBuilder methods = new StringBuilder();
        for (String function : functions) {
            methods.append("  @FunctionName(\"%s\")\n".formatted(function))
                    .append("  public static void %s(@QueueTrigger(queueName = \"orders\") String m) {}\n"
                            .formatted(function));
        }
        return "package %s;\n\nimport dev.bindery.annotation.*;\n\npublic class %s {\n%s}\n"
                .formatted(packageName, name, methods);
    }

    private static Builder application(With compiler) {
        return Compilation.with(compiler)
                .source("shop.web.Zoo", type("shop.web", "Zoo", "zebra", "ape"))
                .source("shop.Desk", type("shop", "Desk", "sell", "buy"))
                .source("attic.Box", type("attic", "Box", "open"));
    }

    @ParameterizedTest
    @EnumSource
    void adaptersOfAllPackagesAreListedInOrder(With compiler) {
        assertThat(application(compiler).run().resource(INDEX))
                .isEqualTo("attic.Box_open\nshop.Desk_buy\nshop.Desk_sell\nshop.web.Zoo_ape\nshop.web.Zoo_zebra\n");
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationWithoutFunctionsHasNoIndex(With compiler) {
        Compilation compilation =
                Compilation.with(compiler).source("Empty", "class Empty {}").run();

        assertThat(compilation.success()).isTrue();
        assertThat(compilation.generated()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twoFunctionsOfOneNameAreReportedOnTheLaterName(With compiler) {
        Compilation compilation = application(compiler)
                .source("shop.zzz.Late", type("shop.zzz", "Late", "first", "OPEN"))
                .run();

        assertThat(compilation.success()).isFalse();
        assertThat(compilation.codes()).containsExactly("BND9001");
        Message finding = compilation.findings().get(0);
        assertThat(finding.file()).isEqualTo("Late.java");
        assertThat(finding.line()).isEqualTo(8);
        assertThat(finding.text()).contains("attic.Box.open", "shop.zzz.Late.OPEN");
        if (compiler == With.JAVAC) {
            assertThat(finding.column()).isEqualTo("  @FunctionName(\"".length());
        }
    }

    @ParameterizedTest
    @EnumSource
    void removingAFunctionChangesNoOtherFile(With compiler) {
        Map<String, String> before = new HashMap<>(application(compiler).run().generated());
        Map<String, String> after = new HashMap<>(Compilation.with(compiler)
                .source("shop.web.Zoo", type("shop.web", "Zoo", "zebra", "ape"))
                .source("shop.Desk", type("shop", "Desk", "sell"))
                .source("attic.Box", type("attic", "Box", "open"))
                .run()
                .generated());

        assertThat(before.remove("shop/Desk_buy.java")).isNotNull();
        assertThat(before.remove("META-INF/azure-functions/buy/function.json")).isNotNull();
        assertThat(after.remove(INDEX)).isEqualTo(before.remove(INDEX).replace("shop.Desk_buy\n", ""));
        assertThat(after).isEqualTo(before);
    }

    /** The classes of a full build, without those of one source: what an incremental build starts from. */
    private static Path without(Path classes, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString();
                if (name.startsWith(prefix) || name.equals(INDEX)) {
                    Files.delete(file);
                }
            }
        }
        return classes;
    }

    @ParameterizedTest
    @EnumSource
    void anIncrementalBuildGivesTheSameIndex(With compiler) throws IOException {
        Compilation full = application(compiler).run();
        String index = full.resource(INDEX);

        Compilation increment = Compilation.with(compiler)
                .classPath(without(full.classes(), "shop/Desk"))
                .source("shop.Desk", type("shop", "Desk", "sell", "buy").replace("{}", "{ m.trim(); }"))
                .classNames(List.of("attic.Box_open", "shop.web.Zoo_zebra", "shop.web.Zoo_ape"))
                .run();

        assertThat(increment.messages()).isEmpty();
        assertThat(increment.resource(INDEX)).isEqualTo(index);
        assertThat(increment.has("META-INF/azure-functions/buy/function.json")).isTrue();
        assertThat(increment.has("META-INF/azure-functions/open/function.json")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anIncrementalBuildFindsDoublesInWhatDidNotChange(With compiler) throws IOException {
        Compilation full = application(compiler).run();

        Compilation increment = Compilation.with(compiler)
                .classPath(without(full.classes(), "shop/Desk"))
                .source("shop.Desk", type("shop", "Desk", "sell", "Open"))
                .classNames(List.of("attic.Box_open", "shop.web.Zoo_zebra", "shop.web.Zoo_ape"))
                .run();

        assertThat(increment.codes()).containsExactly("BND9001");
        assertThat(increment.findings().get(0).file()).isEqualTo("Desk.java");
        assertThat(increment.findings().get(0).line()).isEqualTo(8);
    }

    @Test
    void gradleIsToldTheKindOfEachProcessor() throws IOException {
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .containsExactlyInAnyOrder(
                        FunctionProcessor.class.getName() + ",isolating",
                        FunctionIndexProcessor.class.getName() + ",aggregating");
        assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
                .containsExactlyInAnyOrder(FunctionProcessor.class.getName(), FunctionIndexProcessor.class.getName());
    }

    /** The lines of a file beside the processors' own classes, and of no other jar's. */
    private static List<String> lines(String resource) throws IOException {
        URL home = FunctionProcessor.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {home}, null);
                InputStream file = loader.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
