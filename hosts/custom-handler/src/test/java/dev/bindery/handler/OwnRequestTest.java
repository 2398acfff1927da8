package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.Console;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Json;
import dev.bindery.standin.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HTTP functions that the host calls with a request of its own. */
class OwnRequestTest extends HttpContract {
    private static final byte[] PIXELS = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF};

    @Override
    Stage stage(Path folder) {
        return Stage.of(folder);
    }

    @Test
    void linesTravelWithTheAnswerAndNoOtherWay() {
        Outcome outcome = outcome(HttpCall.get("/api/Levels"));

        assertThat(outcome.logs()).hasSize(5);
        assertThat(outcome.logs().get(0)).isEqualTo("[critical] critical 1");
        assertThat(outcome.logs().get(1))
                .startsWith("[error] error")
                .contains("java.lang.IllegalStateException: shown")
                .contains("at sample.Web.levels");
        assertThat(outcome.logs().subList(2, 5))
                .containsExactly("[warning] careful: Grüße", "info", "lib.Jul: by java.util.logging");
        assertThat(running.process().console().text()).doesNotContain("critical 1", "careful");
    }

    @Test
    void linesOfAFailureGoByTheConsole() throws InterruptedException {
        outcome(HttpCall.get("/api/Fail"));

        Eventually.holds(() -> {
            List<String> errors = running.process().console().lines(Console.Level.ERROR);
            assertThat(errors)
                    .anyMatch(line -> line.matches("error: Fail \\(Id=[-0-9a-f]+\\): Function 'Fail' failed"));
            assertThat(errors).anyMatch(line -> line.contains("at sample.Web.fail("));
            assertThat(running.process().console().lines(Console.Level.INFORMATION))
                    .anyMatch(line -> line.matches("information: Fail \\(Id=[-0-9a-f]+\\): before the failure"));
        });
    }

    @Test
    void theAnswerToAFailureTellsNoSecret() {
        Outcome outcome = outcome(HttpCall.get("/api/Fail"));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
        assertThat(outcome.failure())
                .contains("500", "Function 'Fail' failed with java.lang.IllegalStateException (Id=")
                .doesNotContain("hunter2");
    }

    @Test
    void theHostsOwnMetadataIsThere() {
        assertThat(Json.read(call(HttpCall.get("/api/describe/x")).body())
                        .orElseThrow()
                        .get("sys")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void bytesAreAResultWithoutHeaders() {
        HttpResult response = call(HttpCall.post("/api/Bytes", "application/octet-stream", PIXELS));

        assertThat(response.body()).isEqualTo(PIXELS);
        assertThat(response.header("Content-Type")).isNull();
    }

    @Test
    void theTypeOfABinaryBodyIsLostWithAWarning() {
        running.host().storage().putBlob("samples/pixels", PIXELS);

        Outcome outcome = outcome(HttpCall.get("/api/image/pixels"));

        assertThat(outcome.http().body()).isEqualTo(PIXELS);
        assertThat(outcome.logs())
                .singleElement()
                .asString()
                .startsWith("[warning] The response's Content-Type image/png is lost")
                .contains("customHandler.enableForwardingHttpRequest");
    }

    @Test
    void otherHeadersOfABinaryBodyAreNotLostInSilence() throws InterruptedException {
        running.host().storage().putBlob("samples/pixels", PIXELS);

        Outcome outcome = outcome(HttpCall.get("/api/image/pixels?cached=1"));

        assertThat(outcome.http().status()).isEqualTo(500);
        Eventually.holds(() -> assertThat(running.process().console().text())
                .contains("Function 'GetImage': the http output '$return' was given a binary body"));
    }

    @Test
    void aSecondCookieIsNotLostInSilence() throws InterruptedException {
        assertThat(outcome(HttpCall.get("/api/Made?cookies=2")).http().status()).isEqualTo(500);
        Eventually.holds(() -> assertThat(running.process().console().text())
                .contains("Function 'Made': the http output '$return' was given 2 cookies"));
    }

    @Test
    void textOfAnotherCharsetIsText() {
        // The host decodes the request as UTF-8, whatever its charset; the response it encodes.
        HttpResult response = call(HttpCall.post("/api/Echo", "text/plain; charset=iso-8859-1", "abc"));

        assertThat(new String(response.body(), ISO_8859_1)).isEqualTo("abc");
        assertThat(response.header("Content-Type")).isEqualTo("text/plain; charset=iso-8859-1");
    }
}
