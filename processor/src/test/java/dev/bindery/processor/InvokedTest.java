package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.HttpRequest;
import dev.bindery.processor.Compilation.With;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated adapters do what they say: values become parameters, and what functions give becomes outputs. */
class InvokedTest {
    private static final Path SOURCE = Path.of("src/test/cases/invoked/Echo.java");
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

    private static Call invoke(With compiler, Call call) throws Exception {
        APPLICATIONS.get(compiler).adapter(call.context().functionName()).invoke(call);
        return call;
    }

    /** What the function was given, in words. */
    private static List<String> seen(With compiler, Call call) throws Exception {
        invoke(compiler, call);
        List<String> seen = new ArrayList<>();
        for (Object value : (List<?>) echo(compiler).getField("SEEN").get(null)) {
            seen.add(String.valueOf(value));
        }
        return seen;
    }

    private static Class<?> echo(With compiler) throws ClassNotFoundException {
        return APPLICATIONS.get(compiler).type("shop.Echo");
    }

    private static Call request(String function) {
        HttpRequest request =
                HttpRequest.get("http://localhost/api/" + function).build();
        return new Call(function).with("req", new BoundValue.Request(request));
    }

    private static BoundValue stream(String text) {
        return new BoundValue.Stream(new ByteArrayInputStream(text.getBytes(UTF_8)), text.length());
    }

    @ParameterizedTest
    @EnumSource
    void scalarsAreConverted(With compiler) throws Exception {
        Call call = new Call("scalars")
                .with("message", " 42 ")
                .withMetadata("big", "9000000000")
                .withMetadata("yes", "TRUE")
                .withMetadata("part", "0.5")
                .withMetadata("id", "00000000-0000-0000-0000-000000000001")
                .withMetadata("colour", "blue")
                .withMetadata("at", "2026-01-02T03:04:05Z")
                .withMetadata("lasting", "PT5M");

        assertThat(seen(compiler, call))
                .containsExactly(
                        "42",
                        "9000000000",
                        "true",
                        "0.5",
                        "null",
                        "00000000-0000-0000-0000-000000000001",
                        "BLUE",
                        "2026-01-02T03:04:05Z",
                        "PT5M",
                        "scalars");
    }

    @ParameterizedTest
    @EnumSource
    void severalValuesAndNoneAreToldApart(With compiler) throws Exception {
        Call call = new Call("several")
                .with("orders", "[{\"id\":\"a\",\"count\":1},{\"id\":\"b\",\"count\":2}]")
                .withMetadata("page", "3")
                .withMetadata("colours", "[\"RED\",\"blue\"]");

        assertThat(seen(compiler, call))
                .containsExactly(
                        "[Order[id=a, count=1], Order[id=b, count=2]]",
                        "Optional[3]",
                        "Optional.empty",
                        "[RED, BLUE]",
                        "Optional.empty");
    }

    @ParameterizedTest
    @EnumSource
    void jsonIsReadIntoGenericTypes(With compiler) throws Exception {
        Call call = new Call("json")
                .with("page", "{\"items\":[{\"id\":\"a\",\"count\":1}]}")
                .with("byName", new BoundValue.Json("{\"x\":[{\"id\":\"b\",\"count\":2}]}"));

        assertThat(seen(compiler, call))
                .containsExactly("Page[items=[Order[id=a, count=1]]]", "{x=[Order[id=b, count=2]]}", "null");
    }

    @ParameterizedTest
    @EnumSource
    void streamsAndBytesAreHandedOver(With compiler) throws Exception {
        Call call = new Call("streams")
                .with("blob", stream("one"))
                .with("plain", stream("two"))
                .with("bytes", new BoundValue.Bytes("three".getBytes(UTF_8)));

        assertThat(seen(compiler, call)).containsExactly("one", "two", "three", "Optional.empty");
    }

    @ParameterizedTest
    @EnumSource
    void aTimerIsRead(With compiler) throws Exception {
        Call call = new Call("timer").with("timer", new BoundValue.Json("{\"IsPastDue\":true}"));

        assertThat(seen(compiler, call)).containsExactly("true");
    }

