package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What users set for the processor, on the command line and in their sources. */
class OptionsTest {
    private static Builder function(With compiler, String... options) {
        return Compilation.with(compiler).options(options).source("Shop", """
                import dev.bindery.annotation.*;

                public class Shop {
                  public static void take(@QueueTrigger(queueName = "orders") String m) {}
                }
                """);
    }

    private static String functionJson(Compilation compilation) {
        return compilation.resource("META-INF/azure-functions/take/function.json");
    }

    private static Message onlyFinding(Compilation compilation) {
        assertThat(compilation.success()).isTrue();
        assertThat(compilation.codes()).containsExactly("BND0002");
        Message warning = compilation.findings().get(0);
        assertThat(warning.kind()).isEqualTo(Diagnostic.Kind.WARNING);
        return warning;
    }

    @ParameterizedTest
    @EnumSource
    void theScriptFileIsTheUsersChoice(With compiler) {
        Compilation compilation =
                function(compiler, "-Abindery.scriptFile=../app/größe.jar").run();

        assertThat(compilation.findings()).isEmpty();
        assertThat(functionJson(compilation)).contains("\"scriptFile\": \"../app/größe.jar\"");
    }

    @ParameterizedTest
    @EnumSource
    void anOptionThatDoesNotExistIsNamedWithTheNearestThatDoes(With compiler) {
        Compilation compilation = function(compiler, "-Abindery.scriptfiel=x").run();

        assertThat(onlyFinding(compilation).text())
                .contains("no option -Abindery.scriptfiel", "Did you mean -Abindery.scriptFile=");
        assertThat(functionJson(compilation)).contains("\"scriptFile\": \"../functions.jar\"");
    }

