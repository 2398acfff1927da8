package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the pipelines, Dockerfiles and manifests say fits together; {@link ArchetypeTest} holds them against a project.
 */
class DeploymentFilesTest {
    @Test
    void bothPipelinesPublishWhatTheyHaveBuilt() throws IOException {
        JsonNode gitHub = DeploymentFiles.gitHub();
        assertThat(gitHub.at("/jobs/deploy/needs").textValue()).isEqualTo("build");
        assertThat(gitHub.at("/jobs/build/steps").findValue("name"))
                .isEqualTo(gitHub.at("/jobs/deploy/steps/0/with/name"));
        assertThat(gitHub.at("/jobs/deploy/steps").findValue("package").textValue())
                .isEqualTo("${{ env.ZIP }}");
        assertThat(gitHub.at("/jobs/deploy/permissions/id-token").textValue()).isEqualTo("write");

        JsonNode azure = DeploymentFiles.azure();
        assertThat(azure.at("/stages/1/dependsOn")).isEqualTo(azure.at("/stages/0/stage"));
        assertThat(azure.at("/stages/1").findValue("package").textValue())
                .isEqualTo(
                        "$(Pipeline.Workspace)/" + azure.findValue("artifact").textValue() + "/$(zip)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "custom-handler.Dockerfile"})
    void theImageHasTheFolderWhereTheHostLooksForIt(String file) throws IOException {
        List<String> instructions = DeploymentFiles.instructions(file);
        assertThat(instructions.get(0)).matches("FROM mcr\\.microsoft\\.com/azure-functions/java:4-java\\d+");
        String environment = String.join("\n", instructions);
        String copy = instructions.get(instructions.size() - 1);
        assertThat(copy).startsWith("COPY ");
        assertThat(environment).contains("AzureWebJobsScriptRoot=" + copy.split(" ")[2]);
    }

    @Test
    void theManifestsBelongTogether() throws IOException {
        List<JsonNode> documents = DeploymentFiles.kubernetes();
        assertThat(documents).hasSizeGreaterThan(3).allSatisfy(document -> {
            assertThat(document.path("apiVersion").asText()).isNotEmpty();
            assertThat(document.path("kind").asText()).isNotEmpty();
            assertThat(document.at("/metadata/name").asText()).isNotEmpty();
        });
        List<JsonNode> deployments = documents.stream()
                .filter(document -> document.path("kind").asText().equals("Deployment"))
                .toList();
        assertThat(deployments)
                .hasSize(2)
                .allSatisfy(deployment -> assertThat(deployment.at("/spec/selector/matchLabels"))
                        .isEqualTo(deployment.at("/spec/template/metadata/labels")));
        assertThat(documents.stream()
                        .filter(document -> document.at("/spec/scaleTargetRef").isObject())
                        .map(document -> document.at("/spec/scaleTargetRef/name")))
                .containsExactlyInAnyOrderElementsOf(deployments.stream()
                        .map(deployment -> deployment.at("/metadata/name"))
                        .toList());
        assertThat(documents.stream()
                        .filter(document -> document.path("kind").asText().equals("Service"))
                        .map(document -> document.at("/spec/selector")))
                .singleElement()
                .isEqualTo(deployments.get(0).at("/spec/selector/matchLabels"));
    }
}
