package dev.bindery.testing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.HttpRequest;
import dev.bindery.testing.AppTrigger;
import dev.bindery.testing.FunctionApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Delivers an event to a function for each kind of binding, and checks what the function received and wrote. The events
 * are in {@code src/test/resources/catalogue}.
 */
class CatalogueTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    static Path folder;

    private static InstrumentedCatalogue catalogue;
    private static FunctionApp.Builder app;

    @BeforeAll
    static void compile() throws Exception {
        catalogue = InstrumentedCatalogue.in(folder);
        List<String> jsons = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("META-INF/azure-functions"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jsons.add(Files.readString(file));
            }
        }
        app = FunctionApp.builder().classLoader(catalogue.loader());
        catalogue.settings(jsons).forEach(app::setting);
    }

    @AfterAll
    static void close() throws Exception {
        catalogue.close();
    }

    /** A case, named after its function. */
    record Case(String name, JsonNode json) {
        JsonNode get(String member) {
            return json.path(member);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws Exception {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/catalogue"))) {
            for (Path file : files.sorted().toList()) {
                MAPPER.readTree(Files.readString(file))
                        .properties()
                        .forEach(entry -> cases.add(new Case(entry.getKey(), entry.getValue())));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFunctionReceivesTheEvent(Case test) {
        String function = test.name();
        try (FunctionApp started = app.start()) {
            Received.expect(test.get("set"));
            test.get("blobs")
                    .properties()
                    .forEach(blob ->
                            started.blob(blob.getKey()).put(blob.getValue().asText()));
            test.get("inputs")
                    .properties()
                    .forEach(input -> started.input(function, input.getKey(), value(input.getValue())));

            deliver(started, function, test);

            assertThatObject((JsonNode) Received.last())
                    .as("what %s received", function)
                    .matches(seen -> Received.holds(test.get("received"), seen), "holds " + test.get("received"));
            test.get("written").properties().forEach(output -> {
                JsonNode written = MAPPER.createArrayNode()
                        .addAll(started.outputs(function, output.getKey()).stream()
                                .map(value -> parsed(value.text()))
                                .toList());
                assertThatObject(written)
                        .as("what %s wrote to %s", function, output.getKey())
                        .isEqualTo(output.getValue());
            });
        }
    }

    private static void deliver(FunctionApp app, String function, Case test) {
        if (test.json().has("http")) {
            String[] words = test.get("http").asText().split(" ", 2);
            HttpRequest.Builder request = HttpRequest.builder(words[0], words[1]);
            test.get("headers")
                    .properties()
                    .forEach(header ->
                            request.header(header.getKey(), header.getValue().asText()));
            if (test.json().has("body")) {
                request.json(test.get("body"));
            }
            String text = app.http(request).text();
            if (test.json().has("response")) {
                assertThat(text).isEqualTo(test.get("response").asText());
            }
        } else if (test.json().has("queue")) {
            app.queue(test.get("queue").asText()).send(value(test.get("event")));
        } else if (test.json().has("blob")) {
            app.blob(test.get("blob").asText()).put(value(test.get("event")));
        } else if (test.json().has("pastDue")) {
            app.timer(function).fire(test.get("pastDue").asBoolean());
        } else {
            AppTrigger trigger = app.trigger(function);
            test.get("metadata")
                    .properties()
                    .forEach(metadata -> trigger.metadata(metadata.getKey(), value(metadata.getValue())));
            String returned = trigger.fire(value(test.get("event"))).text();
            if (test.json().has("returned")) {
                assertThat(returned).isEqualTo(test.get("returned").asText());
            }
        }
    }

    private static Object value(JsonNode json) {
        return MAPPER.convertValue(json, Object.class);
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (java.io.IOException e) {
            return MAPPER.getNodeFactory().textNode(text);
        }
    }

    @Test
    void everyKindOfBindingHasACase() throws Exception {
        Set<String> kinds = new TreeSet<>();
        MAPPER.readTree(Files.readString(Path.of("../../processor/src/test/resources/catalogue.json")))
                .forEach(kind -> kinds.add(kind.get("annotation").asText()));
        assertThat(kinds).hasSizeGreaterThan(90);
        cases().forEach(test -> kinds.removeAll(catalogue.annotations(
                test.json().has("method") ? test.get("method").asText() : test.name())));
        assertThat(kinds).as("kinds of bindings without a case").isEmpty();
    }
}
