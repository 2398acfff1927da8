package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.With;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions and what they name may come from other processors, in any round. */
class RoundsTest {
    private static final String INDEX = "META-INF/services/dev.bindery.spi.FunctionAdapter";
    private static final String MADE = """
            package shop;

            @dev.bindery.annotation.meta.Binding(
                type = "madeTrigger",
                role = dev.bindery.annotation.meta.Role.TRIGGER,
                content = dev.bindery.annotation.meta.Content.TEXT)
            public @interface Made {
              String QUEUE = "orders";

              record Order(String id) {}

              enum Colour { RED }

              class Failure extends Exception {}
            }
            """;

    /** A class of two functions, one of which is complete from the beginning. */
    private static String functions(String waiting) {
        return """
                package shop;

                import dev.bindery.*;
                import dev.bindery.annotation.*;
                import java.util.*;
                import java.util.concurrent.*;

                public class Functions {
                  public static void ready(@QueueTrigger(queueName = "orders") String m) {}

                  public record Answer(@HttpOutput HttpResponse response, @QueueOutput(queueName = "q12") Made.Order order) {}

                  %s
                }
                """.formatted(waiting);
    }

    static Stream<Arguments> waiting() {
        return Stream.of(
                        "void waits(@QueueTrigger(queueName = \"orders\") Made.Order m) {}",
                        "void waits(@QueueTrigger(queueName = \"orders\") Map<String, List<Made.Order>> m) {}",
                        "void waits(@QueueTrigger(queueName = \"orders\") String m, @BindingName Optional<Made.Colour> c) {}",
                        "void waits(@HttpTrigger String body, @QueueOutput(queueName = \"out\") Out<Made.Order> m) {}",
                        "Made.Order waits(@HttpTrigger String body) { return null; }",
                        "CompletionStage<List<Made.Order>> waits(@HttpTrigger String body) { return null; }",
                        "Answer waits(@HttpTrigger String body) { return null; }",
                        "void waits(@QueueTrigger(queueName = Made.QUEUE) String m) {}",
                        "void waits(@QueueTrigger(queueName = \"my\" + Made.QUEUE) String m) {}",
                        "void waits(@QueueTrigger(queueName = \"orders\") String m) throws Made.Failure {}")
                .flatMap(method -> Stream.of(With.values()).map(with -> Arguments.of(method, with)));
    }

    private static List<String> index(Compilation compilation) {
        return compilation.resource(INDEX).lines().toList();
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void aFunctionWaitsForWhatItNames(String method, With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("shop.Functions", functions("public static " + method))
                .processor(new WritingProcessor().writes(1, "shop.Made", MADE))
                .run();

        assertThat(compilation.findings()).isEmpty();
        assertThat(compilation.success()).as(compilation.messages().toString()).isTrue();
        assertThat(compilation.has("META-INF/azure-functions/waits/function.json"))
                .isTrue();
        assertThat(compilation.generated().values()).noneMatch(text -> text.contains("<error>"));
        assertThat(index(compilation)).containsExactly("shop.Functions_Functions");
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void whatNeverComesIsForTheCompilerToSay(String method, With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("shop.Functions", functions("public static " + method))
                .run();

        assertThat(compilation.success()).isFalse();
        assertThat(compilation.compilerErrors()).isNotEmpty();
        assertThat(compilation.findings()).isEmpty();
        assertThat(compilation.has("META-INF/azure-functions/waits/function.json"))
                .isFalse();
        assertThat(compilation.has("META-INF/azure-functions/ready/function.json"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aFunctionWaitsAsLongAsItTakes(With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("shop.Functions", functions("public static void waits(@HttpTrigger Made.Order body) {}"))
                .processor(new WritingProcessor()
                        .writes(1, "shop.First", "package shop; class First {}")
                        .writes(2, "shop.Second", "package shop; class Second {}")
                        .writes(3, "shop.Made", MADE))
                .run();

        assertThat(compilation.success()).as(compilation.messages().toString()).isTrue();
        assertThat(index(compilation)).containsExactly("shop.Functions_Functions");
    }

    @ParameterizedTest
    @EnumSource
    void aBindingMayBeWrittenByAnotherProcessor(With compiler) {
        if (compiler == With.JAVAC && Runtime.version().feature() < 25) {
            // An older javac does not show annotations that it does not know.
            return;
        }
        Compilation compilation = Compilation.with(compiler)
                .source(
                        "shop.Functions",
                        functions("@FunctionName(\"waits\") public static void waits(@Made String body) {}"))
                .processor(new WritingProcessor().writes(1, "shop.Made", MADE))
                .run();

        assertThat(compilation.findings()).isEmpty();
        assertThat(compilation.success()).as(compilation.messages().toString()).isTrue();
        assertThat(compilation.resource("META-INF/azure-functions/waits/function.json"))
                .contains("\"type\": \"madeTrigger\"");
    }

    @ParameterizedTest
    @EnumSource
    void aFunctionThatIsWrittenInTheSecondRoundIsAFunction(With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("shop.Functions", functions("").replace("Made.Order", "String"))
                .processor(new WritingProcessor()
                        .writes(1, "shop.First", "package shop; class First {}")
                        .writes(2, "shop.Late", """
                                package shop;

                                import dev.bindery.annotation.*;

                                public class Late {
                                  public static void late(@QueueTrigger(queueName = "orders") String m) {}
                                }
                                """))
                .run();

        assertThat(compilation.findings()).isEmpty();
        assertThat(compilation.success()).as(compilation.messages().toString()).isTrue();
        assertThat(compilation.resource("META-INF/azure-functions/late/function.json"))
                .contains("\"entryPoint\": \"shop.Late_Functions.invoke\"");
        assertThat(index(compilation)).containsExactly("shop.Functions_Functions", "shop.Late_Functions");
    }

    @ParameterizedTest
    @EnumSource
    void aFindingInALaterRoundIsReportedOnce(With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("shop.Functions", functions("public static void waits(@HttpTrigger Made.Order body, int n) {}"))
                .processor(new WritingProcessor()
                        .writes(1, "shop.Made", MADE)
                        .writes(2, "shop.Second", "package shop; class Second {}"))
                .run();

        assertThat(compilation.codes()).containsExactly("BND2005");
    }
}
