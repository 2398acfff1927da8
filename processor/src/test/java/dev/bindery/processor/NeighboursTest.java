package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.HttpRequest;
import dev.bindery.processor.Compilation.With;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What differs by little from what is refused for its types compiles, and does what it says. */
class NeighboursTest {
    private static final Path SOURCE = Path.of("src/test/cases/invoked/Neighbours.java");
    private static final String ORDER = """
            {"id":"a","payment":{"@type":"card","number":"1"},"price":{"currency":"EUR","cents":5},
             "sites":{"Bonn":{"name":"depot"}},"more":true}
            """;
    private static final Map<With, Application> APPLICATIONS = new EnumMap<>(With.class);

    @BeforeAll
    static void compile() throws IOException {
        for (With compiler : With.values()) {
            Compilation compilation =
                    Compilation.with(compiler).files(List.of(SOURCE)).run();
            assertThat(compilation.messages()).isEmpty();
            APPLICATIONS.put(compiler, Application.of(compilation));
        }
    }

    @AfterAll
    static void close() throws IOException {
        for (Application application : APPLICATIONS.values()) {
            application.close();
        }
        APPLICATIONS.clear();
    }

    private static Map<String, String> outputs(With compiler, Call call) throws Exception {
        APPLICATIONS.get(compiler).adapter(call.context().functionName()).invoke(call);
        if (call.stage() != null) {
            call.stage().toCompletableFuture().join();
        }
        return call.outputs();
    }

    private static Call request(String function) {
        HttpRequest request =
                HttpRequest.get("http://localhost/api/" + function).build();
        return new Call(function).with("req", new BoundValue.Request(request));
    }

    @ParameterizedTest
    @EnumSource
    void whatJacksonIsToldHowToMakeIsMade(With compiler) throws Exception {
        assertThat(outputs(compiler, new Call("read").with("order", ORDER)).get("$return"))
                .isEqualTo("bytes Order[id=a, payment=Card[number=1], price=5EUR, sites={Key[city=Bonn]=depot}]");
        assertThat(outputs(
                                compiler,
                                new Call("several")
                                        .with("m", "")
                                        .withMetadata("all", "[{\"@type\":\"card\",\"number\":\"2\"}]"))
                        .get("$return"))
                .isEqualTo("[bytes Card[number=2]]");
        assertThat(outputs(compiler, new Call("event").with("event", "{\"currency\":\"EUR\",\"cents\":7}"))
                        .get("$return"))
                .isEqualTo("bytes 7EUR");
    }

    @ParameterizedTest
    @EnumSource
    void whatShowsSomethingIsWritten(With compiler) throws Exception {
        assertThat(outputs(compiler, request("write")).get("$return")).endsWith(" {\"cents\":2}");
        assertThat(outputs(compiler, request("object")).get("$return")).endsWith(" {\"a\":[1]}");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheMethodReturnsIsAwaited(With compiler) throws Exception {
        assertThat(outputs(compiler, request("composed")).get("$return")).endsWith(" ab");
        assertThat(outputs(compiler, request("outs"))).containsEntry("out", "bytes later");
        assertThat(outputs(compiler, request("both")))
                .containsEntry("message", "bytes {\"cents\":3}")
                .hasEntrySatisfying("answer", answer -> assertThat(answer).startsWith("202 "));
    }
}
