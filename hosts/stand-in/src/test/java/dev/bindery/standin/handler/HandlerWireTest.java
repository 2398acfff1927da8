package dev.bindery.standin.handler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.standin.Console;
import dev.bindery.standin.Events;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Json;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.TriggerEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the stand-in sends, and how it takes what a handler should not answer. */
class HandlerWireTest {
    private static final String HTTP = "{'type':'httpTrigger','direction':'in','name':'req','route':'x/{id}/{more?}'}";
    private static final String RESPONSE = "{'type':'http','direction':'out','name':'res'}";
    private static final String RETURNED = "{'type':'http','direction':'out','name':'$return'}";
    private static final String QUEUED = "{'type':'queueTrigger','direction':'in','name':'msg','queueName':'in'}";

    @TempDir
    Path folder;

    private StandInHost host(String function, String answer, String... bindings) throws IOException {
        Files.writeString(folder.resolve("host.json"), """
                {"version": "2.0", "customHandler": {"description": {"defaultExecutablePath": "%s",
                 "arguments": ["-cp", "%s", "%s"]}}}""".formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        OddHandler.class.getName()));
        Path json = Files.createDirectories(folder.resolve(function)).resolve("function.json");
        Files.writeString(json, ("{'bindings': [" + String.join(",", bindings) + "]}").replace('\'', '"'));
        FunctionApp app = FunctionApp.read(folder, Map.of("ANSWER", answer));
        HandlerOptions options = new HandlerOptions(Duration.ofSeconds(30), Duration.ofSeconds(3));
        return new StandInHost(app, HandlerWire.start(app, options));
    }

    private Outcome http(String answer, String... outputs) throws IOException {
        String[] bindings = new String[outputs.length + 1];
        bindings[0] = HTTP;
        System.arraycopy(outputs, 0, bindings, 1, outputs.length);
        try (StandInHost host = host("F", answer, bindings)) {
            return host.http(HttpCall.get("/api/x/1"));
        }
    }

    private JsonNode sent(TriggerEvent event, String... bindings) throws IOException {
        try (StandInHost host = host("Mirror", "", bindings)) {
            Outcome outcome = host.event("Mirror", event);
            assertThat(outcome.failure()).isNull();
            return Json.read(outcome.logs().get(0)).orElseThrow();
        }
    }

    @Test
    void textIsQuotedTwiceAndTriggersAreLeftOut() throws IOException {
        JsonNode sent = sent(
                TriggerEvent.of(new HostValue.Text("{\"a\":1}"))
                        .with("DequeueCount", HostValue.number(1))
                        .with("QueueTrigger", HostValue.text("x"))
                        .with("Gone", HostValue.NOTHING)
                        .with("Some", new HostValue.Json(Json.of("{'k':[1]}")))
                        .with("Time", new HostValue.Time("2024-05-01T10:00:00.123+00:00")),
                QUEUED);

        assertThat(sent.at("/Data/msg").textValue()).isEqualTo("\"{\\\"a\\\":1}\"");
        assertThat(sent.at("/Metadata/DequeueCount").textValue()).isEqualTo("1");
        assertThat(sent.at("/Metadata/Some")).hasToString("{\"k\":[1]}");
        assertThat(sent.at("/Metadata/Time").textValue()).isEqualTo("2024-05-01T10:00:00+00:00");
        assertThat(sent.at("/Metadata/sys/MethodName").textValue()).isEqualTo("Mirror");
        assertThat(sent.get("Metadata").size()).isEqualTo(4);
    }

    @Test
    void bytesAreBase64AndNothingIsTheTextNull() throws IOException {
        assertThat(sent(TriggerEvent.of(new HostValue.Bytes(new byte[] {1, 2, 3})), QUEUED)
                        .at("/Data/msg")
                        .textValue())
                .isEqualTo("AQID");
        assertThat(sent(TriggerEvent.of(HostValue.NOTHING), QUEUED)
                        .at("/Data/msg")
                        .textValue())
                .isEqualTo("null");
        assertThat(sent(TriggerEvent.of(new HostValue.ByteArrays(List.of(new byte[] {1, 2, 3}))), QUEUED)
                        .at("/Data/msg")
                        .textValue())
                .isEqualTo("[\"AQID\"]");
    }

    @Test
    void aRequestIsDescribed() throws IOException {
        try (StandInHost host = host("Mirror", "", HTTP)) {
            Outcome outcome = host.http(HttpCall.post("/api/x/a%20b?q=1&q=2", "application/json", "{\"k\": true}"));
            JsonNode sent = Json.read(outcome.logs().get(0)).orElseThrow();

            JsonNode request = sent.at("/Data/req");
            assertThat(request.get("Url").textValue()).isEqualTo("http://localhost:7071/api/x/a%20b?q=1&q=2");
            assertThat(request.get("Method").textValue()).isEqualTo("POST");
            assertThat(request.get("Query")).hasToString("{\"q\":\"1,2\"}");
            assertThat(request.at("/Headers/Content-Type")).hasToString("[\"application/json\"]");
            assertThat(request.get("Params")).hasToString("{\"id\":\"a b\",\"more\":null}");
            assertThat(request.get("Body").textValue()).isEqualTo("{\"k\": true}");
            assertThat(sent.at("/Metadata/q").textValue()).isEqualTo("\"2\"");
            assertThat(sent.at("/Metadata/k").textValue()).isEqualTo("\"True\"");
            assertThat(sent.at("/Metadata/id").textValue()).isEqualTo("\"a b\"");
            assertThat(sent.at("/Metadata/Query")).hasToString("{\"q\":\"1,2\"}");
            assertThat(outcome.http().status()).as("no output at all").isEqualTo(204);
        }
    }

    @Test
    void anEmptyAnswerHangs() throws IOException {
        assertThat(http("200|application/json|", RESPONSE).status()).isEqualTo(Outcome.Status.HUNG);
        assertThat(http("200|application/json|null", RESPONSE).status()).isEqualTo(Outcome.Status.HUNG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "500|application/json|{}",
                "404|text/plain|no",
                "200|text/plain|{}",
                "200|application/json|{",
                "200|application/json|[]",
                "200|application/json|{\"Logs\":\"line\"}",
                "200|application/json|{\"Logs\":[1]}",
                "200|application/json|{\"Outputs\":{\"res\":\"text\"}}"
            })
    void otherAnswersAreFailures(String answer) throws IOException {
        Outcome outcome = http(answer, RESPONSE);

        assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
        assertThat(outcome.http().status()).isEqualTo(500);
        assertThat(outcome.http().body()).isEmpty();
    }

    @Test
    void statusIsIgnoredAndStatusCodeIsNot() throws IOException {
        assertThat(http("200|application/json|{\"Outputs\":{\"res\":{\"status\":201,\"body\":\"b\"}}}", RESPONSE)
                        .http()
                        .status())
                .isEqualTo(200);
        HttpResult made = http(
                        "200|application/json|{\"outputs\":{\"RES\":{\"statusCode\":\"201\",\"body\":\"true\","
                                + "\"headers\":{\"content-type\":\"text/html\",\"X-A\":\"b\"}}}}",
                        RESPONSE)
                .http();
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text()).isEqualTo("true");
        assertThat(made.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(made.header("X-A")).isEqualTo("b");
    }

    @Test
    void aMissingResponseIsAnEmptyObjectUnlessThereAreNoOutputs() throws IOException {
        assertThat(http("200|application/json|{\"Outputs\":{}}", RESPONSE)
                        .http()
                        .text())
                .isEqualTo("{}");
        assertThat(http("200|application/json|{\"Outputs\":null}", RESPONSE)
                        .http()
                        .status())
                .isEqualTo(204);
    }

    @Test
    void whatIsReturnedIsDecodedOrParsed() throws IOException {
        assertThat(http("200|application/json|{\"ReturnValue\":\"AQID\"}", RETURNED)
                        .http()
                        .body())
                .containsExactly(1, 2, 3);
        assertThat(http("200|application/json|{\"ReturnValue\":\"hello!\"}", RETURNED)
                        .http()
                        .text())
                .isEqualTo("hello!");
        assertThat(http("200|application/json|{\"ReturnValue\":\"{\\\"a\\\":1}\"}", RETURNED)
                        .http()
                        .text())
                .isEqualTo("{\n  \"a\": 1\n}");
        assertThat(http("200|application/json|{\"ReturnValue\":{\"body\":\"b\",\"status\":202}}", RETURNED)
                        .http()
                        .status())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"dGVzdA==\";test",
                "\"hello!\";hello!",
                "\"[1, \\\"two\\\", true]\";1,two,True",
                "[\"test\", \"{\\\"a\\\":  1}\"];test,{\"a\":  1}",
                "{\"a\":[]};{\\n  \"a\": []\\n}",
                "\"{\\\"t\\\":\\\"2024-05-01T10:00:00.500Z\\\"}\";{\\n  \"t\": \"2024-05-01T10:00:00.5Z\"\\n}"
            })
    void aQueueGetsWhatTheHostMakesOfIt(String value, String items) throws IOException {
        try (StandInHost host = host(
                "F",
                "200|application/json|{\"Outputs\":{\"out\":" + value + ",\"unknown\":1}}",
                QUEUED,
                "{'type':'queue','direction':'out','name':'out','queueName':'out'}")) {
            assertThat(host.queue("F", "x").failure()).isNull();
            assertThat(String.join(",", host.storage().texts("queue", "out"))).isEqualTo(items.replace("\\n", "\n"));
        }
    }

    @Test
    void outputsFailWhereTheHostFails() throws IOException {
        String queue = "{'type':'queue','direction':'out','name':'out','queueName':'{missing}'}";
        try (StandInHost host = host("F", "200|application/json|{\"Outputs\":{\"out\":\"{hello}\"}}", QUEUED, queue)) {
            assertThat(host.queue("F", "x").failure()).contains("{missing}");
            assertThat(host.queue("F", "{\"missing\":\"q\"}").failure()).contains("{hello}");
        }
        String bus = "{'type':'serviceBus','direction':'out','name':'out','queueName':'bus'}";
        try (StandInHost host = host("F", "200|application/json|{\"Outputs\":{\"out\":\"test\"}}", QUEUED, bus)) {
            host.queue("F", "x");
            assertThat(host.storage().texts("serviceBus", "bus")).containsExactly("System.Byte[]");
        }
        String binary = "{'type':'blob','direction':'out','name':'out','path':'a/b','dataType':'binary'}";
        try (StandInHost host = host("F", "200|application/json|{\"Outputs\":{\"out\":\"test\"}}", QUEUED, binary)) {
            host.queue("F", "x");
            assertThat(host.storage().blobText("a/b")).isEqualTo("test");
        }
    }

    @Test
    void timeRunsOut() throws IOException {
        try (StandInHost host = host("Silent", "", QUEUED)) {
            assertThat(host.queue("Silent", "x").status()).isEqualTo(Outcome.Status.TIMED_OUT);
            assertThat(host.queue("Silent", "x").status())
                    .as("the process is gone")
                    .isEqualTo(Outcome.Status.FAILED);
        }
    }

    @Test
    void aCrashFailsTheCall() throws IOException {
        try (StandInHost host = host("Crash", "", QUEUED)) {
            assertThat(host.queue("Crash", "x").status()).isEqualTo(Outcome.Status.FAILED);
        }
    }

    @Test
    void theConsoleHasLevels() throws IOException {
        host("F", "", QUEUED).close();
        FunctionApp app = FunctionApp.read(folder, Map.of("ANSWER", ""));
        try (HandlerProcess process = HandlerProcess.start(app, HandlerOptions.USUAL)) {
            process.terminate();
            process.exitStatus(Duration.ofSeconds(30));

            assertThat(process.console().lines(Console.Level.INFORMATION)).contains("on stdout");
            assertThat(process.console().lines(Console.Level.WARNING)).contains("a WARNING");
            assertThat(process.console().lines(Console.Level.ERROR)).contains("on stderr");
        }
    }

    @Test
    void routesAreTriedByNameAndMethod() throws IOException {
        try (StandInHost host = host(
                "Mirror",
                "",
                "{'type':'httpTrigger','direction':'in','name':'req','route':'a/{n:int}','methods':['post']}")) {
            assertThat(host.http(HttpCall.get("/api/a/1")).http().status()).isEqualTo(404);
            assertThat(host.http(HttpCall.post("/api/a/x", "text/plain", ""))
                            .http()
                            .status())
                    .isEqualTo(404);
            assertThat(host.http(HttpCall.post("/api/A/1", "text/plain", "b")).succeeded())
                    .isTrue();
        }
    }

    @Test
    void aBlobTriggerHasBytesAndItsPlace() throws IOException {
        JsonNode sent = sent(
                Events.blob("c/a b.txt", "x".getBytes(UTF_8), Map.of("name", "a b")),
                "{'type':'blobTrigger','direction':'in','name':'blob','path':'c/{name}.txt'}");

        assertThat(sent.at("/Data/blob").textValue()).isEqualTo("eA==");
        assertThat(sent.at("/Metadata/Uri").textValue())
                .isEqualTo("\"http://127.0.0.1:10000/devstoreaccount1/c/a%20b.txt\"");
        assertThat(sent.at("/Metadata/BlobTrigger").isMissingNode()).isTrue();
        assertThat(sent.at("/Metadata/Properties/ContentLength").intValue()).isEqualTo(1);
    }
}
