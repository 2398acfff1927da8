package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that javac alone compiles, as Gradle would, is staged from the command line. */
class StagingTest {
    private static final String POT = """
            package shop;

            import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

            import dev.bindery.HttpRequest;
            import dev.bindery.annotation.FunctionName;
            import dev.bindery.annotation.HttpTrigger;
            import dev.bindery.annotation.QueueTrigger;

            public final class Pot {
                @FunctionName("Smell")
                public static String smell(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
                    return "jasmine";
                }

                @FunctionName("Refill")
                public static void refill(@QueueTrigger(queueName = "orders") String order) {}
            }
            """;

    @TempDir
    Path folder;

    private OutsideApplication application;
    private StagedFolder staged;

    @BeforeEach
    void compile() throws Exception {
        application = OutsideApplication.compiled(folder, "shop/Pot.java", POT);
        staged = new StagedFolder(folder.resolve("build/azure-functions"), "shop");
    }

    /** How a command ended, and what it said. */
    private record Ended(int status, String output, String errors) {}

    private Ended run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                "dev.bindery.local.Main"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
    }

    private static String classPath() throws Exception {
        return TestClassPath.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Ended stage(String... more) throws Exception {
        return run(Stream.concat(
                        Stream.of(
                                "package", "--name", "shop", "--target", "build/azure-functions", "--lib", classPath()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** What the application's jars are called in lib: all but the local host, which stays on laptops. */
    private static List<String> libraries() throws Exception {
        return TestClassPath.jars().stream()
                .map(jar -> "lib/" + jar.getFileName())
                .filter(jar -> !jar.startsWith("lib/bindery-local-"))
                .toList();
    }

    @Test
    void aFolderOfClassesIsStaged() throws Exception {
        Ended ended = stage("--classes", "classes");

        assertThat(ended.errors()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.output().lines())
                .contains("functions: Refill, Smell", "host.json: the default, with an extension bundle");
        List<String> expected = new ArrayList<>(libraries());
        expected.addAll(List.of("functions.jar", "host.json", "Refill/function.json", "Smell/function.json"));
        assertThat(staged.files()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(staged.json("Smell/function.json").path("entryPoint").asText())
                .isEqualTo("shop.Pot_Functions.invoke");
        staged.assertHostLoads("Refill", "Smell");
        staged.assertZipIsTheSame();
    }

    @Test
    void theSameClassesGiveTheSameZip() throws Exception {
        stage("--classes", "classes");
        byte[] first = Files.readAllBytes(staged.zip());
        Files.delete(staged.zip());
        stage("--classes", "classes");
        assertThat(staged.zip()).hasBinaryContent(first);
    }

    @Test
    void whatWasStagedRuns() throws Exception {
        Files.writeString(folder.resolve("host.json"), """
                {
                  "version": "2.0",
                  "extensions": { "http": { "routePrefix": "tea" } },
                  "extensionBundle": { "id": "Microsoft.Azure.Functions.ExtensionBundle", "version": "[4.*, 5.0.0)" }
                }
                """);
        stage("--classes", "classes");
        List<Path> classPath = new ArrayList<>(List.of(staged.folder().resolve("functions.jar")));
        try (Stream<Path> jars = Files.list(staged.folder().resolve("lib"))) {
            jars.forEach(classPath::add);
        }
        classPath.addAll(TestClassPath.jars().stream()
                .filter(jar -> jar.getFileName().toString().startsWith("bindery-local-"))
                .toList());
        try (LocalHostProcess host = HostLaunch.in(folder)
                .with(
                        "--port",
                        "0",
                        "--host-json",
                        staged.folder().resolve("host.json").toString())
                .classPath(classPath)
                .start()) {
            assertThat(host.get("/tea/Smell").body()).isEqualTo("jasmine");
            host.stop();
        }
    }

    @Test
    void secretsThatLieAboutDoNotGetIn() throws Exception {
        for (String secret : List.of("local.settings.json", ".env", "server.key")) {
            Files.writeString(folder.resolve(secret), "TOP-SECRET");
            Files.writeString(application.classes().resolve(secret), "TOP-SECRET");
        }
        Path jar = jar(application.classes(), folder.resolve("shop.jar"));

        for (String[] input : List.of(new String[] {"--classes", "classes"}, new String[] {"--jar", jar.toString()})) {
            Ended ended = stage(input);
            assertThat(ended.status()).isZero();
            assertThat(ended.output().lines().filter(line -> line.endsWith("looks like a secret")))
                    .hasSize(3);
            assertThat(staged.files()).noneMatch(file -> file.contains("settings") || file.contains(".env"));
            for (Path file : List.of(staged.folder().resolve("functions.jar"), staged.zip())) {
                assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("server.key", "local.settings");
            }
            staged.assertHostLoads("Refill", "Smell");
        }
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    @Test
    void whatCannotBeStagedIs1AndSaysWhy() throws Exception {
        Ended ended = stage("--jar", "shop.jar");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors())
                .startsWith("The jar shop.jar does not exist.")
                .doesNotContain("\tat ");
    }

    @Test
    void argumentsThatAreNotRightAre2() throws Exception {
        Ended ended = stage("--clases", "classes");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors().strip())
                .isEqualTo("There is no option --clases. Did you mean --classes? See --help.");
        assertThat(run("package", "--help").output()).contains("--runner R");
    }
}
