package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Client;
import dev.bindery.local.testapp.Eventually;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminTest {
    private static final String HTTP =
            "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req', 'route': 'Hello/{id?}'}";

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    private App app;

    @BeforeEach
    void anApp() {
        app = new App(directory);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private Client started() {
        return app.function("Hello", HTTP, call -> {
                    var request = ((BoundValue.Request) call.value("req")).request();
                    seen.add(request.method() + " " + request.text());
                })
                .start()
                .client();
    }

    @Test
    void functionsAreListed() {
        Client client = started();
        assertThat(client.get("/admin/functions").body())
                .startsWith("[{\"name\":\"Hello\"")
                .contains("\"invoke_url_template\":\"" + app.host().url() + "/api/hello/{id?}\"")
                .contains("\"config\":{\"scriptFile\":\"../app.jar\"")
                .contains("\"isDisabled\":false");
        assertThat(client.get("/admin/functions/hello").body()).startsWith("{\"name\":\"Hello\"");
        assertThat(client.get("/admin/functions/hello/status").body()).isEqualTo("{}");
        assertThat(client.get("/admin/functions/none").statusCode()).isEqualTo(404);
        assertThat(client.get("/admin/host/ping").statusCode()).isEqualTo(200);
        assertThat(client.get("/admin/host/status").body()).contains("Running");
        assertThat(client.get("/admin").statusCode()).isEqualTo(404);
        assertThat(client.get("/admin/storage").statusCode()).isEqualTo(404);
    }

    @Test
    void anHttpFunctionRunsByHand() throws Exception {
        Client client = started();
        assertThat(client.post("/admin/functions/Hello", "{\"input\": \"body\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(Eventually.next(seen)).isEqualTo("POST body");
        client.post("/admin/functions/Hello", "{\"input\": {\"a\": [1, true]}}");
        assertThat(Eventually.next(seen)).isEqualTo("POST {\"a\":[1,true]}");
        client.post("/admin/functions/Hello", "{}");
        assertThat(Eventually.next(seen)).isEqualTo("GET ");
    }

    @Test
    void aDisabledFunctionRunsByHand() throws Exception {
        app.setting("AzureWebJobs.Hello.Disabled", "1");
        assertThat(started()
                        .post("/admin/functions/Hello", "{\"input\": \"x\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(Eventually.next(seen)).isEqualTo("POST x");
    }

    @Test
    void aRequestThatIsNotRightIsExplained() {
        Client client = started();
        assertThat(client.post("/admin/functions/Hello", "").statusCode()).isEqualTo(400);
        assertThat(client.post("/admin/functions/Hello", "nonsense").body()).contains("{ \"input\": \"…\" }");
        assertThat(client.post("/admin/functions/None", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aBlobFunctionRunsByHandForABlobThatExists() throws Exception {
        app.function(
                "OnBlob",
                "{'type': 'blobTrigger', 'direction': 'in', 'name': 'b', 'path': 'upl/{name}.txt'}",
                call -> seen.add(new String(
                        ((BoundValue.Stream) call.value("b")).stream().readAllBytes(), UTF_8)));
        Client client = app.start().client();
        client.send("PUT", "/admin/storage/blobs/upl/a.txt", "content");
        assertThat(Eventually.next(seen)).isEqualTo("content");
        assertThat(client.post("/admin/functions/OnBlob", "{\"input\": \"upl/a.txt\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(Eventually.next(seen)).isEqualTo("content");
        assertThat(client.post("/admin/functions/OnBlob", "{\"input\": \"upl/b.txt\"}")
                        .body())
                .contains("There is no blob 'upl/b.txt'");
        assertThat(client.post("/admin/functions/OnBlob", "{\"input\": \"upl/b.md\"}")
                        .body())
                .contains("does not fit");
        assertThat(client.post("/admin/functions/OnBlob", "{\"input\": \"b\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFunctionWithATriggerOfAnotherKindRunsByHandOnly() throws Exception {
        app.function(
                "OnEvent",
                "{'type': 'eventGridTrigger', 'direction': 'in', 'name': 'e'},"
                        + "{'type': 'queue', 'direction': 'out', 'name': 'q', 'queueName': 'out-{subject}'}",
                call -> {
                    seen.add(((BoundValue.Text) call.value("e")).text());
                    call.output("q", new BoundValue.Text("x"));
                });
        Client client = app.start().client();
        assertThat(app.console())
                .contains("WARN  Function 'OnEvent' only runs by hand here")
                .contains("OnEvent: eventGridTrigger (not watched here: POST /admin/functions/OnEvent)");
        client.post("/admin/functions/OnEvent", "{\"input\": {\"subject\": \"abc\"}}");
        assertThat(Eventually.next(seen)).isEqualTo("{\"subject\":\"abc\"}");
        Eventually.until(() ->
                client.get("/admin/storage/queues/out-abc/messages").body().contains("\"x\""));
    }

    @Test
    void aFunctionWithAnOutputOfAnotherKindIsListedButDoesNotRun() {
        app.function(
                "Send", HTTP + ",{'type': 'sendGrid', 'direction': 'out', 'name': 'mail'}", call -> seen.add("ran"));
        Client client = app.start().client();
        assertThat(app.console())
                .contains("WARN  Function 'Send' cannot run here: this host has no sendGrid binding")
                .contains("Send: httpTrigger (cannot run here: no sendGrid)");
        assertThat(client.get("/api/hello").statusCode()).isEqualTo(404);
        assertThat(client.post("/admin/functions/Send", "{}").statusCode()).isEqualTo(501);
    }

    @Test
    void blobsArePutGotListedAndDeleted() {
        Client client = started();
        String blob = "/admin/storage/blobs/samples/a%20b/c%2Bd.txt";
        assertThat(client.send("PUT", blob, "hello", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(201);
        var got = client.get(blob);
        assertThat(got.body()).isEqualTo("hello");
        assertThat(got.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(client.send("HEAD", blob, "").headers().firstValue("Content-Length"))
                .contains("5");
        assertThat(client.get("/admin/storage/blobs/samples").body())
                .contains("\"name\":\"a b/c+d.txt\"", "\"length\":5");
        assertThat(client.send("DELETE", blob, "").statusCode()).isEqualTo(204);
        assertThat(client.get(blob).statusCode()).isEqualTo(404);
    }

    @Test
    void namesAndSizesAreChecked() {
        app.setting("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "100000");
        Client client = started();
        assertThat(client.post("/admin/storage/queues/a--b/messages", "x").statusCode())
                .isEqualTo(400);
        assertThat(client.post("/admin/storage/queues/ab/messages", "x").body()).contains("3 to 63");
        assertThat(client.send("PUT", "/admin/storage/blobs/UP/a", "x").statusCode())
                .isEqualTo(400);
        assertThat(client.get("/admin/storage/blobs/UP").statusCode()).isEqualTo(400);
        assertThat(client.post("/admin/storage/queues/abc/messages", "x".repeat(48 * 1024 + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(client.send("PUT", "/admin/storage/blobs/abc/a", "x".repeat(100_001))
                        .statusCode())
                .isEqualTo(413);
        assertThat(client.get("/admin/storage/blobs/abc").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:7071",
                "Host: localhost.evil.example",
                "Host: localhost\r\nOrigin: http://evil.example",
                "Host: localhost\r\nOrigin: null",
                "Host: localhost:7071\r\nOrigin: http://localhost:3000",
                "Host: localhost\r\nSec-Fetch-Site: cross-site"
            })
    void aWebPageCannotUseTheAdminPages(String headers) throws IOException {
        started();
        assertThat(raw("POST /admin/functions/Hello HTTP/1.1\r\n" + headers, "{}"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /ADMIN/storage/blobs/samples HTTP/1.1\r\n" + headers, ""))
                .startsWith("HTTP/1.1 403");
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost",
                "Host: 127.0.0.1:7071",
                "Host: [::1]:7071",
                "Host: LocalHost:7071\r\nOrigin: http://localhost:7071\r\nSec-Fetch-Site: same-origin"
            })
    void theUserCan(String headers) throws IOException {
        started();
        assertThat(raw("POST /admin/functions/Hello HTTP/1.1\r\n" + headers, "{}"))
                .startsWith("HTTP/1.1 202");
    }

    private String raw(String start, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", app.host().port())) {
            socket.getOutputStream()
                    .write((start + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
