package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.staging.StagingException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageCommandTest {
    private static final String FUNCTION = """
            {
              "scriptFile": "../functions.jar",
              "entryPoint": "shop.Get.invoke",
              "bindings": [ { "type": "httpTrigger", "direction": "in", "name": "req" } ]
            }
            """;

    @TempDir
    Path folder;

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageCommand.parse(new Arguments(arguments)).run(new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }

    private static void jar(Path jar, Map<String, String> files) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
    }

    @Test
    void everyOptionIsTaken() throws IOException {
        Path app = folder.resolve("app.jar");
        jar(app, Map.of("shop/Get.class", "", "META-INF/azure-functions/Get/function.json", FUNCTION));
        jar(folder.resolve("libs/one.jar"), Map.of("one", "1"));
        jar(folder.resolve("libs/two.jar"), Map.of("two", "2"));
        jar(folder.resolve("more/three.jar"), Map.of("dev/bindery/handler/Main.class", ""));
        jar(folder.resolve("more/four.jar"), Map.of("four", "4"));
        Files.writeString(folder.resolve("libs/notes.txt"), "no jar");
        Path hostJson = Files.writeString(folder.resolve("h.json"), "{ \"version\": \"2.0\", \"logging\": {} }");
        Path target = folder.resolve("deploy");

        String said = run(
                "--name=shop",
                "--jar",
                app.toString(),
                "--lib",
                folder.resolve("libs").toString(),
                "--lib",
                folder.resolve("more/three.jar") + File.pathSeparator + folder.resolve("more/four.jar"),
                "--host-json",
                hostJson.toString(),
                "--target",
                target.toString(),
                "--runner",
                "custom-handler");

        assertThat(said.lines()).contains("functions: Get", "jars in lib: 4", "staged " + target.resolve("shop"));
        assertThat(target.resolve("shop/lib").toFile().list())
                .containsExactlyInAnyOrder("one.jar", "two.jar", "three.jar", "four.jar");
        assertThat(target.resolve("shop/host.json")).content().contains("\"logging\"", "\"customHandler\"");
        assertThat(target.resolve("shop.zip")).isRegularFile();
    }

    @Test
    void theHelpNamesEveryOption() {
        assertThat(run("--help"))
                .contains("--name", "--jar", "--classes", "--lib", "--host-json", "--target", "--runner", "--help");
        assertThat(CommandLine.HELP).contains("dev.bindery.local.Main package");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--jra x|There is no option --jra. Did you mean --jar?",
                "classes|There is no command classes. Did you mean --classes?",
                "--name|--name needs a value",
                "--jar x.jar|--name is missing",
                "--name x|Give either --jar or --classes",
                "--name x --jar y --classes z|Give either --jar or --classes",
                "--name x --jar y --runner fast|There is no runner 'fast'",
            })
    void whatIsNotRightIsExplained(String arguments, String message) {
        assertThatThrownBy(() -> run(arguments.split(" ")))
                .isInstanceOf(Arguments.UsageException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatCannotBeStagedIsNoMatterOfArguments() {
        assertThatThrownBy(() -> run(
                        "--name", "shop", "--classes", folder.resolve("none").toString()))
                .isInstanceOf(StagingException.class)
                .hasMessageContaining("does not exist");
    }
}
