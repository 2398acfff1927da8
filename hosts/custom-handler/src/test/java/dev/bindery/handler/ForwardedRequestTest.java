package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.Console;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Outcome;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** HTTP functions to which the host forwards clients' requests. */
class ForwardedRequestTest extends HttpContract {
    @Override
    Stage stage(Path folder) {
        return Stage.of(folder).forwarding();
    }

    @Test
    void bytesKeepStatusAndHeaders() {
        HttpResult response = call(HttpCall.post("/api/Echo", "image/png", new byte[] {(byte) 0x89, 'P', (byte) 0xFF}));

        assertThat(response.body()).containsExactly(0x89, 'P', 0xFF);
        assertThat(response.header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void headersAndCookiesMayBeRepeated() {
        HttpResult response = call(HttpCall.get("/api/Made?cookies=2"));

        assertThat(response.headers().get("X-Many")).containsExactlyInAnyOrder("one", "two");
        assertThat(response.headers().get("Set-Cookie"))
                .containsExactlyInAnyOrder("theme=dark%20blue; Path=/; HttpOnly", "lang=de");
    }

    @Test
    void aStreamIsSentAsItIsRead() {
        byte[] bytes = new byte[1024 * 1024];
        new Random(3).nextBytes(bytes);

        HttpResult response = call(HttpCall.post("/api/Echo?stream", "application/octet-stream", bytes));

        assertThat(response.body()).isEqualTo(bytes);
        assertThat(response.header("Content-Length")).isNull();
    }

    @Test
    void whatIsWrittenIsSent() {
        HttpResult response = call(HttpCall.post("/api/Echo?written", "text/plain", "twice "));

        assertThat(response.text()).isEqualTo("twice twice ");
        assertThat(response.header("Content-Type")).isEqualTo("text/plain");
        assertThat(response.header("Content-Length")).isNull();
    }

    @Test
    void aCharsetIsTheClients() {
        HttpResult response =
                call(HttpCall.post("/api/Echo", "text/plain; charset=iso-8859-1", "Grüße".getBytes(ISO_8859_1)));

        assertThat(response.body()).isEqualTo("Grüße".getBytes(ISO_8859_1));
    }

    @Test
    void headHasNoBody() {
        HttpResult response = call(HttpCall.of("HEAD", "/api/Hello"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.header("Content-Length")).isEqualTo("16");
    }

    @Test
    void linesGoByTheConsole() throws InterruptedException {
        Outcome outcome = outcome(HttpCall.get("/api/Levels"));

        assertThat(outcome.logs()).isEmpty();
        Eventually.holds(() -> {
            Console console = running.process().console();
            assertThat(console.lines(Console.Level.ERROR)).anyMatch(line -> line.endsWith("): critical 1"));
            assertThat(console.lines(Console.Level.WARNING)).anyMatch(line -> line.endsWith("): careful: Grüße"));
            assertThat(console.lines(Console.Level.INFORMATION)).anyMatch(line -> line.endsWith("): info"));
        });
    }

    @Test
    void functionsWithOtherBindingsAreCalledAsEver() {
        running.host().storage().putBlob("samples/a", "from a blob".getBytes(UTF_8));

        assertThat(call(HttpCall.get("/api/text/a")).text()).isEqualTo("from a blob");
        assertThat(running.host().queue("Forward", "on").succeeded()).isTrue();
    }

    @Test
    void aForwardedFunctionHasNoOtherDoor() throws Exception {
        assertThat(running.raw("POST", "/Hello", "{}").statusCode()).isEqualTo(404);
        assertThat(running.raw("GET", "/api/unknown", "").statusCode()).isEqualTo(404);
    }
}
