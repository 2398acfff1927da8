package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.BLOB_TRIGGER;
import static dev.bindery.processor.model.Bindings.EVENT_TRIGGER;
import static dev.bindery.processor.model.Bindings.HTTP_OUTPUT;
import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.TIMER_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.EntryPoint;
import dev.bindery.processor.model.EntryPoint.Answer;
import dev.bindery.processor.model.EntryPoint.Parameter;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.Place;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.Sketch;
import dev.bindery.processor.verify.Verifier.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What Azure's stock Java worker is asked for, and what is said of the rest. The wording is in
 * {@code cases/stock-messages.txt}; {@code -Dgoldens=update} writes what there is now.
 */
class StockRulesTest {
    private static final Path FILE = Path.of("src/test/cases/stock-messages.txt");

    private static Sketch request(String route) {
        return function("get").takes("HttpRequest", "req", on(HTTP_TRIGGER).with("route", route, Format.ROUTE));
    }

    private static Map<String, Sketch> lacking() {
        Map<String, Sketch> cases = new LinkedHashMap<>();
        cases.put("parts that a request may leave out", request("items/{id}/{rest?}"));
        cases.put(
                "a part asked for that a request may leave out",
                function("get")
                        .takes("String", "body", on(HTTP_TRIGGER).with("route", "items/{*rest}", Format.ROUTE))
                        .takesMetadata("Optional<String>", "rest", "rest"));
        cases.put(
                "an optional name",
                function("take")
                        .takes("String", "m", on(EVENT_TRIGGER))
                        .takesMetadata("Optional<Long>", "sequence", "sequence"));
        cases.put(
                "a name insisted on",
                function("take").takes("String", "m", on(EVENT_TRIGGER)).takesMetadata("long", "sequence", "sequence"));
        cases.put(
                "a name insisted on beside certain ones",
                function("take")
                        .takes("byte[]", "m", on(QUEUE_TRIGGER))
                        .takesMetadata("String", "time", "InsertionTime"));
        cases.put("a type that reads names", function("take").takes("QueueMessage", "m", on(QUEUE_TRIGGER)));
        cases.put("bytes of a request", function("get").takes("byte[]", "body", on(HTTP_TRIGGER)));
        cases.put(
                "bytes as a response that is not returned",
                function("get")
                        .takes("String", "body", on(HTTP_TRIGGER))
                        .takes("Out<Optional<byte[]>>", "response", on(HTTP_OUTPUT)));
        return cases;
    }

    @Test
    void theMessagesReadAsTheyDid() throws IOException {
        String text = lacking().entrySet().stream()
                .map(entry -> "## " + entry.getKey() + "\n"
                        + Verdicts.onStockStack(entry.getValue()).findings().stream()
                                .map(finding -> finding.message() + "\n")
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(FILE, text);
        }
        assertThat(text).isEqualTo(Files.readString(FILE));
    }

    @Test
    void eachProblemIsShownAndLeavesAPlan() {
        Set<Problem> shown = EnumSet.noneOf(Problem.class);
        lacking().values().forEach(sketch -> {
            Verdict verdict = Verdicts.onStockStack(sketch);
            assertThat(verdict.findings()).hasSize(1);
            assertThat(verdict.findings().get(0).message().lines()).hasSize(3);
            assertThat(verdict.plan()).isPresent();
            verdict.findings().forEach(finding -> shown.add(finding.problem()));
        });
        assertThat(shown)
                .containsExactlyInAnyOrder(
                        Problem.STOCK_NAME_SKIPPED,
                        Problem.STOCK_NAME_DEMANDED,
                        Problem.STOCK_TYPE_EMPTIER,
                        Problem.STOCK_BODY_AS_TEXT,
                        Problem.STOCK_RESPONSE_AS_TEXT);
    }

    @Test
    void withoutTheStackNothingIsSaidAndNothingIsAdded() {
        lacking().values().forEach(sketch -> {
            assertThat(Verdicts.of(sketch).findings()).isEmpty();
            assertThat(Verdicts.plan(sketch).entry()).isEmpty();
            assertThat(Verdicts.plan(sketch).entryPoint()).endsWith(".invoke");
        });
    }

