package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.With;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Adapters compile, without a warning, whatever things are called. */
class AwkwardNamesTest {
    private static final String IMPORTS = """
            import dev.bindery.annotation.*;
            import dev.bindery.Context;
            import dev.bindery.HttpRequest;
            import dev.bindery.Out;
            import java.util.*;
            """;

    private static final List<String> PARAMETERS = List.of(
            "call",
            "target",
            "result",
            "value",
            "item",
            "call_",
            "$",
            "a$b",
            "größe",
            "名前",
            "_x",
            "dev",
            "java",
            "shop",
            "Decode",
            "Encode",
            "Optional",
            "Out",
            "JsonType",
            "Shop",
            "String",
            "Order",
            "ORDER",
            "M",
            "List",
            "HttpRequest",
            "Shop_Functions",
            "Invocation",
            "Object",
            "Exception");

    private static final List<String> TYPES = List.of(
            "Optional",
            "Decode",
            "Encode",
            "HttpRequest",
            "Invocation",
            "JsonType",
            "FunctionAdapter",
            "GeneratedFunction",
            "Generated",
            "Out",
            "Context",
            "call",
            "shop",
            "target",
            "UUID",
            "List",
            "größe",
            "A$B");

    private static Compilation compile(Builder builder, With compiler) {
        return (compiler == With.JAVAC
                        ? builder.options("-Xlint:all,-processing", "-Werror")
                        : builder.options("-warn:raw,unchecked,deprecation", "-failOnWarning"))
                .run();
    }

    private static void assertSilent(Compilation compilation) {
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.success()).as(compilation.output()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aParameterMayHaveAnyName(With compiler) {
        String source = """
                public class Shop {
                  public record Order(int n, Map<String, Order> o) {}

                  @FunctionName("fINDEX")
                  public List<Order> f(
                      @HttpTrigger(name = "m") HttpRequest NAME, @BindingName("x") Optional<java.util.UUID> m1) {
                    return null;
                  }

                  @FunctionName("gINDEX")
                  public static void g(
                      @QueueTrigger(name = "m", queueName = "orders") Order NAME,
                      @BindingName("O") Map<String, Order> order,
                      @BlobInput(path = "data/b") java.io.InputStream two,
                      @BlobInput(path = "data/a") dev.bindery.InputStream one,
                      @QueueOutput(queueName = "out") Out<List<Order>> out1) {}

                  @FunctionName("hINDEX")
                  public static java.util.concurrent.CompletionStage<Optional<Order>> h(
                      @HttpTrigger(name = "m") List<Order> NAME,
                      @QueueOutput(queueName = "out", name = "o") Out<List<Order>> value1) {
                    return null;
                  }
                }
                """;
        Builder builder = Compilation.with(compiler);
        int index = 0;
        for (String name : PARAMETERS) {
            index++;
            String packageName = "shop.n" + index;
            String text = source.replace("NAME", name).replace("INDEX", Integer.toString(index));
            builder.source(packageName + ".Shop", "package " + packageName + ";\n" + IMPORTS + text);
        }

        assertSilent(compile(builder, compiler));
    }

    @ParameterizedTest
    @EnumSource
    void aClassMayBeCalledLikeAnyOther(With compiler) {
        String source = """
                import dev.bindery.annotation.*;

                public class NAME {
                  public int shown;

                  public record Order(int n, NAME next) {}

                  public enum Colour { RED }

                  public static class Inner {
                    public static class Deep {
                      @FunctionName("nestedINDEX")
                      public NAME.Order nested(
                          @HttpTrigger dev.bindery.HttpRequest req,
                          @BindingName java.util.Optional<java.util.UUID> id,
                          @BindingName java.util.List<Colour> colours,
                          @QueueOutput(queueName = "out") dev.bindery.Out<java.util.List<NAME.Order>> orders,
                          dev.bindery.Context context) {
                        return null;
                      }
                    }
                  }

                  @FunctionName("ownINDEX")
                  public String own(@HttpTrigger Order req, @BindingName Colour c, @BindingName java.time.Instant at) {
                    return "";
                  }

                  @FunctionName("asTypeINDEX")
                  public static void asType(@QueueTrigger(queueName = "orders") java.util.Optional<NAME> m) {}
                }
                """;
        Builder builder = Compilation.with(compiler);
        int index = 0;
        for (String packageName : List.of("", "shop", "call.target")) {
            String declaration = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
            for (String name : TYPES) {
                index++;
                String text = source.replace("NAME", name).replace("INDEX", Integer.toString(index));
                builder.source(packageName.isEmpty() ? name : packageName + "." + name, declaration + text);
            }
        }

        assertSilent(compile(builder, compiler));
    }

    @ParameterizedTest
    @EnumSource
    void functionsInDifferentClassesMayShareAMethodsName(With compiler) {
        Compilation compilation =
                compile(Compilation.with(compiler).source("shop.A", "package shop;\n" + IMPORTS + """
                        public class A {
                          public static class B_c {
                            @FunctionName("one") public static void f(@QueueTrigger(queueName = "orders") String m) {}
                          }

                          public static class B {
                            @FunctionName("c-two") public static void f(@QueueTrigger(queueName = "orders") String m) {}

                            @FunctionName("c_three") public static void f(@QueueTrigger(queueName = "orders") byte[] m) {}
                          }
                        }
                        """), compiler);

        assertSilent(compilation);
        assertThat(compilation.generated().keySet()).contains("shop/A_B_c_Functions.java", "shop/A_B_Functions.java");
    }
}
