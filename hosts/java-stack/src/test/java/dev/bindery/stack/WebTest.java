package dev.bindery.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.stack.CompiledApp.With;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Reply;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    private static WorkerCall call(String function, HttpCall request) {
        return new WorkerCall(app, loader, function)
                .input(function.equals("Json") ? "order" : "req", new HostValue.Request(request));
    }

    private static Reply send(String function, HttpCall request) throws Exception {
        return call(function, request).send();
    }

    private static HttpResult answer(String function, HttpCall request) throws Exception {
        return WorkerCall.response(send(function, request));
    }

    private static HttpCall get(String url) {
        return HttpCall.get("/api/" + url);
    }

    private static HttpCall post(String type, byte[] body) {
        return HttpCall.post("/api/f", type, body);
    }

    @Test
    void answersWithText() throws Exception {
        HttpResult response = answer("Text", get("Text?user=Ann"));

        assertThat(response.text()).isEqualTo("Hello, Ann by GET: ");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).isEqualTo(Map.of("Content-Type", List.of("text/plain; charset=utf-8")));
    }

    @Test
    void takesTextAndJson() throws Exception {
        assertThat(answer("Text", post("text/plain", "grüße".getBytes(UTF_8))).text())
                .isEqualTo("Hello, nobody by POST: grüße");

        HttpResult response = answer("Json", post("application/json", "{\"id\":\"é\",\"count\":1}".getBytes(UTF_8)));
        assertThat(response.text()).isEqualTo("{\"id\":\"é\",\"count\":2}");
        assertThat(response.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void takesBytesThatAreText() throws Exception {
        byte[] sent = "tea".getBytes(UTF_8);

        assertThat(answer("Bytes", post("application/octet-stream", sent)).text())
                .isEqualTo("aet");
    }

    /** What the JVM's default charset loses is refused; a charset of single bytes loses nothing. */
    @Test
    void neverTakesDamagedBytes() throws Exception {
        Charset platform = Charset.defaultCharset();
        byte[] sent = {(byte) 0xff, 0, (byte) 0xfe};
        WorkerCall call = call("Bytes", post("application/octet-stream", sent));

        if (Arrays.equals(new String(sent, platform).getBytes(platform), sent)) {
            assertThat(WorkerCall.response(call.send()).body()).containsExactly(0xfe, 0, 0xff);
        } else {
            assertThatThrownBy(call::send)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-Dfile.encoding=ISO-8859-1");
        }
    }

    @Test
    void answersWithBytes() throws Exception {
        HttpResult response = answer("Stream", get("Stream"));

        assertThat(response.body()).containsExactly(0, 0xff);
        assertThat(response.header("Content-Type")).isEqualTo("application/octet-stream");
    }

    @Test
    void mapsStatusHeadersAndOneCookie() throws Exception {
        Reply reply = send("Headers", get("Headers").header("x-sent", "a,b"));
        HttpResult response = WorkerCall.response(reply);

        assertThat(response.status()).isEqualTo(201);
        assertThat(response.headers())
                .containsEntry("X-Seen", List.of("a,b"))
                .containsEntry("Vary", List.of("Accept, Origin"))
                .containsEntry("Set-Cookie", List.of("theme=dark; Path=/"));
        assertThat(reply.logs()).isEmpty();
    }

    @Test
    void saysWhichCookiesItCannotCarry() throws Exception {
        Reply reply = send("Cookies", get("Cookies"));

        assertThat(WorkerCall.response(reply).headers()).isEqualTo(Map.of("Set-Cookie", List.of("a=1")));
        assertThat(reply.logs())
                .containsExactly("Warning The response sets the cookies a, b, but Azure's Java worker carries one: only"
                        + " a is sent. Set one cookie, or use another runner.");
    }

    @Test
    void answersNothingWithNothing() throws Exception {
        assertThat(send("Nothing", get("Nothing")).returned()).isEqualTo(HostValue.NOTHING);
    }

    @Test
    void findsNamesInRouteQueryAndBlobs() throws Exception {
        Reply full = call("Item", get("items/7/tea?count=3&colour=red"))
                .metadata("Id", HostValue.text("7"))
                .metadata("kind", HostValue.text("tea"))
                .input("blob", WorkerCall.bytes((byte) 0xff, (byte) 0))
                .input("note", HostValue.text("n"))
                .send();
        assertThat(WorkerCall.response(full).text()).isEqualTo("7 tea 3 red 2 n");

        Reply bare = call("Item", get("items/7/tea"))
                .metadata("Id", HostValue.text("7"))
                .metadata("kind", HostValue.text("tea"))
                .input("blob", HostValue.NOTHING)
                .input("note", HostValue.NOTHING)
                .send();
        assertThat(WorkerCall.response(bare).text()).isEqualTo("7 tea null - -1 -");
    }

    @Test
    void waitsForAsynchronousFunctions() throws Exception {
        Reply reply = send("Async", get("Async"));

        assertThat(WorkerCall.response(reply).text()).isEqualTo("later");
        assertThat(reply.outputs())
                .containsEntry("orders", WorkerCall.json("[\"{\\\"n\\\":1}\",\"2024-05-01T10:00:00Z\"]"));
        assertThat(reply.logs()).containsExactly("Information from another thread");
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

        assertThat(reply.returned()).isEqualTo(HostValue.NOTHING);
        assertThat(reply.outputs().get("response"))
                .isEqualTo(WorkerCall.json(
                        "{\"statusCode\":202,\"headers\":{\"Content-Type\":\"application/json\",\"Location\":\"/7\"},"
                                + "\"body\":\"{\\\"id\\\":\\\"7\\\",\\\"count\\\":1}\"}"));
        assertThat(WorkerCall.text(reply.outputs().get("order"))).isEqualTo("{\"id\":\"7\",\"count\":1}");
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

        assertThat(reply.logs())
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
        assertThat(WorkerCall.response(reply).text())
                .contains("\"id\":\"id-of-Levels\"", "\"function\":\"Levels\"", "\"folder\":\"Levels\"")
                .contains("\"trace\":\"00-trace-parent-01\"", "\"state\":\"state=1\"", "\"operation\":\"Levels\"")
                .contains("\"retry\":\"null\"");
    }
}
