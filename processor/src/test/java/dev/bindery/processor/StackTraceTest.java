package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bindery.processor.Compilation.With;
import dev.bindery.spi.FunctionAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The stack trace of a function that fails: the user's method, the adapter, the host, and no frame between. */
class StackTraceTest {
    private static final Path SOURCE = Path.of("src/test/cases/invoked/Echo.java");

    static Stream<Arguments> failing() {
        return Stream.of("failsStatic", "failsOnInstance", "failsBeforeItsStage")
                .flatMap(function -> Stream.of(With.values()).map(with -> Arguments.of(function, with)));
    }

    private static Compilation compile(With compiler) {
        return Compilation.with(compiler).files(List.of(SOURCE)).options("-g").run();
    }

    @ParameterizedTest
    @MethodSource("failing")
    void theUsersMethodIsDirectlyAboveTheAdapter(String function, With compiler) throws Exception {
        Compilation compilation = compile(compiler);
        try (Application application = Application.of(compilation)) {
            FunctionAdapter adapter = application.adapter(function);

            Throwable thrown = catchThrowable(() -> adapter.invoke(new Call(function).with("m", "why")));

            // As the user threw it: not wrapped, and with the cause that it had.
            assertThat(thrown).hasMessage("why").hasNoCause();
            StackTraceElement[] trace = thrown.getStackTrace();
            assertThat(trace[0].getClassName() + "." + trace[0].getMethodName()).isEqualTo("shop.Echo." + function);
            assertThat(trace[1].getClassName() + "." + trace[1].getMethodName())
                    .isEqualTo("shop.Echo_Functions." + function);
            assertThat(trace[2].getClassName() + "." + trace[2].getMethodName())
                    .isEqualTo("shop.Echo_Functions.invoke");
            assertThat(trace[3].getClassName()).startsWith(StackTraceTest.class.getName());
            assertThat(lineOf(compilation, trace[1].getLineNumber())).contains("." + function + "(m)");
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void aConversionThatFailsPointsAtTheLineOfTheParameter(With compiler) throws Exception {
        Compilation compilation = compile(compiler);
        try (Application application = Application.of(compilation)) {
            FunctionAdapter adapter = application.adapter("scalars");

            Throwable thrown = catchThrowable(() ->
                    adapter.invoke(new Call("scalars").with("message", "1").withMetadata("big", "x")));

            List<StackTraceElement> trace = List.of(thrown.getStackTrace());
            List<String> classes =
                    trace.stream().map(StackTraceElement::getClassName).toList();
            int adapterFrame = classes.indexOf("shop.Echo_Functions");
            assertThat(lineOf(compilation, trace.get(adapterFrame).getLineNumber()))
                    .contains("long big = ");
            assertThat(classes.subList(0, adapterFrame)).allMatch(name -> name.startsWith("dev.bindery.spi."));
            assertThat(classes.get(adapterFrame + 2)).startsWith(StackTraceTest.class.getName());
        }
    }

    static Stream<With> compilers() {
        return Stream.of(With.values());
    }

    private static String lineOf(Compilation compilation, int line) throws IOException {
        return Files.readAllLines(compilation.sources().resolve("shop/Echo_Functions.java"))
                .get(line - 1);
    }
}
