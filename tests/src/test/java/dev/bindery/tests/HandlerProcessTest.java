package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.Console;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Outcome;
import dev.bindery.tests.HandlerApp.Running;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that a staged {@code host.json} starts, and what the quickstart has no function for. */
class HandlerProcessTest {
    private static final String DESK = """
            package shop;

            import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

            import dev.bindery.Context;
            import dev.bindery.HttpRequest;
            import dev.bindery.HttpResponse;
            import dev.bindery.annotation.BindingName;
            import dev.bindery.annotation.BlobOutput;
            import dev.bindery.annotation.FunctionName;
            import dev.bindery.annotation.HttpOutput;
            import dev.bindery.annotation.HttpTrigger;
            import dev.bindery.annotation.QueueOutput;
            import java.util.List;

            public final class Desk {
                public record Note(String text, int pages) {}

                public record Filed(
                        @HttpOutput HttpResponse response,
                        @QueueOutput(queueName = "notes") List<Note> notes,
                        @BlobOutput(path = "notes/{id}") byte[] copy) {}

                @FunctionName("Scan")
                public static byte[] scan(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
                    return req.bytes();
                }

                @FunctionName("File")
                public static Filed file(
                        @HttpTrigger(route = "file/{id}", authLevel = ANONYMOUS) HttpRequest req) {
                    return new Filed(
                            HttpResponse.status(202).header("X-Desk", "3").body("filed").build(),
                            List.of(new Note("test", 1), new Note("Grüße", 2)),
                            req.bytes());
                }

                @FunctionName("Refuse")
                public static String refuse(
                        @HttpTrigger(authLevel = ANONYMOUS) HttpRequest req, Context context) {
                    context.logger().info("about to refuse");
                    throw new IllegalStateException("no more paper");
                }

                @FunctionName("Wait")
                public static String await(
                        @HttpTrigger(route = "wait/{millis}", authLevel = ANONYMOUS) HttpRequest req,
                        @BindingName long millis) throws InterruptedException {
                    Thread.sleep(millis);
                    return "waited " + millis;
                }
            }
            """;

    @TempDir
    Path folder;

    private Running running;

    @BeforeEach
    void start() throws Exception {
        OutsideApplication desk = OutsideApplication.compiled(folder, "shop/Desk.java", DESK);
        running = HandlerApp.of(desk, folder.resolve("staged")).start();
    }

    @AfterEach
    void end() {
        running.close();
    }

    private HttpResult call(HttpCall call) {
        Outcome outcome = running.host().http(call);
        assertThat(outcome.failure()).isNull();
        return outcome.http();
    }

    @Test
    void fiveMegabytesOfBytesComeAndGo() {
        byte[] bytes = new byte[5 * 1024 * 1024];
        new Random(7).nextBytes(bytes);

        assertThat(call(HttpCall.post("/api/Scan", "application/octet-stream", bytes))
                        .body())
                .isEqualTo(bytes);
    }

    @Test
    void everyOutputOfAResultIsWritten() {
        HttpResult response = call(HttpCall.post("/api/file/7", "application/octet-stream", new byte[] {0, -1}));

        assertThat(response.status()).isEqualTo(202);
        assertThat(response.text()).isEqualTo("filed");
        assertThat(response.header("X-Desk")).isEqualTo("3");
        assertThat(running.host().storage().texts("queue", "notes"))
                .containsExactly("{\"text\":\"test\",\"pages\":1}", "{\"text\":\"Grüße\",\"pages\":2}");
        assertThat(running.host().storage().blob("notes/7")).containsExactly(0, 0xFF);
    }

    /** Of a failure, the host takes the status alone; the client gets 500 without a word. */
    @Test
    void anExceptionFailsTheCallAndIsInTheLogOnly() throws Exception {
        Outcome outcome = running.host().http(HttpCall.get("/api/Refuse"));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
        assertThat(outcome.failure()).contains("500", "Refuse").doesNotContain("no more paper");
        assertThat(outcome.http().status()).isEqualTo(500);
        assertThat(outcome.http().body()).isEmpty();
        Eventually.holds(() -> {
            List<String> errors = running.process().console().lines(Console.Level.ERROR);
            assertThat(errors).anyMatch(line -> line.contains("IllegalStateException: no more paper"));
            assertThat(errors).anyMatch(line -> line.contains("at shop.Desk.refuse(Desk.java:"));
            assertThat(running.process().console().lines(Console.Level.INFORMATION))
                    .anyMatch(line -> line.contains("about to refuse"));
        });
        assertThat(call(HttpCall.get("/api/wait/0")).text()).isEqualTo("waited 0");
    }

    @Test
    void whatIsNoInvocationIsRefusedAndTheProcessGoesOn() throws Exception {
        for (String body : List.of("", "{", "[]", "{\"Data\": 1}")) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(running.process().url() + "/Scan"))
                                    .version(HttpClient.Version.HTTP_1_1)
                                    .POST(BodyPublishers.ofString(body, UTF_8))
                                    .build(),
                            BodyHandlers.ofString(UTF_8));
            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(response.body()).contains("not an invocation request");
        }
        assertThat(call(HttpCall.get("/api/wait/1")).text()).isEqualTo("waited 1");
    }

    @Test
    void callsInFlightEndBeforeTheProcess() throws Exception {
        List<CompletableFuture<Outcome>> calls = List.of(
                running.host().httpAsync(HttpCall.get("/api/wait/1500")),
                running.host().httpAsync(HttpCall.get("/api/wait/1501")));
        Thread.sleep(500);

        running.process().terminate();

        assertThat(calls.get(0).join().http().text()).isEqualTo("waited 1500");
        assertThat(calls.get(1).join().http().text()).isEqualTo("waited 1501");
        assertThat(running.process().exitStatus(Duration.ofSeconds(30))).isZero();
    }
}
