package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.With;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that are wrong in ways of their own: the processor says what it has to say, if anything, about each function
 * and fails over none. ecj hands over most of these; javac stops before the processors at many.
 */
class BrokenProgramsTest {
    private static final String QUEUE = "@QueueTrigger(queueName = \"orders\") ";

    /** A class around broken members: one function is fine and stays so, and one has an error of its own to report. */
    static String around(String members) {
        return """
                package shop;

                import dev.bindery.*;
                import dev.bindery.annotation.*;
                import dev.bindery.annotation.meta.*;
                import java.util.*;

                public class Broken {
                  public static void before(@QueueTrigger(queueName = "orders") String m) {}

                  %s

                  public static void after(@QueueTrigger(queueName = "orders") String m, int unbound) {}
                }
                """.formatted(members);
    }

    private static Arguments row(String name, String members, String... codes) {
        return Arguments.of(name, members, Arrays.asList(codes));
    }

    private static String function(String annotation, String type) {
        return "public static void f(" + annotation + " " + type + " m) {}";
    }

    private static String odd(String binding, String elements, String use) {
        return "@Binding(" + binding + ") public @interface Odd {" + elements + "} public static void f(" + QUEUE
                + "String m, " + use + " String odd) {}";
    }

    private static String input(String elements, String use) {
        return odd("type = \"odd\", role = Role.INPUT, content = Content.TEXT", elements, use);
    }

    static Stream<Arguments> annotationValues() {
        return Stream.of(
                row("a required element is missing", function("@QueueTrigger", "String")),
                row("a number for text", function("@QueueTrigger(queueName = 7)", "String")),
                row("a list for text", function("@QueueTrigger(queueName = {\"a\", \"b\"})", "String")),
                row("null", function("@QueueTrigger(queueName = null)", "String")),
                row("a number for a name", "@FunctionName(5) " + function(QUEUE, "String")),
                row(
                        "an element that does not exist",
                        function("@QueueTrigger(queueName = \"orders\", no = 1)", "String")),
                row("a constant that does not exist", function("@QueueTrigger(queueName = Missing.QUEUE)", "String")),
                row(
                        "a constant that is none",
                        "static String Q = \"q\"; " + function("@QueueTrigger(queueName = Q)", "String")),
                row("a name that does not exist", "@FunctionName(Missing.NAME) " + function(QUEUE, "String")),
                row(
                        "an enum constant that does not exist",
                        function("@HttpTrigger(authLevel = AuthorizationLevel.NO)", "String")),
                row(
                        "one of several that does not exist",
                        function("@HttpTrigger(methods = {HttpMethod.GET, HttpMethod.NO})", "String")),
                row(
                        "a metadata name that does not exist",
                        "public static void f(" + QUEUE + "String m, @BindingName(Missing.X) String x) {}"),
                row("a class that does not exist", input("Class<?> type();", "@Odd(type = Missing.class)")),
                row("the annotation twice", function(QUEUE + QUEUE, "String"), "BND2002", "BND2008"),
                row("the name twice", "@FunctionName(\"x\") @FunctionName(\"y\") " + function(QUEUE, "String")));
    }

