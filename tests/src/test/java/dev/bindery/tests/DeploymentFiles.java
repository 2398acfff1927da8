package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The pipelines, Dockerfiles and manifests of the documentation, as {@code docs/deploy.md} shows them. */
final class DeploymentFiles {
    private static final Path FOLDER = Repository.ROOT.resolve("docs/deploy");
    private static final List<String> DOCKERFILES = List.of("Dockerfile", "custom-handler.Dockerfile");
    private static final YAMLMapper YAML = new YAMLMapper();

    private DeploymentFiles() {}

    static JsonNode gitHub() throws IOException {
        return yaml("github-actions.yml").get(0);
    }

    static JsonNode azure() throws IOException {
        return yaml("azure-pipelines.yml").get(0);
    }

    static List<JsonNode> kubernetes() throws IOException {
        return yaml("kubernetes.yaml");
    }

    /** The documents of a file. */
    private static List<JsonNode> yaml(String file) throws IOException {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(FOLDER.resolve(file).toFile())) {
            return documents.readAll();
        }
    }

    /** The instructions of a Dockerfile, without comments, each on one line. */
    static List<String> instructions(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file))
                .replaceAll("(?m)^#.*\n", "")
                .replaceAll("\\\\\n\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** What both pipelines say to Maven, without what is said to be quiet. */
    static String[] mavenArguments() throws IOException {
        List<String> commands = Stream.concat(
                        gitHub().findValuesAsText("run").stream(), azure().findValuesAsText("script").stream())
                .distinct()
                .toList();
        assertThat(commands).singleElement().asString().startsWith("mvn -B -ntp ");
        return commands.get(0).substring("mvn -B -ntp ".length()).split(" ");
    }

    /** The zips that the pipelines keep and publish, from the project's folder. */
    static List<String> zips() throws IOException {
        return List.of(
                gitHub().at("/jobs/build/steps")
                        .findValue("path")
                        .textValue()
                        .replace("${{ env.ZIP }}", gitHub().at("/env/ZIP").textValue()),
                azure().findValue("publish")
                        .textValue()
                        .replace("$(zip)", azure().at("/variables/zip").textValue()));
    }

    /** The folders that the Dockerfiles copy, for an app of a name. */
    static List<String> copied(String app) throws IOException {
        List<String> folders = new ArrayList<>();
        for (String file : DOCKERFILES) {
            instructions(file).stream()
                    .filter(line -> line.startsWith("COPY "))
                    .map(line -> line.split(" ")[1].replace("${APP}", app))
                    .forEach(folders::add);
        }
        return folders;
    }

    /** The functions that the deployments in the cluster have, all together. */
    static List<String> functionsInTheCluster() throws IOException {
        return kubernetes().stream()
                .flatMap(document -> document.findValues("env").stream())
                .flatMap(variables -> Arrays.stream(YAML.convertValue(variables, JsonNode[].class)))
                .filter(variable -> variable.path("name").asText().startsWith("AzureFunctionsJobHost__functions__"))
                .map(variable -> variable.path("value").textValue())
                .toList();
    }

    static String queueInTheCluster() throws IOException {
        return kubernetes().stream()
                .map(document -> document.findValue("queueName"))
                .filter(queue -> queue != null)
                .findFirst()
                .orElseThrow()
                .textValue();
    }
}
