package dev.bindery.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.local.testapp.App;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {
    private static final String HTTP = "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'}";

    @TempDir
    Path directory;

    private App app;

    @BeforeEach
    void anApp() {
        app = new App(directory);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private void fails(HostOptions options, String... contains) {
        assertThatThrownBy(() -> LocalHost.start(options))
                .isInstanceOf(HostException.class)
                .hasMessageContainingAll(contains);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content.replace('\'', '"'));
    }

    @Test
    void functionsArePrintedWithTheirUrlsAndThenTheReadyLine() {
        app.function("zeta", HTTP.replace("}", ", 'methods': ['get', 'post'], 'route': 'z/{id?}'}"), call -> {})
                .function("Alpha", HTTP, call -> {})
                .function(
                        "Beta",
                        "{'type': 'queueTrigger', 'direction': 'in', 'name': 'm', 'queueName': 'orders'}",
                        call -> {})
                .start();
        String url = app.host().url();
        assertThat(app.host().functions()).containsExactly("Alpha", "Beta", "zeta");
        assertThat(app.console())
                .containsSubsequence(
                        "Functions:",
                        "\tAlpha: " + url + "/api/Alpha",
                        "\tzeta: [GET,POST] " + url + "/api/z/{id?}",
                        "\tBeta: queueTrigger orders")
                .containsPattern("\\[20\\S+Z\\] Bindery is ready on " + url + " \\(\\d+\\.\\d s\\)\\s*$");
    }

    @Test
    void onlyTheWantedFunctionsRun() throws IOException {
        app.function("One", HTTP, call -> {})
                .function("Two", HTTP.replace("}", ", 'route': '%NOT_DEFINED%'}"), call -> {});
        try (LocalHost host =
                LocalHost.start(app.options().functions(List.of("one")).build())) {
            assertThat(host.functions()).containsExactly("One");
        }
        app.hostJson("{'version': '2.0', 'functions': ['One']}");
        try (LocalHost host = LocalHost.start(app.options().build())) {
            assertThat(host.functions()).containsExactly("One");
        }
    }

    @Test
    void aFunctionThatIsNotThereIsNamed() {
        app.function("GetItem", HTTP, call -> {});
        fails(app.options().functions(List.of("GetItems")).build(), "'GetItems'", "Did you mean 'GetItem'?");
        fails(app.options().functions(List.of("Qwertz")).build(), "'Qwertz'", "There are: GetItem.");
    }

    @Test
    void noFunctionsIsExplained() throws IOException {
        try (URLClassLoader empty = new URLClassLoader(new URL[0], LocalHost.class.getClassLoader())) {
            fails(
                    app.options().classLoader(empty).build(),
                    "No functions were found on the class path.",
                    "JDK 23",
                    "<annotationProcessorPaths>",
                    "<artifactId>bindery-processor</artifactId>",
                    "<version>" + Version.current() + "</version>");
        }
        assertThat(Version.current()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        app.function("One", HTTP, call -> {});
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            fails(app.options().port(port).build(), "Port " + port + " of 127.0.0.1", "--port " + (port + 1));
        }
    }

    @Test
    void anAddressThatIsNotOfThisMachineIsNamed() {
        app.function("One", HTTP, call -> {});
        fails(app.options().address("no.such.host.invalid").build(), "no.such.host.invalid", "--address 127.0.0.1");
        fails(app.options().address("203.0.113.7").build(), "203.0.113.7");
    }

    @Test
    void aStoreThatIsInUseIsNamedAndThePortIsFreeAgain() throws IOException {
        app.function("One", HTTP, call -> {}).start();
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        fails(app.options().port(free).build(), "in use by another local host", "--storage DIR");
        new ServerSocket(free, 1, InetAddress.getByName("127.0.0.1")).close();
    }

    @Test
    void anUndefinedSettingIsNamed() {
        app.function("One", HTTP.replace("}", ", 'route': 'x/%PLACE%'}"), call -> {});
        fails(
                app.options().build(),
                "Function 'One'",
                "the app setting PLACE is not defined",
                "route of its binding 'req'",
                "Add \"PLACE\" under \"Values\" in local.settings.json");
    }

    @Test
    void theSettingsFileCountsWhereTheEnvironmentSaysNothing() throws IOException {
        app.setting("BOTH", "environment")
                .function("One", HTTP.replace("}", ", 'route': '%FILE%/%BOTH%'}"), call -> {});
        Path settings = file(
                "local.settings.json",
                "{'IsEncrypted': false, 'Values': {'FILE': 'file', 'BOTH': 'file'}, 'Host': {'LocalHttpPort': 0}}");
        try (LocalHost host =
                LocalHost.start(app.options().settingsFile(settings).build())) {
            assertThat(app.console())
                    .contains("One: " + host.url() + "/api/file/environment")
                    .contains("WARN  The environment overrides these of " + settings + ": [BOTH]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'Values': {}}|Write \"IsEncrypted\": false",
                "{'IsEncrypted': true}|Write \"IsEncrypted\": false",
                "{'IsEncrypted': false|cannot be read",
                "[]|cannot be read",
                "{'IsEncrypted': false, 'Values': {'A': {'B': '1'}}}|\"A\" under \"Values\" must be text",
                "{'IsEncrypted': false, 'Values': []}|\"Values\" must be an object",
                "{'IsEncrypted': false, 'Host': {'LocalHttpPort': 'x'}}|\"LocalHttpPort\" under \"Host\" must be a number"
            })
    void aSettingsFileThatIsNotRightIsExplained(String json, String message) throws IOException {
        app.function("One", HTTP, call -> {});
        Path settings = file("local.settings.json", json);
        fails(app.options().settingsFile(settings).build(), settings.toString(), message);
    }

    @Test
    void aFileThatWasAskedForMustExist() {
        app.function("One", HTTP, call -> {});
        fails(app.options().settingsFile(Path.of("none.json")).build(), "none.json cannot be read", "does not exist");
        fails(app.options().hostJsonFile(Path.of("none.json")).build(), "none.json cannot be read", "does not exist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'functions': []}|Add \"version\": \"2.0\"",
                "{'version': '3.0'}|takes \"2.0\" and nothing else",
                "{'version'|cannot be read",
                "{'version': '2.0', 'extensions': {'queues': {'batchSize': 33}}}"
                        + "|extensions.queues.batchSize is \"33\"; it must be a whole number from 1 to 32",
                "{'version': '2.0', 'extensions': {'queues': {'maxDequeueCount': 0}}}|a whole number, 1 or more",
                "{'version': '2.0', 'extensions': {'queues': {'maxPollingInterval': '00:00:00.01'}}}"
                        + "|a time span of 00:00:00.1000000 or more",
                "{'version': '2.0', 'extensions': {'queues': {'visibilityTimeout': 'soon'}}}|a time span. "
            })
    void aHostJsonThatIsNotRightIsExplained(String json, String message) throws IOException {
        app.function(
                        "One",
                        "{'type': 'queueTrigger', 'direction': 'in', 'name': 'm', 'queueName': 'orders'}",
                        call -> {})
                .hostJson(json);
        fails(app.options().build(), "host.json", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|0 triggers",
                "{'type': 'httpTrigger', 'name': 'a'}, {'type': 'timerTrigger', 'name': 'b'}|2 triggers",
                "{'type': 'httpTrigger', 'name': 'a_b'}|'a_b' has a name that the host refuses",
                "{'type': 'httpTrigger', 'name': 'a', 'direction': 'up'}|write in, out or inout",
                "{'name': 'a'}|has no type",
                "5|must be an object",
                "{'type': 'httpTrigger', 'name': 'a'}, {'type': 'http', 'name': 'A', 'direction': 'out'}|differ by more",
                "{'type': 'httpTrigger', 'name': 'a'}, {'type': 'http', 'name': '$return'}|the direction out",
                "{'type': 'httpTrigger', 'name': 'a', 'route': 'admin/x'}|keeps every route",
                "{'type': 'httpTrigger', 'name': 'a', 'route': 'x/{'}|has the route",
                "{'type': 'queueTrigger', 'name': 'a'}|has no queueName",
                "{'type': 'queueTrigger', 'name': 'a', 'queueName': 'a_b'}|'_' cannot stand here",
                "{'type': 'blobTrigger', 'name': 'a', 'path': 'x'}|has the path",
                "{'type': 'timerTrigger', 'name': 'a', 'schedule': 'daily'}|has the schedule",
                "{'type': 'timerTrigger', 'name': 'a'}, {'type': 'blob', 'name': 'b', 'path': 'x'}|has the path",
                "{'type': 'timerTrigger', 'name': 'a'}, {'type': 'queue', 'name': 'b', 'direction': 'out',"
                        + " 'queueName': '{a'}|has the queueName"
            })
    void aFunctionThatIsNotRightIsExplained(String bindings, String message) {
        app.function("One", bindings == null ? "" : bindings, call -> {});
        fails(app.options().build(), "Function 'One'", message);
    }

    @Test
    void twoFunctionsOfOneNameAreNamed() {
        app.function("Same", HTTP, call -> {}).function("same", HTTP, call -> {});
        fails(app.options().build(), "Two functions are called 'same'", "Probes$P0 in file:", "Probes$P1 in file:");
    }

    @Test
    void twoFunctionsOfOneRouteAreNamed() {
        app.function("One", HTTP.replace("}", ", 'route': 'x', 'methods': ['GET']}"), call -> {})
                .function("Two", HTTP.replace("}", ", 'route': 'X'}"), call -> {});
        fails(app.options().build(), "'One' and 'Two' have the same route");
    }

    @Test
    void aFunctionWithoutDescriptionIsNamed() throws IOException {
        app.function("One", HTTP, call -> {});
        Files.delete(directory.resolve("classes/META-INF/azure-functions/One/function.json"));
        fails(
                app.options().build(),
                "'One' has no META-INF/azure-functions/One/function.json",
                "Build the application");
    }

    @Test
    void anAdapterThatIsNotThereIsNamed() throws IOException {
        Files.writeString(
                directory.resolve("classes/META-INF/services/dev.bindery.spi.FunctionAdapter"), "com.example.Gone\n");
        fails(app.options().build(), "com.example.Gone", "build the application from clean");
    }
}
