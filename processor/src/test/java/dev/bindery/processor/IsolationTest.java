package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.RecordingProcessor.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The processor keeps to itself: no state between compilations, no claim on annotations, no encoding but UTF-8. */
class IsolationTest {
    private static final String SHOP = """
            import dev.bindery.annotation.*;

            public class Shop {
              @FunctionName("Take")
              public static void take(@Crate String m, @BindingName lib.Order order) {}
            }
            """;

    @TempDir
    Path folder;

    private static String crate(String type) {
        return """
                import dev.bindery.annotation.meta.*;

                @Binding(type = "%s", role = Role.TRIGGER, content = Content.TEXT, openMetadata = true)
                public @interface Crate {
                  String name() default "";
                }
                """.formatted(type);
    }

    private static Path library(With compiler, String order) {
        return Compilation.with(compiler)
                .plain()
                .source("lib.Order", "package lib; public " + order)
                .run()
                .classes();
    }

    private static Map<String, String> shop(With compiler, String type, Path library) {
        Compilation compilation = Compilation.with(compiler)
                .classPath(library)
                .source("Crate", crate(type))
                .source("Shop", SHOP)
                .run();
        assertThat(compilation.messages()).isEmpty();
        return compilation.generated();
    }

    @ParameterizedTest
    @EnumSource
    void oneCompilationDoesNotChangeTheNext(With compiler) {
        Path records = library(compiler, "record Order(int n) {}");
        Path enums = library(compiler, "enum Order { ONE }");

        Map<String, String> first = shop(compiler, "redTrigger", records);
        Map<String, String> second = shop(compiler, "blueTrigger", enums);

        assertThat(first.get("META-INF/azure-functions/Take/function.json")).contains("redTrigger");
        assertThat(second.get("META-INF/azure-functions/Take/function.json")).contains("blueTrigger");
        assertThat(first.get("Shop_Functions.java")).contains("ORDER.decode(");
        assertThat(second.get("Shop_Functions.java")).contains("Decode.constant(");
        assertThat(shop(compiler, "redTrigger", records)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void otherProcessorsSeeTheAnnotationsToo(With compiler) {
        WritingProcessor other = new WritingProcessor();

        Compilation.with(compiler)
                .classPath(library(compiler, "record Order(int n) {}"))
                .source("Crate", crate("redTrigger"))
                .source("Shop", SHOP)
                .processor(other)
                .run();

        assertThat(other.seen())
                .contains(
                        "Crate",
                        "dev.bindery.annotation.FunctionName",
                        "dev.bindery.annotation.BindingName",
                        "dev.bindery.spi.GeneratedFunction");
    }

    @ParameterizedTest
    @EnumSource
    void resourcesAreUtf8InWhateverEncodingTheSourcesAre(With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .encoding("US-ASCII")
                .source("Shop", """
                        import dev.bindery.annotation.*;

                        public class Shop {
                          public static void take(@QueueTrigger(queueName = "orders", connection = "Stra\\u00dfe") String m) {}
                        }
                        """)
                .run();

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.resource("META-INF/azure-functions/take/function.json"))
                .contains("\"connection\": \"Straße\"");
    }

    @Test
    void theIndexIsUtf8InWhateverEncodingTheSourcesAre() throws IOException {
        // Not under ecj, which writes sources in the encoding of the machine and reads them in the one that it is told.
        Path source = Files.createDirectories(folder).resolve("B\u00fcro.java");
        Files.writeString(source, """
                import dev.bindery.annotation.*;

                public class B\u00fcro {
                  public static void take(@QueueTrigger(queueName = "orders") String m) {}
                }
                """, ISO_8859_1);
        Compilation compilation = Compilation.with(With.JAVAC)
                .encoding("ISO-8859-1")
                .files(List.of(source))
                .run();

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.resource("META-INF/services/dev.bindery.spi.FunctionAdapter"))
                .isEqualTo("B\u00fcro_Functions\n");
    }

    /** What Gradle's documentation demands of an isolating processor: exactly one origin, and that the function's. */
    @Test
    void everyFileOfAFunctionComesFromItsTopLevelClassAlone() {
        RecordingProcessor isolating = new RecordingProcessor(new FunctionProcessor());
        RecordingProcessor aggregating = new RecordingProcessor(new FunctionIndexProcessor());
        Compilation compilation = Compilation.with(With.JAVAC)
                .plain()
                .processor(isolating)
                .processor(aggregating)
                .source("shop.Outer", """
                        package shop;

                        import dev.bindery.annotation.*;

                        public class Outer {
                          public static void one(@QueueTrigger(queueName = "orders") String m) {}

                          public static class Inner {
                            public static class Deepest {
                              public static void two(@QueueTrigger(queueName = "orders") String m) {}
                            }
                          }
                        }
                        """)
                .source("shop.Other", """
                        package shop;

                        import dev.bindery.annotation.*;

                        public class Other extends Outer {
                          public static void three(@QueueTrigger(queueName = "orders") String m) {}
                        }
                        """)
                .run();

        assertThat(compilation.messages()).isEmpty();
        assertThat(isolating.written())
                .extracting(Written::path, Written::origins, Written::topLevel)
                .containsExactlyInAnyOrder(
                        tuple("shop/Outer_Functions.java", List.of("shop.Outer"), true),
                        tuple("META-INF/azure-functions/one/function.json", List.of("shop.Outer"), true),
                        tuple("shop/Outer_Inner_Deepest_Functions.java", List.of("shop.Outer"), true),
                        tuple("META-INF/azure-functions/two/function.json", List.of("shop.Outer"), true),
                        tuple("shop/Other_Functions.java", List.of("shop.Other"), true),
                        tuple("META-INF/azure-functions/three/function.json", List.of("shop.Other"), true));
        assertThat(aggregating.written())
                .extracting(Written::path, Written::origins, Written::topLevel)
                .containsExactly(tuple(
                        "META-INF/services/dev.bindery.spi.FunctionAdapter",
                        List.of("shop.Other_Functions", "shop.Outer_Functions", "shop.Outer_Inner_Deepest_Functions"),
                        true));
    }

    /** Were it shown users' annotations, unchanged classes would come back without the names of their parameters. */
    @Test
    void theAggregatingProcessorAsksForTheMarkerOnly() {
        assertThat(new FunctionIndexProcessor().getSupportedAnnotationTypes())
                .containsExactly("dev.bindery.spi.GeneratedFunction");
    }
}
