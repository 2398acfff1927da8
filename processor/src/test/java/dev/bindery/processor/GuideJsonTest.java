package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.processor.Compilation.With;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The {@code function.json} files that people write by hand for the same functions say the same, property for property.
 */
class GuideJsonTest {
    private static final String HELLO = """
            {
              "bindings": [
                {
                  "authLevel": "anonymous",
                  "type": "httpTrigger",
                  "direction": "in",
                  "name": "req"
                },
                {
                  "type": "http",
                  "direction": "out",
                  "name": "$return"
                }
              ]
            }
            """;

    private static final String GET_ITEM = """
            {
              "bindings": [
                {
                  "name": "req",
                  "direction": "in",
                  "type": "httpTrigger",
                  "authLevel": "anonymous",
                  "route": "items/{id}"
                },
                {
                  "name": "obj",
                  "direction": "in",
                  "type": "blob",
                  "path": "samples/{id}",
                  "connection": "AzureWebJobsStorage"
                }
              ]
            }
            """;

    private static final String ENQUEUE = """
            {
              "bindings": [
                {
                  "name": "req",
                  "direction": "in",
                  "type": "httpTrigger",
                  "authLevel": "anonymous"
                },
                {
                  "name": "msg",
                  "direction": "out",
                  "type": "queue",
                  "queueName": "outqueue",
                  "connection": "AzureWebJobsStorage"
                },
                {
                  "name": "$return",
                  "direction": "out",
                  "type": "http"
                }
              ]
            }
            """;

    static Stream<Arguments> functions() {
        return Stream.of(With.values())
                .flatMap(with -> Stream.of(
                        Arguments.of("Hello", HELLO, with),
                        Arguments.of("GetItem", GET_ITEM, with),
                        Arguments.of("Enqueue", ENQUEUE, with)));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void saysWhatTheHandWrittenFileSays(String function, String expected, With compiler) throws IOException {
        Compilation compilation = Compilation.with(compiler)
                .files(List.of(Path.of("src/test/cases/golden/guide/src/guide/Guide.java")))
                .run();
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode actual = (ObjectNode)
                mapper.readTree(compilation.resource("META-INF/azure-functions/" + function + "/function.json"));
        assertThat(actual.remove(List.of("scriptFile", "entryPoint")).fieldNames())
                .toIterable()
                .containsExactly("bindings");

        assertThat(bindings(actual)).isEqualTo(bindings(mapper.readTree(expected)));
    }

    private static Set<JsonNode> bindings(JsonNode json) {
        Set<JsonNode> bindings = new HashSet<>();
        json.get("bindings").forEach(bindings::add);
        assertThat(bindings).hasSize(json.get("bindings").size());
        return bindings;
    }
}
