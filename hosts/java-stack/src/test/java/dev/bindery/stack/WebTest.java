package dev.bindery.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.stack.CompiledApp.With;
import dev.bindery.stack.StockWorker.Reply;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Functions that answer requests, called as Azure's Java worker calls them. */
class WebTest {
    private static CompiledApp app;
    private static ClassLoader loader;

    @BeforeAll
    static void compile() {
        app = CompiledApp.of(Path.of("src/test/cases/app"), With.JAVAC);
        assertThat(app.messages()).isEmpty();
        loader = app.loader();
    }

    private static StockWorker.Call call(String function, TypedData.Http request) {
        return StockWorker.load(function, app.functionJson(function), loader)
                .call()
                .input(function.equals("Json") ? "order" : "req", request);
    }

    private static Reply send(String function, TypedData.Http request) throws Exception {
        return call(function, request).send();
    }

    private static TypedData.Http get(String url) {
        return new TypedData.Http("GET", "http://localhost/api/" + url, Map.of(), Map.of(), 0, TypedData.NONE);
    }

    private static TypedData.Http post(String type, TypedData body) {
        return new TypedData.Http("POST", "http://localhost/api/f", Map.of("content-type", type), Map.of(), 0, body);
    }

    @Test
    void answersWithText() throws Exception {
        Reply reply = send("Text", get("Text?user=Ann"));

        assertThat(reply.body()).isEqualTo("Hello, Ann by GET: ");
        assertThat(reply.response().status()).isEqualTo(200);
        assertThat(reply.response().headers()).isEqualTo(Map.of("Content-Type", "text/plain; charset=utf-8"));
    }

    @Test
    void takesTextAndJson() throws Exception {
        assertThat(send("Text", post("text/plain", TypedData.text("grüße"))).body())
                .isEqualTo("Hello, nobody by POST: grüße");

        Reply reply = send("Json", post("application/json", TypedData.text("{\"id\":\"é\",\"count\":1}")));
        assertThat(reply.body()).isEqualTo("{\"id\":\"é\",\"count\":2}");
        assertThat(reply.response().headers()).containsEntry("Content-Type", "application/json");
    }

    @Test
    void takesBytesThatAreText() throws Exception {
        byte[] sent = "tea".getBytes(StandardCharsets.UTF_8);

        assertThat(send("Bytes", post("application/octet-stream", TypedData.bytes(sent)))
                        .body())
                .isEqualTo("aet");
    }

    /** What the JVM's default charset loses is refused; a charset of single bytes loses nothing. */
    @Test
    void neverTakesDamagedBytes() throws Exception {
        Charset platform = Charset.defaultCharset();
        byte[] sent = {(byte) 0xff, 0, (byte) 0xfe};
        StockWorker.Call call = call("Bytes", post("application/octet-stream", TypedData.bytes(sent)));

        if (Arrays.equals(new String(sent, platform).getBytes(platform), sent)) {
            assertThat(((TypedData.Bytes) call.send().response().body()).bytes())
                    .containsExactly(0xfe, 0, 0xff);
        } else {
            assertThatThrownBy(call::send)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-Dfile.encoding=ISO-8859-1");
        }
    }

    @Test
    void answersWithBytes() throws Exception {
        Reply reply = send("Stream", get("Stream"));

        assertThat(((TypedData.Bytes) reply.response().body()).bytes()).containsExactly(0, 0xff);
        assertThat(reply.response().headers()).containsEntry("Content-Type", "application/octet-stream");
    }

    @Test
    void mapsStatusHeadersAndOneCookie() throws Exception {
        TypedData.Http request = new TypedData.Http(
                "GET", "http://localhost/api/Headers", Map.of("x-sent", "a,b"), Map.of(), 0, TypedData.NONE);

        Reply reply = send("Headers", request);

        assertThat(reply.response().status()).isEqualTo(201);
        assertThat(reply.response().headers())
                .containsEntry("X-Seen", "a,b")
                .containsEntry("Vary", "Accept, Origin")
                .containsEntry("Set-Cookie", "theme=dark; Path=/");
        assertThat(reply.log()).isEmpty();
    }

