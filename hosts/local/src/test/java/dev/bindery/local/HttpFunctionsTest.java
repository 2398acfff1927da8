package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.Cookie;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Client;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Invocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpFunctionsTest {
    private static final String ANY =
            "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req', 'route': 'any/{*rest}'},"
                    + "{'type': 'http', 'direction': 'out', 'name': '$return'}";

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

    private Client started(App.Body body) {
        return app.function("Any", ANY, body).start().client();
    }

    private static HttpRequest request(Invocation call) {
        return ((BoundValue.Request) call.value("req")).request();
    }

    private static void reply(Invocation call, HttpResponse response) {
        call.output("$return", HttpResponse.toBinding(response));
    }

    private static void reply(Invocation call, String text) {
        reply(call, HttpResponse.text(text));
    }

    private static String text(BoundValue value) {
        return value instanceof BoundValue.Text text ? text.text() : value.toString();
    }

    private static String trigger(String route, String methods) {
        return "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req', 'route': '" + route + "'"
                + (methods.isEmpty() ? "" : ", 'methods': [" + methods + "]")
                + "}, {'type': 'http', 'direction': 'out', 'name': '$return'}";
    }

    @Test
    void aFunctionGetsTheRequestAndGivesTheResponse() {
        Client client = started(call -> {
            HttpRequest request = request(call);
            reply(
                    call,
                    String.join(
                            "|",
                            request.method(),
                            request.params().get("q"),
                            request.routeParams().get("rest"),
                            request.headers().get("X-Twice"),
                            request.text(),
                            Boolean.toString(request.url().startsWith(app.host().url() + "/api/any/a%20b"))));
        });
        var response = client.post("/api/any/a%20b/c?q=%C3%A9", "body", "X-Twice", "1", "X-Twice", "2");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("POST|é|a b/c|1,2|body|true");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    }

    @Test
    void theResponseIsWrittenAsTheFunctionGaveIt() {
        Client client = started(call -> reply(
                call,
                HttpResponse.status(418)
                        .header("X-A", "1")
                        .header("X-A", "2")
                        .cookie(Cookie.of("a", "1").path("/"))
                        .cookie(Cookie.of("b", "2"))
                        .json(Map.of("tea", true))
                        .build()));
        var response = client.get("/api/any");
        assertThat(response.statusCode()).isEqualTo(418);
        assertThat(response.body()).isEqualTo("{\"tea\":true}");
        assertThat(response.headers().allValues("X-A")).containsExactly("1", "2");
        assertThat(response.headers().allValues("Set-Cookie")).containsExactly("a=1; Path=/", "b=2");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Content-Length")).contains("12");
    }

    @Test
    void aFunctionWithoutResponseAnswers204() {
        assertThat(started(call -> {}).get("/api/any").statusCode()).isEqualTo(204);
    }

    @Test
    void aFunctionThatFailsAnswers500WithoutBodyAndTheLogHasTheStackTrace() {
        var response = started(call -> {
                    throw new IOException("it broke");
                })
                .get("/api/any");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEmpty();
        assertThat(app.console())
                .contains("ERROR Any ")
                .contains("Executed 'Functions.Any' (Failed, Id=")
                .contains("java.io.IOException: it broke")
                .contains("at dev.bindery.local.HttpFunctionsTest");
    }

    @Test
    void anErrorIsAFailureToo() {
        Client client = started(call -> {
            throw new NoClassDefFoundError("some/Class");
        });
        assertThat(client.get("/api/any").statusCode()).isEqualTo(500);
        assertThat(client.get("/api/any").statusCode()).isEqualTo(500);
    }

    @Test
    void aStageIsAwaited() {
        CompletableFuture<String> later = new CompletableFuture<>();
        Client client = started(call -> {
            call.whenDone(later, text -> reply(call, text));
            new Thread(() -> later.complete("done")).start();
        });
        assertThat(client.get("/api/any").body()).isEqualTo("done");
    }

    @Test
    void aStageThatFailsIsAFailure() {
        Client client = started(call -> call.whenDone(
                CompletableFuture.<String>failedFuture(new IOException("later")), text -> reply(call, text)));
        assertThat(client.get("/api/any").statusCode()).isEqualTo(500);
        assertThat(app.console()).contains("java.io.IOException: later");
    }

    @Test
    void theFirstFunctionByNameWhoseRouteAndMethodFitIsCalled() {
        app.function("b", trigger("items/{id}", ""), call -> reply(call, "b"));
        app.function("A", trigger("items/{id:int}", "'post'"), call -> reply(call, "A"));
        app.function("c", trigger("items/count", "'get'"), call -> reply(call, "c"));
        Client client = app.start().client();
        assertThat(client.post("/api/items/5", "x").body()).isEqualTo("A");
        assertThat(client.get("/api/items/5").body()).isEqualTo("b");
        assertThat(client.post("/api/items/x", "x").body()).isEqualTo("b");
        assertThat(client.get("/API/Items/count").body()).isEqualTo("b");
    }

    @Test
    void whatFitsNoRouteOrMethodIs404WithoutBody() {
        app.function("Get", trigger("get", "'GET'"), call -> reply(call, "x"));
        app.function("Never", trigger("never", "").replace("}, {", ", 'methods': []}, {"), call -> reply(call, "x"));
        Client client = app.start().client();
        for (var response : Arrays.asList(
                client.post("/api/get", "x"),
                client.get("/get"),
                client.get("/api/never"),
                client.get("/api//get"),
                client.send("HEAD", "/api/get", ""),
                client.send("OPTIONS", "/api/get", ""))) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).isEmpty();
        }
    }

    @Test
    void templatesHaveOptionalDefaultAndComplexSegments() {
        app.function(
                "Optional",
                trigger("opt/{who?}", ""),
                call -> reply(call, "who=" + request(call).routeParams().get("who")));
        app.function(
                "Default",
                trigger("def/{n=5}", ""),
                call -> reply(call, "n=" + request(call).routeParams().get("n")));
        app.function(
                "Complex",
                trigger("file/{name}.{ext}", ""),
                call -> reply(call, request(call).routeParams().toString()));
        Client client = app.start().client();
        assertThat(client.get("/api/opt").body()).isEqualTo("who=null");
        assertThat(client.get("/api/opt/me").body()).isEqualTo("who=me");
        assertThat(client.get("/api/def").body()).isEqualTo("n=5");
        assertThat(client.get("/api/file/a.b.txt").body()).isEqualTo("{ext=txt, name=a.b}");
    }

    @Test
    void theRoutePrefixIsTheOneOfHostJson() throws IOException {
        app.hostJson(
                "{'version': '2.0', 'extensions': {'http': {'routePrefix': '', 'customHeaders': {'X-App': 'a'}}}}");
        var response = started(call -> reply(call, "x")).get("/any");
        assertThat(response.body()).isEqualTo("x");
        assertThat(response.headers().firstValue("X-App")).contains("a");
        assertThat(app.console()).contains("Any: " + app.host().url() + "/any/{*rest}");
    }

    @Test
    void aSettingOverridesHostJson() {
        app.setting("AzureFunctionsJobHost__extensions__http__routePrefix", "v1");
        assertThat(started(call -> reply(call, "x")).get("/v1/any").body()).isEqualTo("x");
    }

    @Test
    void aFunctionThatIsDisabledHasNoRoute() {
        app.setting("AzureWebJobs.Any.Disabled", "true");
        Client client = started(call -> reply(call, "x"));
        assertThat(client.get("/api/any").statusCode()).isEqualTo(404);
        assertThat(app.console()).contains("Function Any is disabled.");
    }

    @Test
    void theRootSaysThatTheHostRuns() {
        assertThat(started(call -> {}).get("/").body()).contains("Bindery is running");
    }

    @Test
    void theRootMayBeAFunction() throws IOException {
        app.hostJson("{'version': '2.0', 'extensions': {'http': {'routePrefix': ''}}}");
        app.function("Root", trigger("{*path}", ""), call -> reply(call, "root"));
        assertThat(app.start().client().get("/").body()).isEqualTo("root");
    }

    @Test
    void metadataIsTheRouteThenTheQueryThenTheBody() {
        Client client = started(call -> reply(
                call,
                String.join(
                        "|",
                        text(call.triggerMetadata("REST")),
                        text(call.triggerMetadata("q")),
                        text(call.triggerMetadata("name")),
                        text(call.triggerMetadata("flag")),
                        text(call.triggerMetadata("code")),
                        text(call.triggerMetadata("list")),
                        text(call.triggerMetadata("customer")),
                        text(call.triggerMetadata("Query")))));
        var response = client.post(
                "/api/any/r?q=1&q=2&rest=no&code=secret",
                "{\"q\": \"no\", \"name\": \"n\", \"flag\": true, \"list\": [1], \"customer\": {\"id\": 1.50}}");
        assertThat(response.body())
                .isEqualTo("r|2|n|True|Nothing[]|Nothing[]|Json[json={\"id\":1.50}]"
                        + "|Json[json={\"code\":\"secret\",\"q\":\"2\",\"rest\":\"no\"}]");
    }

    @Test
    void headHasTheLengthButNoBody() {
        var response = started(call -> reply(call, "hello")).send("HEAD", "/api/any", "");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Length")).contains("5");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void aStreamIsAResponseAndIsClosed() {
        byte[] large = new byte[1_000_000];
        Arrays.fill(large, (byte) 'x');
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        InputStream stream = new ByteArrayInputStream(large) {
            @Override
            public void close() {
                closed.complete(true);
            }
        };
        var response = started(call -> reply(call, HttpResponse.stream(stream))).get("/api/any");
        assertThat(response.body()).hasSize(1_000_000);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(closed.join()).isTrue();
    }

    @Test
    void aStreamThatBreaksAtOnceIs500() {
        Client client = started(call -> reply(call, HttpResponse.stream(broken(0))));
        assertThat(client.get("/api/any").statusCode()).isEqualTo(500);
    }

    @Test
    void aStreamThatBreaksLaterDoesNotLookComplete() {
        Client client = started(call -> reply(call, HttpResponse.stream(broken(500_000))));
        Assertions.assertThatThrownBy(() -> client.get("/api/any")).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void whatIsFlushedArrivesWhileTheRestIsWritten() throws IOException {
        CompletableFuture<String> last = new CompletableFuture<>();
        started(call -> reply(
                call,
                HttpResponse.status(200)
                        .body(out -> {
                            out.write("first\n".getBytes(UTF_8));
                            out.flush();
                            out.write(
                                    last.orTimeout(20, TimeUnit.SECONDS).join().getBytes(UTF_8));
                        })
                        .build()));
        try (InputStream body =
                URI.create(app.host().url() + "/api/any").toURL().openStream()) {
            assertThat(new String(body.readNBytes(6), UTF_8)).isEqualTo("first\n");
            last.complete("last");
            assertThat(new String(body.readAllBytes(), UTF_8)).isEqualTo("last");
        }
    }

    @Test
    void aWriterThatFailsAtOnceIs500() {
        Client early = started(call -> reply(
                call,
                HttpResponse.status(200)
                        .header("x-own", "1")
                        .body(out -> {
                            out.write(1);
                            throw new IllegalStateException("no");
                        })
                        .build()));
        assertThat(early.get("/api/any").statusCode()).isEqualTo(500);
    }

    @Test
    void aWriterThatFailsLaterDoesNotLookComplete() {
        Client late = started(call -> reply(
                call,
                HttpResponse.status(200)
                        .body(out -> {
                            out.write(1);
                            out.flush();
                            throw new IllegalStateException("no");
                        })
                        .build()));
        Assertions.assertThatThrownBy(() -> late.get("/api/any")).hasRootCauseInstanceOf(IOException.class);
    }

    private static InputStream broken(int after) {
        return new InputStream() {
            private int left = after;

            @Override
            public int read() throws IOException {
                if (--left < 0) {
                    throw new IOException("broken");
                }
                return 'x';
            }
        };
    }

    @Test
    void aChunkedBodyArrives() throws IOException, InterruptedException {
        started(call -> reply(call, request(call).text()));
        var request = java.net.http.HttpRequest.newBuilder(URI.create(app.host().url() + "/api/any"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("chunks".getBytes(UTF_8))))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .isEqualTo("chunks");
    }

    @Test
    void aBodyThatIsTooLargeIs413WhateverItsLengthSays() {
        app.setting("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "1000");
        Client client = started(call -> reply(call, "length " + request(call).bytes().length));
        assertThat(client.post("/api/any", "x".repeat(1000)).body()).isEqualTo("length 1000");
        assertThat(client.post("/api/any", "x".repeat(1001)).statusCode()).isEqualTo(413);
        var chunked = java.net.http.HttpRequest.newBuilder(URI.create(app.host().url() + "/api/any"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[5_000_000])))
                .build();
        assertThat(client.send(chunked).statusCode()).isEqualTo(413);
        assertThat(client.get("/api/any").statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatWaitsForLeaveToSendGetsIt() throws InterruptedException, ExecutionException {
        started(call -> reply(call, request(call).text()));
        var request = java.net.http.HttpRequest.newBuilder(URI.create(app.host().url() + "/api/any"))
                .expectContinue(true)
                .POST(BodyPublishers.ofString("after 100"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .sendAsync(request, BodyHandlers.ofString())
                        .get()
                        .body())
                .isEqualTo("after 100");
    }

    @Test
    void requestsOnOneConnectionAreAnsweredOneAfterAnother() throws IOException {
        started(call -> reply(call, request(call).params().getOrDefault("n", "")));
        try (Socket socket = new Socket("127.0.0.1", app.host().port())) {
            socket.getOutputStream()
                    .write(("GET /api/any?n=one HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    + "GET /api/any?n=two HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            String answers = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answers).containsSubsequence("HTTP/1.1 200", "one", "HTTP/1.1 200", "two");
        }
    }

    @Test
    void theTraceOfTheRequestIsTheCalls() {
        Client client =
                started(call -> reply(call, call.context().traceContext().traceParent()));
        String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assertThat(client.post("/api/any", "x", "traceparent", parent).body()).isEqualTo(parent);
    }

    @Test
    void theContextNamesTheCall() {
        Client client = started(call -> {
            call.context().logger().info("hello from inside");
            reply(call, call.context().functionName() + "|" + call.context().functionDirectory());
        });
        assertThat(client.get("/api/any").body())
                .isEqualTo("Any|" + directory.resolve("classes/META-INF/azure-functions/Any"));
        assertThat(app.console()).containsPattern("INFO  Any [0-9a-f]{8}: hello from inside");
    }

    @Test
    void aValueWithoutHttpOutputIsTheResponseOnlyIfItIsReturned() {
        app.function(
                "Enqueue",
                "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'},"
                        + "{'type': 'queue', 'direction': 'out', 'name': 'msg', 'queueName': 'outqueue'}",
                call -> call.output("msg", new BoundValue.Text("x")));
        app.function(
                "Return",
                "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'},"
                        + "{'type': 'queue', 'direction': 'out', 'name': '$return', 'queueName': 'outqueue'}",
                call -> call.output("$return", new BoundValue.Bytes("payload".getBytes(UTF_8))));
        Client client = app.start().client();
        var response = client.get("/api/Enqueue");
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
        assertThat(client.get("/api/Return").body()).isEqualTo("payload");
    }
}