    @ParameterizedTest
    @EnumSource
    void parametersNamedLikeTheAdaptersOwnVariablesGetTheirValues(With compiler) throws Exception {
        HttpRequest request = HttpRequest.get("http://localhost/api/odd").build();
        Call call = new Call("odd")
                .with("call", new BoundValue.Request(request))
                .withMetadata("target", "T")
                .withMetadata("item", "[\"RED\"]")
                .withMetadata("result", "7");

        assertThat(invoke(compiler, call).outputs().get("$return")).endsWith(" GETT[RED]7");
    }

    @ParameterizedTest
    @EnumSource
    void outputsArriveInTheOrderOfTheParameters(With compiler) throws Exception {
        Call call = invoke(compiler, new Call("outs").with("letter", "dear"));

        assertThat(call.outputs().toString())
                .isEqualTo("{message=bytes dear, several=[bytes a, bytes b], order=bytes {\"id\":\"dear\",\"count\":1},"
                        + " never=nothing, maybe=nothing}");
        assertThat(call.stage()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsTakenApart(With compiler) throws Exception {
        Call call = invoke(compiler, request("record"));

        assertThat(call.outputs().keySet()).containsExactly("response", "orders", "audit");
        assertThat(call.outputs().get("response")).startsWith("200 ").endsWith(" ok");
        assertThat(call.outputs().get("orders"))
                .isEqualTo("[bytes {\"id\":\"a\",\"count\":1}, bytes {\"id\":\"b\",\"count\":2}]");
        assertThat(call.outputs().get("audit")).isEqualTo("nothing");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatIsNullWritesNothing(With compiler) throws Exception {
        assertThat(invoke(compiler, request("nothing")).outputs()).isEmpty();
        Call later = invoke(compiler, request("nothingLater"));
        assertThat(later.outputs()).isEmpty();
        assertThat(later.stage()).isCompleted();
    }

    @ParameterizedTest
    @EnumSource
    void outputsOfAStageArriveWhenItIsDone(With compiler) throws Exception {
        Call call = invoke(compiler, request("later"));
        assertThat(call.outputs()).isEmpty();
        assertThat(call.stage()).isNotNull();
        assertThat(call.stage().toCompletableFuture().isDone()).isFalse();

        @SuppressWarnings("unchecked")
        CompletableFuture<String> later =
                (CompletableFuture<String>) echo(compiler).getField("LATER").get(null);
        later.complete("x");

        assertThat(call.stage()).isCompleted();
        assertThat(call.outputs().get("message")).isEqualTo("bytes late x");
        assertThat(call.outputs().get("$return")).endsWith(" x");
    }

    @ParameterizedTest
    @EnumSource
    void aStageThatFailsWritesNothing(With compiler) throws Exception {
        Call call = invoke(compiler, request("failsInItsStage"));

        assertThat(call.outputs()).isEmpty();
        assertThat(call.stage()).isNotNull();
        assertThat(call.stage().toCompletableFuture())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingRootCause()
                .withMessage("later");
    }

    @ParameterizedTest
    @EnumSource
    void noStageWhereOneIsDeclaredIsTheFunctionsFault(With compiler) {
        assertThatThrownBy(() -> invoke(compiler, request("noStage")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'noStage'");
    }

    @ParameterizedTest
    @EnumSource
    void anInstanceIsMadeUnlessThereIsOne(With compiler) throws Exception {
        Object provided = echo(compiler).getConstructor(String.class).newInstance("provided");

        assertThat(invoke(compiler, request("who")).outputs().get("$return")).endsWith(" own");
        assertThat(invoke(compiler, request("who").provides(provided)).outputs().get("$return"))
                .endsWith(" provided");
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatDoesNotFitNamesTheFunctionAndTheParameter(With compiler) {
        assertThatThrownBy(() -> invoke(compiler, new Call("scalars").with("message", "many")))
                .isInstanceOf(ConversionException.class)
                .hasMessageContainingAll("'scalars'", "'message'", "\"many\"", "an int");
        assertThatThrownBy(() -> invoke(
                        compiler,
                        new Call("several").with("orders", "[]").withMetadata("colours", "[\"RED\",\"pink\"]")))
                .isInstanceOf(ConversionException.class)
                .hasMessageContainingAll("'several'", "'colours[1]'", "\"pink\"");
        assertThatThrownBy(() -> invoke(compiler, new Call("json").with("page", "{")))
                .isInstanceOf(ConversionException.class)
                .hasMessageContainingAll("'json'", "'page'");
    }
}