    @Test
    void saysWhichCookiesItCannotCarry() throws Exception {
        Reply reply = send("Cookies", get("Cookies"));

        assertThat(reply.response().headers()).isEqualTo(Map.of("Set-Cookie", "a=1"));
        assertThat(reply.log())
                .containsExactly("Warning The response sets the cookies a, b, but Azure's Java worker carries one: only"
                        + " a is sent. Set one cookie, or use another runner.");
    }

    @Test
    void answersNothingWithNothing() throws Exception {
        assertThat(send("Nothing", get("Nothing")).returned()).contains(TypedData.json("null"));
    }

    @Test
    void findsNamesInRouteQueryAndBlobs() throws Exception {
        Reply full = call("Item", get("items/7/tea?count=3&colour=red"))
                .metadata("Id", TypedData.text("7"))
                .metadata("kind", TypedData.text("tea"))
                .input("blob", TypedData.bytes((byte) 0xff, (byte) 0))
                .input("note", TypedData.text("n"))
                .send();
        assertThat(full.body()).isEqualTo("7 tea 3 red 2 n");

        Reply bare = call("Item", get("items/7/tea"))
                .metadata("Id", TypedData.text("7"))
                .metadata("kind", TypedData.text("tea"))
                .input("blob", TypedData.NONE)
                .input("note", TypedData.NONE)
                .send();
        assertThat(bare.body()).isEqualTo("7 tea null - -1 -");
    }

    @Test
    void waitsForAsynchronousFunctions() throws Exception {
        Reply reply = send("Async", get("Async"));

        assertThat(reply.body()).isEqualTo("later");
        assertThat(reply.outputs())
                .containsEntry("orders", TypedData.json("[\"{\\\"n\\\":1}\",\"2024-05-01T10:00:00Z\"]"));
        assertThat(reply.log()).containsExactly("Information from another thread");
    }

    @Test
    void failsAsTheFunctionDoes() {
        assertThatThrownBy(() -> send("Failure", get("Failure")))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no such order");
        assertThatThrownBy(() -> send("AsyncFailure", get("AsyncFailure")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("out of tea");
    }

    @Test
    void theTraceOfAFailureReadsWorkerAdapterFunction() {
        assertThatThrownBy(() -> send("Failure", get("Failure"))).satisfies(failure -> {
            assertThat(failure.getStackTrace()[0].getMethodName()).isEqualTo("failure");
            assertThat(failure.getStackTrace()[1].getClassName()).isEqualTo("sample.Web_Functions");
            assertThat(failure.getStackTrace()[1].getMethodName()).isEqualTo("Failure");
            assertThat(failure.getStackTrace()[2].getMethodName()).isEqualTo("run_Failure");
        });
    }

    @Test
    void writesSeveralOutputs() throws Exception {
        Reply reply = send("Take", get("Take"));

        assertThat(reply.returned()).isEmpty();
        assertThat(((TypedData.Json) reply.outputs().get("response")).json())
                .isEqualTo(
                        "{\"statusCode\":202,\"headers\":{\"Content-Type\":\"application/json\",\"Location\":\"/7\"},"
                                + "\"body\":\"{\\\"id\\\":\\\"7\\\",\\\"count\\\":1}\"}");
        assertThat(new String(((TypedData.Bytes) reply.outputs().get("order")).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"7\",\"count\":1}");
    }

    @Test
    void refusesBytesInAResponseThatIsNotReturned() {
        assertThatThrownBy(() -> send("Binary", get("Binary")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Output 'res'");
    }

    @Test
    void logsAtTheHostsLevelsAndTellsOfTheCall() throws Exception {
        Reply reply = send("Levels", get("Levels"));

        assertThat(reply.log())
                .containsExactly(
                        "Error critical 1",
                        "Error error / why",
                        "Warning warning",
                        "Information info {0} '",
                        "Debug debug",
                        "Trace trace",
                        "Information com.example.Library: a library's line",
                        "Warning com.example.Old: an old library's line",
                        "Error com.example.System: a line of the system's");
        assertThat(reply.body())
                .contains("\"id\":\"id-of-Levels\"", "\"function\":\"Levels\"", "\"folder\":\"Levels\"")
                .contains("\"trace\":\"00-trace-parent-01\"", "\"state\":\"state=1\"", "\"operation\":\"Levels\"")
                .contains("\"retry\":\"null\"");
    }
}