    static Stream<Arguments> bindings() {
        String complete = "type = \"odd\", role = Role.INPUT, content = Content.TEXT";
        return Stream.of(
                row("no elements", input("", "@Odd")),
                row("no role", odd("type = \"odd\", content = Content.TEXT", "", "@Odd")),
                row("no content", odd("type = \"odd\", role = Role.INPUT", "", "@Odd")),
                row(
                        "a role that does not exist",
                        odd("type = \"odd\", role = Role.NO, content = Content.TEXT", "", "@Odd")),
                row(
                        "annotations and classes as elements",
                        input(
                                "Deprecated a() default @Deprecated; Deprecated[] as() default {}; Class<?> c() default"
                                        + " int.class; Class<?>[] cs() default {};",
                                "@Odd(a = @Deprecated, c = void.class)")),
                row(
                        "odd numbers",
                        input(
                                "double d() default 0.0 / 0; float f() default 1; byte[] b() default 1; char c();",
                                "@Odd(c = 'x', d = 1.0 / 0)")),
                row("a name that is a number", input("int name() default 3;", "@Odd(name = 4)")),
                row("a name that is a list", input("String[] name() default {};", "@Odd(name = \"x\")")),
                row(
                        "a data type that is text",
                        input("String dataType() default \"\";", "@Odd(dataType = \"binary\")")),
                row("a result that is itself", odd(complete + ", result = Broken.Odd.class", "", "@Odd")),
                row("a result that does not exist", odd(complete + ", result = Missing.class", "", "@Odd")),
                row("a result that is no binding", odd(complete + ", result = Deprecated.class", "", "@Odd")),
                row("two results", odd(complete + ", result = {HttpOutput.class, QueueOutput.class}", "", "@Odd")),
                row(
                        "a format for a number",
                        input("@Property(format = TextFormat.SCHEDULE) int n() default 1;", "@Odd(n = 2)")),
                row(
                        "a spelling that is missing",
                        "enum E { @Spelling A } " + input("E e() default E.A;", "@Odd(e = E.A)")));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                row("a parameter's type is missing", function(QUEUE, "Missing")),
                row("a type argument is missing", function(QUEUE, "Map<String, List<Missing>>")),
                row("an array of what is missing", function(QUEUE, "Missing[][]")),
                row("the result is missing", "public static Missing f(@HttpTrigger String body) { return null; }"),
                row("what is thrown is missing", "public static void f(" + QUEUE + "String m) throws Missing {}"),
                row(
                        "a component is missing",
                        "public record R(@HttpOutput Missing a) {} public static R f(@HttpTrigger String b) { return null; }"),
                row("a class that extends itself", "public static class A extends A {} " + function(QUEUE, "A")),
                row(
                        "classes that extend each other",
                        "public static class A extends B {} public static class B extends A {} "
                                + function(QUEUE, "A")),
                row(
                        "a function in a class that extends itself",
                        "public static class A extends A { " + function(QUEUE, "A") + "}"),
                row(
                        "a function in a class that extends what is missing",
                        "public static class A extends Missing { " + function(QUEUE, "String") + "}"),
                row(
                        "a type parameter that is its own bound",
                        "public static <T extends T> void f(" + QUEUE + "T m) {}",
                        "BND1005",
                        "BND3001"),
                row(
                        "a bound that names itself",
                        "public static <T extends Comparable<T> & List<? super T>> void f(" + QUEUE + "T m) {}",
                        "BND1005",
                        "BND3001"),
                row(
                        "an argument outside its bound",
                        "public static class A<T extends Comparable<T>> {} " + function(QUEUE, "A<Thread>"),
                        "BND3001"),
                row("too many arguments", function(QUEUE, "Optional<String, String>")),
                row("arguments for a class without parameters", function(QUEUE, "String<String>")),
                row("the method twice", function(QUEUE, "String") + function(QUEUE, "String")),
                row(
                        "the class twice",
                        "public static class A {} public static class A { " + function(QUEUE, "String") + "}"));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                row("a local class", "void m() { class L { public void l(" + QUEUE + "String m) {} } }"),
                row("an anonymous class", "Object o = new Object() { public void l(" + QUEUE + "String m) {} };"),
                row("a constant of an enum", "enum E { A { public void l(" + QUEUE + "String m) {} } }"),
                row("a constructor", "public Broken(" + QUEUE + "String m) {}"),
                row("a lambda", "java.util.function.Consumer<String> c = (" + QUEUE + "String m) -> {};"),
                row("a component that is an input", "public record R(" + QUEUE + "String m, @BindingName String n) {}"),
                row(
                        "a component that is an output",
                        "public record R(@HttpOutput String a, @QueueOutput(queueName = \"q12\") String b) {}"),
                row("a component called like a function", "public record R(@FunctionName(\"x\") String m) {}"),
                row("an interface", "public interface I { default void f(" + QUEUE + "String m) {} }", "BND1007"),
                row("a return type that is missing", "public f(" + QUEUE + "String m) {}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"annotationValues", "bindings", "types", "places"})
    void isReportedOnceAndHidesNothing(String name, String members, List<String> codes) {
        for (With compiler : With.values()) {
            Compilation compilation = Compilation.with(compiler)
                    .source("shop.Broken", around(members))
                    .run();

            boolean stoppedBefore =
                    compiler == With.JAVAC && compilation.generated().isEmpty();
            assertThat(compilation.success()).isFalse();
            assertThat(compilation.messages())
                    .as(compiler.name())
                    .noneMatch(message -> message.text().contains("nternal compiler error"));
            List<String> expected = new ArrayList<>(codes);
            expected.add("BND2005");
            expected.sort(null);
            assertThat(compilation.codes())
                    .as(compiler.name() + compilation.messages())
                    .isEqualTo(stoppedBefore ? List.of() : expected);
            assertThat(compilation.has("META-INF/azure-functions/before/function.json"))
                    .isNotEqualTo(stoppedBefore);
        }
    }
}
