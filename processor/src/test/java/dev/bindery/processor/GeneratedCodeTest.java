package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.With;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processor writes gives no compiler a reason to warn, at any release and in any kind of module. */
class GeneratedCodeTest {
    static Stream<Arguments> releases() throws IOException {
        List<Path> goldens = Goldens.folders();
        return Stream.of(17, 21, 25)
                .filter(release -> release <= SourceVersion.latest().ordinal())
                .flatMap(release -> Stream.of(With.values())
                        .flatMap(with -> goldens.stream().map(golden -> Arguments.of(release, with, golden))));
    }

    private static Builder strict(With compiler) {
        Builder builder = Compilation.with(compiler);
        return compiler == With.JAVAC
                ? builder.options("-Xlint:all,-processing", "-Werror")
                : builder.options("-warn:raw,unchecked,deprecation,removal", "-failOnWarning");
    }

    private static void assertSilent(Compilation compilation) {
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.success()).as(compilation.output()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void compilesWithoutAWarning(int release, With compiler, Path golden) throws IOException {
        assertSilent(
                strict(compiler).release(release).files(Goldens.sources(golden)).run());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeprecatedIsCalledInSilence(With compiler) {
        Compilation compilation = strict(compiler).source("shop.Old", """
                        package shop;

                        import dev.bindery.annotation.*;
                        import java.util.*;

                        public class Old {
                          @Deprecated
                          public record Order(int n) {}

                          @Deprecated(forRemoval = true)
                          public enum Colour {
                            RED
                          }

                          @SuppressWarnings({"deprecation", "removal"})
                          public static class Takes {
                            @Deprecated
                            public Takes() {}

                            public void made(@QueueTrigger(queueName = "orders") String m) {}

                            public static void nested(
                                @QueueTrigger(queueName = "orders") Map<String, Order[]> m,
                                @BindingName Optional<Colour> c) {}

                            public static Order returned(@HttpTrigger String body) {
                              return null;
                            }
                          }

                          @Deprecated
                          public static class Outer {
                            public static class Inner {
                              public static void enclosed(@QueueTrigger(queueName = "orders") String m) {}
                            }
                          }
                        }
                        """).run();

        assertSilent(compilation);
    }
}