    @Test
    void messagesStandAtWhatTheyAreAbout() {
        assertThat(lacking().values().stream()
                        .flatMap(sketch -> Verdicts.onStockStack(sketch).findings().stream())
                        .map(finding -> ((Place) finding.site()).name()))
                .containsExactly(
                        "req",
                        "rest/@BindingName",
                        "sequence/@BindingName",
                        "sequence/@BindingName",
                        "time/@BindingName",
                        "m",
                        "body",
                        "response");
    }

    private static FunctionPlan carried(Sketch sketch) {
        Verdict verdict = Verdicts.onStockStack(sketch);
        assertThat(verdict.findings()).isEmpty();
        return verdict.plan().orElseThrow();
    }

    private static List<String> asked(Sketch sketch) {
        return carried(sketch).entry().orElseThrow().parameters().stream()
                .map(StockRulesTest::text)
                .toList();
    }

    private static String text(Parameter parameter) {
        if (parameter instanceof Parameter.Input input) {
            return input.form() + " " + input.binding().name() + (input.answered() ? " answered" : "");
        } else if (parameter instanceof Parameter.Metadata metadata) {
            return "NAME " + metadata.name() + (metadata.several() ? " several" : "");
        }
        return "OUTPUT " + ((Parameter.Output) parameter).binding().name();
    }

    @Test
    void theFormFollowsFromWhatArrives() {
        assertThat(asked(function("f")
                        .takes("Order", "m", on(QUEUE_TRIGGER))
                        .takes("byte[]", "b", on(BLOB_INPUT).with("path", "samples/x", Format.BLOB_PATH))))
                .containsExactly("TEXT m", "BYTES b");
        assertThat(asked(function("f").takes("byte[]", "m", on(QUEUE_TRIGGER)))).containsExactly("BYTES m");
        assertThat(asked(function("f").takes("String", "m", on(BLOB_TRIGGER).with("path", "a/{n}", Format.ANY))))
                .containsExactly("BYTES m");
        assertThat(asked(function("f").takes("String", "t", on(TIMER_TRIGGER)))).containsExactly("JSON t");
        assertThat(asked(function("f").takes("List<String>", "e", on(EVENT_TRIGGER))))
                .containsExactly("TEXTS e");
        assertThat(asked(function("f").takes("List<byte[]>", "e", on(EVENT_TRIGGER))))
                .containsExactly("BYTE_ARRAYS e");
    }

    @Test
    void certainNamesAreAskedForOnceAsTheHostSpellsThem() {
        assertThat(asked(request("items/{Id}/{kind=any}").takesMetadata("String", "id", "ID")))
                .containsExactly("REQUEST req", "NAME Id", "NAME kind");
        assertThat(asked(function("f")
                        .takes("byte[]", "m", on(QUEUE_TRIGGER))
                        .takesMetadata("Optional<Long>", "n", "dequeuecount")))
                .containsExactly("BYTES m", "NAME DequeueCount");
        assertThat(asked(function("f")
                        .takes("byte[]", "b", on(BLOB_TRIGGER).with("path", "samples/{Name}", Format.BLOB_PATTERN))
                        .takesMetadata("String", "n", "name")))
                .containsExactly("BYTES b", "NAME Name");
    }

    @Test
    void namesInTheRequestOrTheMessageAreNotAskedFor() {
        assertThat(asked(request("items").takesMetadata("Integer", "count", "count")))
                .containsExactly("REQUEST req");
        assertThat(asked(function("f").takes("Order", "m", on(QUEUE_TRIGGER)).takesMetadata("String", "x", "customer")))
                .containsExactly("TEXT m");
    }

    @Test
    void theAnswerFollowsFromWhatTakesTheReturnedValue() {
        assertThat(answer(function("f").takes("String", "r", on(HTTP_TRIGGER)).returns("String")))
                .isEqualTo(Answer.RESPONSE);
        assertThat(answer(function("f")
                        .takes("String", "m", on(QUEUE_TRIGGER))
                        .returns("String")
                        .bound(on(QUEUE_OUTPUT).with("queueName", "copies", Format.QUEUE_NAME))))
                .isEqualTo(Answer.VALUE);
        assertThat(answer(function("f").takes("String", "m", on(QUEUE_TRIGGER))))
                .isEqualTo(Answer.NOTHING);
        assertThat(asked(function("f").takes("String", "e", on(EVENT_TRIGGER)).returns("String")))
                .containsExactly("TEXT e answered");
    }

    private static Answer answer(Sketch sketch) {
        return carried(sketch).entry().map(EntryPoint::answer).orElseThrow();
    }
}
