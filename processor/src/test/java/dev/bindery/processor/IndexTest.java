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
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

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
                .isEqualTo("attic.Box_Functions\nshop.Desk_Functions\nshop.web.Zoo_Functions\n");
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
    void removingAFunctionChangesTheFilesOfItsClassAlone(With compiler) {
        Map<String, String> before = new HashMap<>(application(compiler).run().generated());
        Map<String, String> after = new HashMap<>(Compilation.with(compiler)
                .source("shop.web.Zoo", type("shop.web", "Zoo", "zebra", "ape"))
                .source("shop.Desk", type("shop", "Desk", "sell"))
                .source("attic.Box", type("attic", "Box", "open"))
                .run()
                .generated());

        assertThat(before.remove("shop/Desk_Functions.java")).contains("buy");
        assertThat(after.remove("shop/Desk_Functions.java")).doesNotContain("buy");
        assertThat(before.remove("META-INF/azure-functions/buy/function.json")).isNotNull();
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
                .classNames(List.of("attic.Box_Functions", "shop.web.Zoo_Functions"))
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
                .classNames(List.of("attic.Box_Functions", "shop.web.Zoo_Functions"))
                .run();

        assertThat(increment.codes()).containsExactly("BND9001");
        assertThat(increment.findings().get(0).file()).isEqualTo("Desk.java");
        assertThat(increment.findings().get(0).line()).isEqualTo(8);
    }

    /** A class with one function, whose annotations and parameters are given. */
    private static String one(String type, String name, String parameter) {
        return """
                import dev.bindery.annotation.*;

                public class %s {
                  @FunctionName("%s")
                  public void run(
                      %s String text) {}
                }
                """.formatted(type, name, parameter);
    }

    private static IncrementalBuild shop(IncrementalBuild build) {
        return build.write("shop.web.Zoo", type("shop.web", "Zoo", "zebra", "ape"))
                .write("shop.Desk", type("shop", "Desk", "sell", "buy"))
                .write("attic.Box", type("attic", "Box", "open"))
                .write("Page", one("Page", "Page", "@HttpTrigger(route = \"pages/{page}\")"))
                .write("shop.Plain", "package shop; class Plain { int n; }");
    }

    private static void assertBuilds(IncrementalBuild build) throws IOException {
        assertThat(build.build().messages()).isEmpty();
        assertThat(build.outputs()).isEqualTo(build.clean());
    }

    @Test
    void everyIncrementalBuildLeavesWhatACleanOneDoes() throws IOException {
        IncrementalBuild build = shop(new IncrementalBuild());
        assertBuilds(build);
        Map<String, String> first = build.outputs();

        // Nothing changed, then a body, and a class without functions.
        assertBuilds(build);
        assertBuilds(
                build.write("shop.Desk", type("shop", "Desk", "sell", "buy").replace("{}", "{ m.trim(); }")));
        assertBuilds(build.write("shop.Plain", "package shop; class Plain { long n; }"));
        // A function removed, renamed, added, moved to another class, and back.
        assertBuilds(build.write("shop.web.Zoo", type("shop.web", "Zoo", "zebra")));
        assertThat(build.outputs().keySet())
                .filteredOn(file -> file.contains("ape"))
                .isEmpty();
        assertBuilds(build.write("shop.Desk", type("shop", "Desk", "trade", "buy")));
        assertBuilds(build.write("shop.Shelf", type("shop", "Shelf", "put", "take")));
        assertBuilds(build.write("shop.Shelf", type("shop", "Shelf", "put"))
                .write("attic.Box", type("attic", "Box", "open", "take")));
        assertBuilds(build.delete("shop.Shelf").write("attic.Box", type("attic", "Box", "open")));
        // A class deleted, and a function that is one no more.
        assertBuilds(build.delete("attic.Box"));
        assertBuilds(build.write("Page", "public class Page { public String run(String text) { return text; } }"));
        // And all as it was.
        assertBuilds(shop(build));
        assertThat(build.outputs()).isEqualTo(first);
    }

    @Test
    void withoutFunctionsNothingIsLeft() throws IOException {
        IncrementalBuild build = new IncrementalBuild()
                .write("attic.Box", type("attic", "Box", "open"))
                .write("shop.Plain", "package shop; class Plain {}");
        assertBuilds(build);
        assertBuilds(build.delete("attic.Box").write("shop.Plain", "package shop; class Plain { int n; }"));

        assertThat(build.outputs()).containsOnlyKeys("classes/shop/Plain.class");
    }

    /** Two functions that are in each other's way, the one that has to change second. */
    static Stream<Arguments> clashes() {
        return Stream.of(
                Arguments.of("BND9001", one("A", "Same", WARM), one("B", "same", TIMER)),
                Arguments.of("BND9002", one("A", "A", http("items")), one("B", "B", http("Items/"))),
                Arguments.of("BND9003", one("A", "A", http("items/{id}")), one("B", "B", http("items/count"))),
                Arguments.of("BND9004", one("A", "A", WARM), one("B", "B", WARM)),
                Arguments.of("BND9004", one("A", "A", tool("find")), one("B", "B", tool("Find"))));
    }

    private static final String WARM = "@WarmupTrigger";
    private static final String TIMER = "@TimerTrigger(schedule = \"0 0 * * * *\")";

    private static String http(String route) {
        return "@HttpTrigger(route = \"%s\")".formatted(route);
    }

    private static String tool(String name) {
        return "@McpToolTrigger(toolName = \"%s\", description = \"\")".formatted(name);
    }

    @ParameterizedTest
    @MethodSource("clashes")
    void aClashIsFoundWhicheverOfBothIsCompiled(String code, String first, String second) throws IOException {
        boolean isError = !code.equals("BND9003");
        String harmless = one("%s", "%s", "@QueueTrigger(queueName = \"orders\")");
        for (String late : List.of("A", "B")) {
            String early = late.equals("A") ? "B" : "A";
            IncrementalBuild build = new IncrementalBuild()
                    .write(early, early.equals("A") ? first : second)
                    .write(late, harmless.formatted(late, late))
                    .write("C", one("C", "C", "@QueueTrigger(queueName = \"orders\")"));
            assertThat(build.build().messages()).isEmpty();

            Compilation increment =
                    build.write(late, late.equals("A") ? first : second).build();

            assertThat(increment.codes()).containsExactly(code);
            Message finding = increment.findings().get(0);
            assertThat(finding.file()).isEqualTo(late + ".java");
            assertThat(finding.line()).isIn(4L, 6L);
            assertThat(finding.kind()).isEqualTo(isError ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING);
            assertThat(increment.success()).isEqualTo(!isError);
            if (!isError) {
                assertThat(build.outputs()).isEqualTo(build.clean());
                // What was said of classes that do not change is not said again.
                build.write("C", one("C", "C", "@QueueTrigger(queueName = \"parcels\")"));
                assertThat(build.build().messages()).isEmpty();
            }
        }
    }

    @Test
    void aWarningThatIsSuppressedStaysSoWhenOnlyTheOtherFunctionIsCompiled() throws IOException {
        String special = one("B", "B", http("items/count"));
        for (String quiet : List.of("public class", "@FunctionName")) {
            IncrementalBuild build = new IncrementalBuild()
                    .write("A", one("A", "A", http("parts/{id}")))
                    .write("B", special.replace(quiet, "@SuppressWarnings(\"BND9003\") " + quiet));
            assertThat(build.build().messages()).isEmpty();

            build.write("A", one("A", "A", http("items/{id}")));

            assertThat(build.build().messages()).isEmpty();
        }
    }

    @Test
    void functionsThatAreNotInEachOthersWayAreNotReported() {
        Compilation compilation = Compilation.with(With.JAVAC)
                .source("A", one("A", "A", http("items/{id:int}")))
                .source("B", one("B", "B", http("items/count")))
                .source("C", one("C", "C", http("items/{id}")))
                .source("D", one("D", "D", "@HttpTrigger(route = \"orders\", methods = HttpMethod.GET)"))
                .source("E", one("E", "E", "@HttpTrigger(route = \"Orders\", methods = HttpMethod.POST)"))
                .source("F", one("F", "F", http("{*rest}")))
                .source("G", one("G", "G", tool("find")))
                .source("H", one("H", "H", "@McpPromptTrigger(promptName = \"find\")"))
                .source("I", one("I", "I", WARM))
                .run();

        assertThat(compilation.messages()).isEmpty();
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
