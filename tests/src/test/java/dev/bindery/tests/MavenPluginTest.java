package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's project, outside of this repository, that Maven builds with the plugin. */
class MavenPluginTest {
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>shop</artifactId>
              <version>1.0</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>
                <bindery.version>VERSION</bindery.version>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>dev.bindery</groupId>
                  <artifactId>bindery-runtime</artifactId>
                  <version>${bindery.version}</version>
                </dependency>
                <dependency>
                  <groupId>org.jspecify</groupId>
                  <artifactId>jspecify</artifactId>
                  <version>JSPECIFY</version>
                  <scope>provided</scope>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>dev.bindery</groupId>
                    <artifactId>bindery-maven-plugin</artifactId>
                    <version>${bindery.version}</version>
                    <executions>
                      <execution>
                        <goals>
                          <goal>package</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.16.0</version>
                    <configuration>
                      <annotationProcessorPaths>
                        <path>
                          <groupId>dev.bindery</groupId>
                          <artifactId>bindery-processor</artifactId>
                          <version>${bindery.version}</version>
                        </path>
                      </annotationProcessorPaths>
                    </configuration>
                  </plugin>
                  <plugin>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>3.5.0</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>3.6.0</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-jar-plugin</artifactId>
                    <version>3.5.1</version>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private static final String FUNCTION = """
            package shop;

            import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

            import dev.bindery.HttpRequest;
            import dev.bindery.annotation.FunctionName;
            import dev.bindery.annotation.HttpTrigger;

            public final class NAME {
                @FunctionName("NAME")
                public String run(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
                    return "NAME";
                }
            }
            """;

    @TempDir
    static Path folder;

    private static UserRepository repository;

    @BeforeAll
    static void installBindery() throws Exception {
        repository = UserRepository.in(folder);
    }

    private static Path project(String name, String... functions) throws Exception {
        Path project = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                project.resolve("pom.xml"),
                POM.replace("VERSION", Reactor.version())
                        .replace(
                                "JSPECIFY",
                                Reactor.root().property("jspecify.version").orElseThrow()));
        Path sources = Files.createDirectories(project.resolve("src/main/java/shop"));
        for (String function : functions) {
            Files.writeString(sources.resolve(function + ".java"), FUNCTION.replace("NAME", function));
        }
        return project;
    }

    @Test
    void packageStagesWhatAzureTakes() throws Exception {
        Path project = project("shop", "Smell", "Refill");
        Files.writeString(project.resolve("local.settings.json"), "TOP-SECRET");
        Path resources = Files.createDirectories(project.resolve("src/main/resources"));
        Files.writeString(resources.resolve(".env"), "TOP-SECRET");
        Files.writeString(resources.resolve("texts.properties"), "hello=Hello");
        StagedFolder staged = new StagedFolder(project.resolve("target/azure-functions"), "shop");

        List<String> lines = repository.build(project, 0, "-DskipTests", "package");

        assertThat(lines)
                .contains("[INFO] functions: Refill, Smell", "[INFO] staged " + staged.folder())
                .anyMatch(line -> line.startsWith("[INFO] left out .env of "));
        assertThat(staged.files())
                .filteredOn(file -> !file.startsWith("lib/"))
                .containsExactly("Refill/function.json", "Smell/function.json", "functions.jar", "host.json");
        assertThat(staged.files())
                .filteredOn(file -> file.startsWith("lib/"))
                .map(file -> file.replaceAll("lib/(.*)-\\d.*\\.jar", "$1"))
                .containsExactly(
                        "bindery-annotations",
                        "bindery-runtime",
                        "jackson-annotations",
                        "jackson-core",
                        "jackson-databind",
                        "jackson-datatype-jdk8",
                        "jackson-datatype-jsr310",
                        "slf4j-api");
        assertThat(staged.json("host.json").fieldNames()).toIterable().containsExactly("version");
        staged.assertHostLoads("Refill", "Smell");
        staged.assertZipIsTheSame();
        byte[] zip = Files.readAllBytes(staged.zip());
        assertThat(new String(zip, UTF_8))
                .doesNotContain("local.settings.json", ".env")
                .contains("functions.jar");

        Files.delete(project.resolve("src/main/java/shop/Smell.java"));
        Files.writeString(project.resolve("host.json"), "{ \"version\": \"2.0\" } // ours");
        repository.build(project, 0, "-q", "-DskipTests", "clean", "package");
        staged.assertHostLoads("Refill");
        staged.assertZipIsTheSame();
        assertThat(staged.folder().resolve("host.json")).hasContent("{ \"version\": \"2.0\" } // ours");
    }

    @Test
    void whatCannotBeStagedFailsTheBuildAndSaysWhy() throws Exception {
        Path project = project("refused", "Smell");
        Files.writeString(project.resolve("host.json"), "{ \"version\": \"1.0\" }");

        List<String> lines = repository.build(project, 1, "-DskipTests", "package");

        assertThat(lines)
                .anyMatch(line -> line.contains("host.json has the version \"1.0\"."))
                .anyMatch(line -> line.contains("Write \"version\": \"2.0\" at its top."));
        lines = repository.build(project, 1, "-DskipTests", "package", "-Dbindery.runner=custom");
        assertThat(lines).anyMatch(line -> line.contains("There is no runner 'custom'."));
        repository.build(project, 0, "-q", "-DskipTests", "package", "-Dbindery.skip");
        assertThat(project.resolve("target/azure-functions")).doesNotExist();
    }

    @Test
    void runServesTheProjectUntilItIsToldToEnd() throws Exception {
        Path project = project("running", "Smell");
        try (LocalHostProcess host =
                LocalHostProcess.of(repository.maven(project, "-q", "bindery:run", "-Dbindery.port=0"))) {
            host.awaitReady();
            assertThat(host.get("/api/Smell").body()).isEqualTo("Smell");
            assertThat(project.resolve(".bindery/storage")).isDirectory();

            host.terminate();
            host.status();
            assertThat(host.output().await())
                    .anyMatch(line -> line.endsWith("Bindery is stopping: running calls may end."));
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> host.get("/api/Smell"));
        }
    }

    @Test
    void runSaysWhereADebuggerAttachesIfOneIsWanted() throws Exception {
        Path project = project("debugged", "Smell");
        try (LocalHostProcess host = LocalHostProcess.of(
                repository.maven(project, "-q", "bindery:run", "-Dbindery.port=0", "-Dbindery.debug"))) {
            host.awaitReady();
            String port = DebugTest.port(host.output().await("A debugger can attach"));
            DebugTest.attach(port).dispose();
            assertThat(host.get("/api/Smell").body()).isEqualTo("Smell");

            host.terminate();
            host.status();
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> host.get("/api/Smell"));
        }
    }
}
