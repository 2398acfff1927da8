package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.staging.HostRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written loads, by the rules of the host as they are stated beside the processor's own. */
class HostRulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> apps() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/test/cases/golden"))) {
            return folders.filter(folder -> folder.endsWith("META-INF/azure-functions")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("apps")
    void everyGoldenAppLoads(Path app) throws IOException {
        Map<String, JsonNode> functions = new TreeMap<>();
        try (Stream<Path> folders = Files.list(app)) {
            for (Path folder : folders.toList()) {
                functions.put(
                        folder.getFileName().toString(),
                        JSON.readTree(folder.resolve("function.json").toFile()));
            }
        }
        assertThat(functions).isNotEmpty();
        assertThat(HostRules.complaints(functions)).isEmpty();
    }
}
