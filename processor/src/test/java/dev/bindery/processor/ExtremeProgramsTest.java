package dev.bindery.processor;

import static dev.bindery.processor.BrokenProgramsTest.around;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is at the edge of what a program can be, or a class path. */
class ExtremeProgramsTest {
    private static final String QUEUE = "@QueueTrigger(queueName = \"orders\") ";

    @ParameterizedTest
    @EnumSource
    void theElementsOfAnAnnotationAreNoFunctions(With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("shop.Broken", around("@interface A { " + QUEUE + "String m(); }"))
                .run();

        // ecj does not show them to processors, and so nothing happens there.
        assertThat(compilation.codes())
                .isEqualTo(
                        compiler == With.JAVAC
                                ? List.of("BND1003", "BND1004", "BND2005", "BND2007")
                                : List.of("BND2005"));
    }

    @ParameterizedTest
    @EnumSource
    void aParameterOfNoTypeIsNoFaultOfTheProcessor(With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("shop.Broken", around("public static void f(" + QUEUE + "void m) {}"))
                .run();

        // ecj shows the parameter to processors, but no method around it.
        assertThat(compilation.codes())
                .isEqualTo(compiler == With.JAVAC ? List.of("BND2005", "BND3001") : List.of("BND2005"));
        assertThat(compilation.has("META-INF/azure-functions/before/function.json"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aClassMayHaveTheNameThatTheAdapterWouldHave(With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .source("shop.Broken", around("public static void f(" + QUEUE + "String m) {}"))
                .source("shop.Broken_Functions", "package shop; class Broken_Functions {}")
                .run();

        assertThat(compilation.codes()).containsExactly("BND0003", "BND2005");
        assertThat(compilation.has("shop/Broken_Functions.java")).isFalse();
        assertThat(compilation.has("META-INF/azure-functions/before/function.json"))
                .isTrue();
    }

    /** Not under ecj, whose own message about it cannot be read. */
    @Test
    void aClassPathWithHolesIsNoFaultOfTheProcessor() throws IOException {
        Path library = Compilation.with(With.JAVAC)
                .plain()
                .source("lib.Order", """
                        package lib;

                        public class Order extends Base implements Face {
                          @Note
                          @dev.bindery.annotation.meta.ReadFrom(Note.class)
                          public static Order read(Base base) throws Failure { return null; }

                          public static class Failure extends Base.Worse {}
                        }

                        class Base {
                          static class Worse extends Exception {}
                        }

                        interface Face {}

                        @interface Note {}
                        """)
                .run()
                .classes();
        for (String hole : List.of("Base", "Base$Worse", "Face", "Note")) {
            Files.delete(library.resolve("lib/" + hole + ".class"));
        }

        Compilation compilation = Compilation.with(With.JAVAC)
                .classPath(library)
                .source(
                        "shop.Broken",
                        around("public static lib.Order f(@HttpTrigger List<lib.Order> m) throws"
                                + " lib.Order.Failure { return null; }"))
                .run();

        assertThat(compilation.codes()).doesNotContain("BND0001").contains("BND2005");
        assertThat(compilation.has("META-INF/azure-functions/before/function.json"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void extremesAreFine(With compiler) {
        String parameters = IntStream.range(0, 254)
                .mapToObj(i -> ", @BindingName int p" + i)
                .collect(Collectors.joining());
        String name = "x".repeat(100);
        Compilation compilation = Compilation.with(compiler)
                .source(
                        "shop.Wide",
                        "package shop; import dev.bindery.annotation.*; public class Wide { public static void f("
                                + QUEUE + "String m" + parameters + ") {} }")
                .source(
                        "shop." + name,
                        "package shop; import dev.bindery.annotation.*; public class " + name
                                + " { @FunctionName(\"" + name + "\") public static void " + "m".repeat(200) + "("
                                + QUEUE + "String " + "p".repeat(128) + ") {} }")
                .run();

        assertThat(compilation.messages())
                .filteredOn(message -> message.kind() == Diagnostic.Kind.ERROR)
                .map(Message::text)
                .isEmpty();
        assertThat(compilation.success()).isTrue();
        assertThat(compilation.has("META-INF/azure-functions/f/function.json")).isTrue();
        assertThat(compilation.has("META-INF/azure-functions/" + name + "/function.json"))
                .isTrue();
    }
}
