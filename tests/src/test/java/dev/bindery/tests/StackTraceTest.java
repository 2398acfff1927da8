package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The stack trace of a failing function leads from the user's method through the adapter to the host, and nowhere else.
 */
class StackTraceTest {
    private static final String POT = """
            package shop;

            import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

            import dev.bindery.Context;
            import dev.bindery.HttpRequest;
            import dev.bindery.annotation.FunctionName;
            import dev.bindery.annotation.HttpTrigger;
            import dev.bindery.annotation.QueueTrigger;
            import java.io.IOException;

            public class Pot {
                @FunctionName("Pour")
                public String pour(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) throws IOException {
                    throw new IOException("the pot is empty");
                }

                @FunctionName("PourStatically")
                public static String pourStatically(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
                    throw new IllegalStateException("the pot is empty");
                }

                @FunctionName("Refill")
                public void refill(@QueueTrigger(queueName = "water") String message, Context context) {
                    throw new AssertionError("there is no water");
                }

                @FunctionName("Smell")
                public String smell(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
                    return "jasmine";
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Pour", "PourStatically"})
    void theUsersMethodIsCalledByTheAdapterAndThatByTheHost(String function) throws Exception {
        OutsideApplication application = OutsideApplication.compiled(folder, "shop/Pot.java", POT);
        try (LocalHostProcess host = application.host().start()) {
            HttpResponse<String> response = host.get("/api/" + function);

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).isEmpty();
            host.stop();
            String method = "shop.Pot." + function.substring(0, 1).toLowerCase() + function.substring(1);
            assertTrace(application, trace(host, "Exception: the pot is empty"), method, function);
        }
    }

    @Test
    void theTraceOfAQueuesFunctionIsAsShort() throws Exception {
        OutsideApplication application = OutsideApplication.compiled(folder, "shop/Pot.java", POT);
        try (LocalHostProcess host = application.host().start()) {
            host.send("POST", "/admin/functions/Refill", "{\"input\":\"a litre\"}");
            host.output().await("Executed 'Functions.Refill' \\(Failed");
            host.stop();

            List<String> trace = trace(host, "AssertionError: there is no water");
            assertTrace(application, trace, "shop.Pot.refill", "Refill");
        }
    }

    /** The frames below an exception's line, whose output must have ended. */
    private static List<String> trace(LocalHostProcess host, String exception) throws InterruptedException {
        List<String> lines = host.output().await();
        int thrown = lines.indexOf(host.output().await(exception));
        return lines.subList(thrown + 1, lines.size()).stream()
                .takeWhile(line -> line.startsWith("\tat "))
                .map(line -> line.substring("\tat ".length()))
                .toList();
    }

    private static void assertTrace(OutsideApplication application, List<String> trace, String method, String function)
            throws Exception {
        assertThat(trace).hasSizeGreaterThan(3);
        assertThat(trace.get(0)).startsWith(method + "(Pot.java:");
        assertThat(trace.get(1)).startsWith("shop.Pot_Functions." + function + "(Pot_Functions.java:");
        assertThat(trace.get(2)).startsWith("shop.Pot_Functions.invoke(Pot_Functions.java:");
        assertThat(trace.get(3)).startsWith("dev.bindery.local.");
        assertThat(trace)
                .noneMatch(frame -> frame.contains("java.lang.reflect")
                        || frame.contains("jdk.internal.reflect")
                        || frame.contains("java.lang.invoke")
                        || frame.contains("MethodHandle"));
        // A user who opens the adapter at this line sees the call.
        int line = Integer.parseInt(trace.get(1).replaceAll(".*:(\\d+)\\)", "$1"));
        Path source = application.generatedSources().resolve("shop/Pot_Functions.java");
        assertThat(Files.readAllLines(source).get(line - 1)).contains(method.substring(method.lastIndexOf('.')) + "(");
    }

    @Test
    void anApplicationOutsideTheRepositoryRunsOnTheJarsAlone() throws Exception {
        OutsideApplication application = OutsideApplication.compiled(folder, "shop/Pot.java", POT);
        try (LocalHostProcess host = application.host().start()) {
            assertThat(host.get("/api/Smell").body()).isEqualTo("jasmine");
            assertThat(host.output().lines(": (http|queue)")).hasSize(4);
            host.stop();
            assertThat(host.errors().await()).isEmpty();
        }
    }

    @Test
    void anApplicationThatWasCompiledWithoutTheProcessorIsToldHowToNameIt() throws Exception {
        OutsideApplication application = OutsideApplication.compiledWithoutProcessor(folder, "shop/Pot.java", POT);

        HostLaunch.Ended ended = application.host().run();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(String.join("\n", ended.errors()))
                .startsWith("No functions were found on the class path.")
                .contains("From JDK 23 on", "<annotationProcessorPaths>", "<artifactId>bindery-processor</artifactId>")
                .doesNotContain("\tat ");
    }
}
