package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The project that the archetype makes: one command tests it, one runs it, one stages it. */
class ArchetypeTest {
    @TempDir
    static Path folder;

    private static UserRepository repository;
    private static Path project;

    @BeforeAll
    static void generate() throws Exception {
        repository = UserRepository.in(folder);
        String archetypePlugin = "org.apache.maven.plugins:maven-archetype-plugin:"
                + Reactor.root().property("archetype.version").orElseThrow();
        repository.build(
                folder,
                0,
                archetypePlugin + ":generate",
                "-DarchetypeCatalog=internal",
                "-DarchetypeGroupId=dev.bindery",
                "-DarchetypeArtifactId=bindery-archetype",
                "-DarchetypeVersion=" + Reactor.version(),
                "-DgroupId=org.teas",
                "-DartifactId=shop",
                "-Dpackage=org.teas.shop");
        project = folder.resolve("shop");
    }

    @Test
    void isWhatItShouldBe() {
        assertThat(project.resolve(".gitignore")).content().contains("target/", "local.settings.json");
        assertThat(project.resolve("README.md")).content().startsWith("shop\n").doesNotContain("${");
        assertThat(project.resolve("pom.xml"))
                .content()
                .contains("<groupId>org.teas</groupId>", "<artifactId>shop</artifactId>", "${bindery.version}")
                .doesNotContain("@", "repositories>");
        assertThat(project.resolve("src/main/java/org/teas/shop/Hello.java"))
                .content()
                .startsWith("package org.teas.shop;\n");
        assertThat(project.resolve("local.settings.json")).isRegularFile();
    }

    @Test
    void packageTestsAndStagesWhatTheDeploymentFilesName() throws Exception {
        List<String> lines = repository.build(project, 0, DeploymentFiles.mavenArguments());

        assertThat(lines).anyMatch(line -> line.contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("[WARNING]"))
                // The repository that these tests take for a remote one has no checksums.
                .allMatch(line -> line.contains("Could not validate integrity of download"));
        StagedFolder staged = new StagedFolder(project.resolve("target/azure-functions"), "shop");
        staged.assertHostLoads("Greeted", "Hello");
        staged.assertZipIsTheSame();
        assertThat(staged.json("Hello/function.json").path("entryPoint").asText())
                .isEqualTo("org.teas.shop.Hello_Functions.run_Hello");
        assertThat(staged.files())
                .anyMatch(file -> file.startsWith("lib/azure-functions-java-library-"))
                .noneMatch(file -> file.contains("bindery-processor"));
        assertThat(DeploymentFiles.zips())
                .hasSize(2)
                .allSatisfy(zip -> assertThat(project.resolve(zip)).isEqualTo(staged.zip()));
        assertThat(DeploymentFiles.copied("shop"))
                .hasSize(2)
                .allSatisfy(copied -> assertThat(project.resolve(copied)).isEqualTo(staged.folder()));
        assertThat(DeploymentFiles.functionsInTheCluster()).containsExactlyInAnyOrder("Hello", "Greeted");
        assertThat(DeploymentFiles.queueInTheCluster())
                .isEqualTo(staged.json("Greeted/function.json")
                        .at("/bindings/0/queueName")
                        .textValue());
    }

    @Test
    void runServesIt() throws Exception {
        Process maven = repository.maven(project, "bindery:run", "-Dbindery.port=0");
        try (LocalHostProcess host = LocalHostProcess.of(maven)) {
            host.awaitReady();
            assertThat(host.get("/api/Hello?user=Ann").body()).isEqualTo("Hello, Ann!");
            host.output().await("Ann was greeted");
            host.terminate();
            host.status();
        }
    }

    /** Plugins have no BOM: the archetype names the versions that this build is made with. */
    @Test
    void itsPluginsAreOfTheVersionsThatAreUsedHere() throws IOException {
        Map<String, String> ours = plugins(Reactor.root().pom());
        Map<String, String> its = plugins(Reactor.parse(
                Repository.ROOT.resolve("tools/archetype/src/main/resources/archetype-resources/pom.xml")));
        its.remove("bindery-maven-plugin");
        assertThat(its).isNotEmpty();
        assertThat(ours).containsAllEntriesOf(its);
    }

    private static Map<String, String> plugins(Element pom) {
        Map<String, String> versions = new TreeMap<>();
        NodeList plugins = pom.getElementsByTagName("plugin");
        for (int i = 0; i < plugins.getLength(); i++) {
            Element plugin = (Element) plugins.item(i);
            Reactor.text(plugin, "version")
                    .ifPresent(version ->
                            versions.put(Reactor.text(plugin, "artifactId").orElseThrow(), version));
        }
        return versions;
    }
}
