package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the host says and how its process ends, when it starts, cannot start, and is told to stop. */
class StartupTest {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private static final String SLOW = """
            package shop;

            import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

            import dev.bindery.Context;
            import dev.bindery.HttpRequest;
            import dev.bindery.annotation.FunctionName;
            import dev.bindery.annotation.HttpTrigger;
            import java.nio.file.Files;
            import java.nio.file.Path;

            public final class Kettle {
                @FunctionName("Boil")
                public static String boil(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req, Context context)
                        throws InterruptedException {
                    Path signal = Path.of(req.params().get("until"));
                    context.logger().info("The kettle is on.");
                    while (!Files.exists(signal)) {
                        Thread.sleep(10);
                    }
                    return "It boils.";
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aPortInUseEndsTheHostWithOneLineThatNamesAnother() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            HostLaunch.Ended ended = HostLaunch.ofQuickstart(folder)
                    .with("--port", Integer.toString(port))
                    .run();

            assertFailure(ended, "Port " + port + " of 127.0.0.1 is not available", "--port " + (port + 1));
        }
    }

    @Test
    void aStoreInUseEndsTheHostWithOneLineThatNamesItsOwner() throws Exception {
        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder).start()) {
            HostLaunch.Ended ended = HostLaunch.ofQuickstart(folder).run();

            assertFailure(ended, folder.resolve("storage").toString(), "process " + host.pid());
            assertThat(host.get("/api/Hello").statusCode()).isEqualTo(200);
            host.stop();
        }
    }

    @Test
    void aSettingsFileThatIsNotThereEndsTheHostWithOneLine() throws Exception {
        Path file = folder.resolve("none.settings.json");

        HostLaunch.Ended ended = HostLaunch.in(folder)
                .with("--port", "0", "--settings", file.toString())
                .run();

        assertFailure(ended, file.toString(), "does not exist");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { "IsEncrypted": false, "Values": {           | cannot be read
                    nothing                                       | cannot be read
                    []                                            | cannot be read
                    { "IsEncrypted": true, "Values": {} }         | "IsEncrypted": false
                    { "Values": {} }                              | "IsEncrypted": false
                    { "IsEncrypted": false, "Values": [] }        | "Values" must be an object
                    { "IsEncrypted": false, "Values": {"A": {}} } | "A" under "Values" must be text
                    """)
    void aSettingsFileThatIsNoneEndsTheHostWithOneLine(String text, String problem) throws Exception {
        Path file = Files.writeString(folder.resolve("local.settings.json"), text);

        HostLaunch.Ended ended = HostLaunch.in(folder)
                .with("--port", "0", "--settings", file.toString())
                .run();

        assertFailure(ended, file.toString(), problem);
    }

    @Test
    void aHostJsonThatIsNoneEndsTheHostWithOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("host.json"), "{ \"version\": ");

        HostLaunch.Ended ended = HostLaunch.ofQuickstart(folder)
                .with("--host-json", file.toString())
                .run();

        assertFailure(ended, file.toString(), "cannot be read");
    }

    @Test
    void aSettingThatIsNotDefinedEndsTheHostWithOneLineThatSaysWhereToAddIt() throws Exception {
        Path file = Files.writeString(folder.resolve("settings.json"), "{ \"IsEncrypted\": false, \"Values\": {} }");

        HostLaunch.Ended ended = HostLaunch.ofQuickstart(folder)
                .with("--settings", file.toString())
                .run();

        assertFailure(ended, "'Report'", "REPORT_SCHEDULE", "is not defined", "local.settings.json");
    }

    @Test
    void aScheduleThatIsNoneEndsTheHostWithOneLine() throws Exception {
        HostLaunch.Ended ended = HostLaunch.ofQuickstart(folder)
                .environment("REPORT_SCHEDULE", "every day")
                .run();

        assertThat(ended.status()).isEqualTo(FAILED);
        assertThat(ended.errors()).singleElement().asString().contains("'Report'", "every day");
    }

    @Test
    void noFunctionsOnTheClassPathEndTheHostWithWhatToWriteInThePom() throws Exception {
        HostLaunch.Ended ended = HostLaunch.in(folder)
                .with("--port", "0")
                .classPath(TestClassPath.jars())
                .run();

        assertThat(ended.status()).isEqualTo(FAILED);
        assertThat(ended.output()).isEmpty();
        assertThat(String.join("\n", ended.errors()))
                .startsWith("No functions were found on the class path.")
                .contains("<annotationProcessorPaths>", "<artifactId>bindery-processor</artifactId>", version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --prot 7072      | There is no option --prot. Did you mean --port? See --help.
                    --storage        | --storage needs a value. See --help.
                    --port seven     | --port seven: a port is a number
                    --port 65536     | --port 65536: a port is a number
                    serve            | There is no command serve.
                    --functions Helo | There is no function 'Helo'. Did you mean 'Hello'?
                    """)
    void argumentsThatAreNotRightEndTheHostWithOneLine(String arguments, String problem) throws Exception {
        HostLaunch.Ended ended = HostLaunch.in(folder)
                .with("--port", "0")
                .with(arguments.split(" "))
                .run();

        assertThat(ended.status()).isEqualTo(arguments.contains("Helo") ? FAILED : MISUSED);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).singleElement().asString().startsWith(problem);
    }

    @Test
    void helpNamesEveryOption() throws Exception {
        HostLaunch.Ended ended = HostLaunch.in(folder).with("--help").run();

        assertThat(ended.status()).isZero();
        assertThat(ended.errors()).isEmpty();
        assertThat(String.join("\n", ended.output()))
                .contains(
                        "--port",
                        "--address",
                        "--storage",
                        "--settings",
                        "--host-json",
                        "--functions",
                        "--help",
                        "--version",
                        "Ctrl-C");
    }

    @Test
    void versionIsThatOfTheProject() throws Exception {
        HostLaunch.Ended ended = HostLaunch.in(folder).with("--version").run();

        assertThat(ended.status()).isZero();
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.output()).containsExactly(version());
    }

    private static String version() throws Exception {
        String pom = Files.readString(Repository.ROOT.resolve("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>bindery-parent</artifactId>\\s*<version>(.+)</version>")
                .matcher(pom);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void onlyTheFunctionsThatAreWantedRun() throws Exception {
        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder)
                .with("--functions", "Hello,levels")
                .start()) {
            assertThat(host.json("/admin/functions").findValuesAsText("name")).contains("Hello", "Levels");
            assertThat(host.json("/admin/functions")).hasSize(2);
            assertThat(host.get("/api/items/42").statusCode()).isEqualTo(404);
            host.stop();
        }
    }

    @Test
    void theSettingsFileDecidesWhereTheEnvironmentSaysNothing() throws Exception {
        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder).start()) {
            assertThat(host.output().lines("\tReport: ")).containsExactly("\tReport: timerTrigger 0 */5 * * * *");
            assertThat(host.output().lines("The environment overrides")).isEmpty();
            host.stop();
        }
    }

    @Test
    void aCallThatRunsWhenTheHostIsToldToStopIsAnswered() throws Exception {
        OutsideApplication application = OutsideApplication.compiled(folder, "shop/Kettle.java", SLOW);
        Path signal = folder.resolve("signal");
        try (LocalHostProcess host = application.host().start()) {
            CompletableFuture<HttpResponse<String>> response =
                    host.sendAsync(host.request("/api/Boil?until=" + URLEncoder.encode(signal.toString(), UTF_8))
                            .build());
            host.output().await("The kettle is on\\.");

            host.terminate();
            host.output().await("Bindery is stopping");
            Eventually.holds(
                    () -> assertThat(host.get("/api/Boil").statusCode()).isEqualTo(503));
            assertThat(response).isNotDone();
            Files.createFile(signal);

            assertThat(response.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(response.get().body()).isEqualTo("It boils.");
            assertThat(host.status()).isZero();
            assertThat(host.errors().await()).isEmpty();
        }
    }

    @RepeatedTest(5)
    void aHostThatSaysItIsReadyCanBeStoppedAtOnce() throws Exception {
        try (LocalHostProcess host =
                HostLaunch.ofQuickstart(folder).with("--functions", "Hello").start()) {
            host.stop();
            assertThat(host.output().await()).contains("Bindery is stopping: running calls may end.");
        }
    }

    @Test
    void aHostThatWasStoppedLeavesItsPortAndItsStore() throws Exception {
        int port;
        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder).start()) {
            port = host.port();
            host.send("PUT", "/api/items/kept", "kept");
            host.stop();
        }
        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder)
                .with("--port", Integer.toString(port))
                .start()) {
            assertThat(host.port()).isEqualTo(port);
            assertThat(host.get("/api/items/kept").body()).isEqualTo("kept");
            host.stop();
        }
    }

    private static void assertFailure(HostLaunch.Ended ended, String... parts) {
        assertThat(ended.status()).isEqualTo(FAILED);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).singleElement().asString().contains(parts);
    }
}
