package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What goes into a repository, and the BOM that names it. */
class PublishedModulesTest {
    @TempDir
    Path folder;

    private static Reactor.Module bom() throws IOException {
        return Reactor.module(Repository.ROOT.resolve("bom"));
    }

    private static List<Element> managed() throws IOException {
        return Reactor.children(Reactor.child(bom().pom(), "dependencyManagement")
                .flatMap(management -> Reactor.child(management, "dependencies"))
                .orElseThrow());
    }

    @Test
    void theBomNamesEveryJarThatIsPublishedAndNothingElse() throws IOException {
        List<String> jars = Reactor.published().stream()
                .filter(module -> module.packaging().equals("jar"))
                .map(module -> "dev.bindery:" + module.artifact())
                .toList();
        assertThat(jars).contains("dev.bindery:bindery-runtime", "dev.bindery:bindery-processor");
        assertThat(managed())
                .extracting(dependency -> Reactor.text(dependency, "groupId").orElseThrow() + ":"
                        + Reactor.text(dependency, "artifactId").orElseThrow())
                .containsExactlyInAnyOrderElementsOf(jars);
        assertThat(managed())
                .extracting(dependency -> Reactor.text(dependency, "version"))
                .containsOnly(Optional.of("${project.version}"));
    }

    @Test
    void theBomBringsNothingOfItsParent() throws IOException {
        assertThat(Reactor.child(bom().pom(), "parent")).isEmpty();
        assertThat(Reactor.text(bom().pom(), "version")).contains(Reactor.version());
    }

    /** What Maven Central demands of a pom, as far as this repository has it: it has no address yet. */
    @Test
    void everyPublishedPomSaysWhatItIsAndUnderWhichLicence() throws IOException {
        for (Reactor.Module module : Reactor.published()) {
            assertThat(Reactor.text(module.pom(), "name")).as(module.artifact()).isPresent();
            assertThat(Reactor.text(module.pom(), "description"))
                    .as(module.artifact())
                    .isPresent();
            Optional<String> parent =
                    Reactor.child(module.pom(), "parent").flatMap(it -> Reactor.text(it, "artifactId"));
            if (parent.isEmpty()) {
                assertThat(Reactor.child(module.pom(), "licenses"))
                        .as(module.artifact())
                        .isPresent();
                assertThat(Reactor.child(module.pom(), "developers"))
                        .as(module.artifact())
                        .isPresent();
            } else {
                assertThat(parent).as(module.artifact()).contains("bindery-parent");
            }
        }
    }

    @Test
    void aProjectThatImportsTheBomNeedsNoVersionOfOurs() throws Exception {
        List<String> dependencies = new ArrayList<>();
        for (Element dependency : managed()) {
            dependencies.add(
                    "dev.bindery:" + Reactor.text(dependency, "artifactId").orElseThrow());
        }
        UserRepository.in(folder).build(project(dependencies), 0, "-q", "compile");
    }

    @Test
    void aProjectThatImportsTheBomKeepsItsOwnVersionsOfTheRest() throws Exception {
        Path project = project(List.of("dev.bindery:bindery-runtime", "com.fasterxml.jackson.core:jackson-databind"));

        assertThat(UserRepository.in(folder).build(project, 1, "-q", "compile"))
                .anyMatch(line -> line.contains("jackson-databind:jar is missing"));
    }

    private Path project(List<String> dependencies) throws IOException {
        StringBuilder declared = new StringBuilder();
        for (String dependency : dependencies) {
            String[] name = dependency.split(":");
            declared.append("<dependency><groupId>%s</groupId><artifactId>%s</artifactId></dependency>%n"
                    .formatted(name[0], name[1]));
        }
        Path project = Files.createDirectories(folder.resolve("project"));
        Path source = Files.createDirectories(project.resolve("src/main/java")).resolve("Tea.java");
        Files.writeString(source, "class Tea { dev.bindery.HttpRequest order; }");
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>tea</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <maven.compiler.proc>none</maven.compiler.proc>
                  </properties>
                  <dependencyManagement>
                    <dependencies>
                      <dependency>
                        <groupId>dev.bindery</groupId>
                        <artifactId>bindery-bom</artifactId>
                        <version>%s</version>
                        <type>pom</type>
                        <scope>import</scope>
                      </dependency>
                    </dependencies>
                  </dependencyManagement>
                  <dependencies>
                %s
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.16.0</version>
                        <configuration><proc>none</proc></configuration>
                      </plugin>
                      <plugin>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>3.5.0</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(Reactor.version(), declared));
        return project;
    }

    @Test
    void theProcessorsJarSaysUnderWhichLicencesItsPartsAre() throws Exception {
        Path processor = OutsideApplication.processor();
        assertThat(text(processor, "META-INF/LICENSE"))
                .startsWith(Files.readString(Repository.ROOT.resolve("LICENSE")))
                .contains("Apache License")
                .contains("END OF TERMS AND CONDITIONS");
        List<Path> shaded = TestClassPath.jars().stream()
                .filter(jar -> jar.getFileName().toString().matches("jackson-(core|databind|annotations)-.*"))
                .toList();
        assertThat(shaded).hasSize(3);
        for (Path jar : shaded) {
            assertThat(text(processor, "META-INF/NOTICE")).contains(copyrights(text(jar, "META-INF/NOTICE")));
            for (String file : licences(jar)) {
                assertThat(text(processor, file)).as(file).isEqualTo(text(jar, file));
            }
        }
    }

    private static List<String> copyrights(String notice) {
        List<String> lines = notice.lines()
                .filter(line -> line.startsWith("Copyright") || line.contains("licensed under"))
                .toList();
        assertThat(lines).isNotEmpty();
        return lines;
    }

    /** The licences that a jar has beside its own. */
    private static List<String> licences(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches("META-INF/.+-LICENSE"))
                    .toList();
        }
    }

    private static String text(Path jar, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(zip.getEntry(entry)).as("%s of %s", entry, jar).isNotNull();
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), UTF_8);
        }
    }
}
