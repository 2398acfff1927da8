package dev.bindery.staging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that the host starts a custom handler in. */
class CustomHandlerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stands for the custom handler: says what it finds on its class path. */
    private static final String HANDLER = """
            package dev.bindery.handler;

            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    for (String name : new String[] {"shop/Get.class", "texts/one.txt", "texts/30.txt"}) {
                        System.out.println(Main.class.getClassLoader().getResource(name) != null ? name : "no " + name);
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    private StagingRequest request;

    @BeforeEach
    void makeApp() throws IOException {
        Path source = Files.writeString(folder.resolve("Main.java"), HANDLER);
        Path classes = Files.createDirectories(folder.resolve("handler"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString()))
                .isZero();
        Path handler = folder.resolve("handler-1.0.jar");
        ReproducibleZip.jar(
                handler,
                Map.of(
                        "dev/bindery/handler/Main.class",
                        Content.of(classes.resolve("dev/bindery/handler/Main.class"))));
        request = StagingRequest.of("shop", folder.resolve("target"))
                .jar(TestApp.of("Get").jar(folder.resolve("shop.jar")))
                .library(handler)
                .library(new TestApp().file("texts/one.txt", "").jar(folder.resolve("a name with spaces, é.jar")))
                .runner(Runner.CUSTOM_HANDLER);
        for (int i = 1; i <= 30; i++) {
            request.library(
                    new TestApp().file("texts/" + i + ".txt", "").jar(folder.resolve("lib/a-long-name-" + i + ".jar")));
        }
    }

    private JsonNode hostJson(StagedApp staged) throws IOException {
        return JSON.readTree(staged.folder().resolve("host.json").toFile());
    }

    @Test
    void theHostsCommandStartsItWithTheWholeClassPath() throws Exception {
        StagedApp staged = Staging.stage(request, line -> {});
        JsonNode section = hostJson(staged).path("customHandler");
        assertThat(section.path("enableForwardingHttpRequest").booleanValue()).isFalse();
        JsonNode description = section.path("description");
        assertThat(description.path("defaultExecutablePath").textValue()).isEqualTo("java");
        assertThat(description.path("workingDirectory").textValue()).isEmpty();

        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        description.path("arguments").forEach(argument -> command.add(argument.textValue()));
        Process process = new ProcessBuilder(command)
                .directory(staged.folder().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines()).containsExactly("shop/Get.class", "texts/one.txt", "texts/30.txt");
        assertThat(Tree.of(staged.zip())).containsKey("handler.jar");
    }

    @Test
    void whatTheProjectSaysItselfStays() throws IOException {
        Path file = Files.writeString(folder.resolve("host.json"), """
                {
                  "version": "2.0",
                  "customHandler": {
                    "description": { "defaultExecutablePath": "bin/shop", "arguments": ["--fast"] },
                    "enableForwardingHttpRequest": true,
                    "initializationTimeout": "00:01:00"
                  },
                  "logging": {}
                }
                """);
        JsonNode before = JSON.readTree(file.toFile());
        assertThat(hostJson(Staging.stage(request.hostJson(file), line -> {}))).isEqualTo(before);

        Files.writeString(
                file, "{ \"version\": \"2.0\", \"customHandler\": { \"initializationTimeout\": \"00:01:00\" } }");
        assertThat(hostJson(Staging.stage(request.hostJson(file), line -> {})).path("customHandler"))
                .isEqualTo(JSON.readTree("""
                        {
                          "initializationTimeout": "00:01:00",
                          "description": {
                            "defaultExecutablePath": "java",
                            "workingDirectory": "",
                            "arguments": ["-XX:TieredStopAtLevel=1", "-jar", "handler.jar"]
                          },
                          "enableForwardingHttpRequest": false
                        }
                        """));
        Files.writeString(file, "{}");
        assertThat(hostJson(Staging.stage(request.hostJson(file), line -> {}))
                        .path("version")
                        .textValue())
                .isEqualTo("2.0");
    }

    @Test
    void itIsTakenAwayAgainWhenTheRunnerChanges() throws IOException {
        Staging.stage(request, line -> {});
        StagedApp staged = Staging.stage(request.runner(Runner.DEFAULT), line -> {});
        assertThat(Tree.of(staged.folder())).doesNotContainKey("handler.jar");
        assertThat(hostJson(staged).has("customHandler")).isFalse();
    }

    @Test
    void withoutTheHandlerAmongTheDependenciesItIsRefused() throws IOException {
        StagingRequest without = StagingRequest.of("shop", folder.resolve("other"))
                .jar(folder.resolve("shop.jar"))
                .runner(Runner.CUSTOM_HANDLER);
        assertThat(RefusalsTest.refusal(without))
                .contains("dev.bindery.handler.Main", "dev.bindery:bindery-custom-handler");
    }
}