    @ParameterizedTest
    @EnumSource
    void anOptionThatIsNearToNoneIsNamedWithAll(With compiler) {
        assertThat(onlyFinding(function(compiler, "-Abindery.xyz=1").run()).text())
                .contains(
                        "no option -Abindery.xyz",
                        "[bindery.nativeImage, bindery.scriptFile, bindery.settings, bindery.severity.BNDnnnn]",
                        "Remove it.");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyScriptFileIsTheDefaultWithAWarning(With compiler) {
        for (String option : new String[] {"-Abindery.scriptFile=", "-Abindery.scriptFile"}) {
            Compilation compilation = function(compiler, option).run();

            assertThat(onlyFinding(compilation).text()).contains("-Abindery.scriptFile is empty");
            assertThat(functionJson(compilation)).contains("\"scriptFile\": \"../functions.jar\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScriptFileThatIsNoJarIsWarnedOf(With compiler) {
        Compilation compilation =
                function(compiler, "-Abindery.scriptFile=../app.class").run();

        assertThat(onlyFinding(compilation).text())
                .contains(
                        "-Abindery.scriptFile=../app.class names no jar", "such as -Abindery.scriptFile=../functions");
        assertThat(functionJson(compilation)).contains("\"scriptFile\": \"../app.class\"");
        assertThat(function(compiler, "-Abindery.scriptFile=../APP.JAR").run().findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOptionsOfOthersAreNotOurConcern(With compiler) {
        assertThat(function(compiler, "-Aother.scriptfile=x", "-Abinderyx=1")
                        .run()
                        .findings())
                .isEmpty();
    }

    static Stream<Arguments> suppressed() {
        String code = "@SuppressWarnings(\"BND1008\") ";
        String among = "@SuppressWarnings({\"unused\", \"BND1008\"}) ";
        String other = "@SuppressWarnings(\"BND2005\") ";
        return Stream.of(
                        Arguments.of("", "", "", false),
                        Arguments.of(code, "", "", true),
                        Arguments.of("", code, "", true),
                        Arguments.of("", "", code, true),
                        Arguments.of(among, "", "", true),
                        Arguments.of(other, other, other, false))
                .flatMap(row -> Stream.of(With.values())
                        .map(with -> Arguments.of(row.get()[0], row.get()[1], row.get()[2], row.get()[3], with)));
    }

    @ParameterizedTest
    @MethodSource("suppressed")
    void aWarningIsSuppressedByItsCodeAroundIt(
            String onMethod, String onClass, String onOuter, boolean silent, With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("Shop", """
                        import dev.bindery.annotation.*;

                        %spublic class Shop {
                          %spublic static class Desk {
                            public Desk(int n) {}

                            %spublic void take(@QueueTrigger(queueName = "orders") String m) {}
                          }
                        }
                        """.formatted(onOuter, onClass, onMethod))
                .run();

        assertThat(compilation.success()).isTrue();
        assertThat(compilation.codes().contains("BND1008")).isEqualTo(!silent);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorIsNotSuppressed(With compiler) {
        Compilation compilation = Compilation.with(compiler).source("Shop", """
                        import dev.bindery.annotation.*;

                        @SuppressWarnings("BND2005")
                        public class Shop {
                          public static void take(@QueueTrigger(queueName = "orders") String m, int n) {}
                        }
                        """).run();

        assertThat(compilation.codes()).containsExactly("BND2005");
    }

    private static Compilation mistaken(With compiler, String... options) {
        return Compilation.with(compiler).options(options).source("Shop", """
                        import dev.bindery.annotation.*;

                        public class Shop {
                          public static void take(
                              @QueueTrigger(queueName = "orders", connection = "Orders") byte[] m,
                              @BindingName String nothing) {}

                          @SuppressWarnings("BND3007")
                          public static void takeToo(
                              @QueueTrigger(queueName = "%QUEUE%") byte[] m,
                              @BindingName String nothing) {}
                        }
                        """).run();
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeCanBeAWarningOrNothing(With compiler) {
        assertThat(mistaken(compiler).codes()).containsExactly("BND3007", "BND3007");
        Compilation warned = mistaken(compiler, "-Abindery.severity.BND3007=warning");
        assertThat(warned.success()).isTrue();
        assertThat(warned.codes()).containsExactly("BND3007");
        assertThat(warned.generated()).containsKey("META-INF/azure-functions/take/function.json");
        assertThat(mistaken(compiler, "-Abindery.severity.BND3007=OFF").findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aWarningCanBeAnError(With compiler) {
        Compilation compilation =
                function(compiler, "-Abindery.severity.BND1008=error").run();
        assertThat(compilation.findings()).isEmpty();
        Compilation refused = Compilation.with(compiler)
                .options("-Abindery.severity.BND1008=error")
                .source("Shop", """
                        import dev.bindery.annotation.*;

                        public class Shop {
                          private Shop() {}

                          @SuppressWarnings("BND1008")
                          public void take(@QueueTrigger(queueName = "orders") String m) {}
                        }
                        """)
                .run();
        assertThat(refused.success()).isFalse();
        assertThat(refused.codes()).containsExactly("BND1008");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheHostRefusesStaysAnError(With compiler) {
        assertThat(onlyFinding(function(compiler, "-Abindery.severity.BND2001=warning")
                                .run())
                        .text())
                .contains("-Abindery.severity.BND2001=warning has no effect", "BND2001 is an error always");
        assertThat(onlyFinding(function(compiler, "-Abindery.severity.BND3007=loud")
                                .run())
                        .text())
                .contains("It takes off, warning, error.");
    }

    @ParameterizedTest
    @EnumSource
    void theSettingsFileSaysWhatIsThere(With compiler, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("local.settings.json");
        Files.writeString(file, """
                {"IsEncrypted": false, "Values": {"QUEU": "x"}, "ConnectionStrings": {"Orders": "y"}}
                """);

        Compilation compilation = mistaken(compiler, "-Abindery.settings=" + file, "-Abindery.severity.BND3007=off");

        assertThat(compilation.success()).isTrue();
        assertThat(compilation.codes()).containsExactly("BND2023");
        assertThat(compilation.findings().get(0).text())
                .contains("names %QUEUE%, which is not in " + file, "Did you mean QUEU?");
        assertThat(compilation.findings().get(0).text()).doesNotContain("\"y\"");
    }

    @ParameterizedTest
    @EnumSource
    void aSettingsFileThatIsNoneIsTold(With compiler, @TempDir Path folder) throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"Values\":");
        for (Path file : List.of(broken, folder.resolve("missing.json"), folder)) {
            assertThat(onlyFinding(function(compiler, "-Abindery.settings=" + file)
                                    .run())
                            .text())
                    .contains("-Abindery.settings=" + file + " cannot be read");
        }
    }
}
