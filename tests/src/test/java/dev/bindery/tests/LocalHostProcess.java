package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A local host in a process of its own. {@link #close} ends it, however the test went. */
final class LocalHostProcess implements AutoCloseable {
    private static final String READY = "Bindery is ready on http://localhost:";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Thread lastResort;
    private final ProcessOutput output;
    private final ProcessOutput errors;
    private int port;

    private LocalHostProcess(Process process) {
        this.process = process;
        this.lastResort = new Thread(process::destroyForcibly, "end-of-" + process.pid());
        this.output = ProcessOutput.of(process.getInputStream());
        this.errors = ProcessOutput.of(process.getErrorStream());
    }

    static LocalHostProcess of(Process process) {
        LocalHostProcess host = new LocalHostProcess(process);
        Runtime.getRuntime().addShutdownHook(host.lastResort);
        return host;
    }

    void awaitReady() throws InterruptedException {
        try {
            String ready = output.await("Bindery is ready on");
            String port = ready.substring(ready.indexOf(READY) + READY.length()).replaceAll("\\D.*", "");
            this.port = Integer.parseInt(port);
        } catch (AssertionError e) {
            throw new AssertionError(
                    e.getMessage() + "\nand on the error stream:\n" + String.join("\n", errors.lines()), e);
        }
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    /** What the host calls itself. */
    String url() {
        return "http://localhost:" + port;
    }

    ProcessOutput output() {
        return output;
    }

    ProcessOutput errors() {
        return errors;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString(UTF_8));
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest request) {
        return HTTP.sendAsync(request, BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, body.getBytes(UTF_8));
    }

    HttpResponse<String> send(String method, String path, byte[] body) throws IOException, InterruptedException {
        return send(
                request(path).method(method, BodyPublishers.ofByteArray(body)).build());
    }

    /** The content of a blob that must be there. */
    byte[] blob(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                HTTP.send(request("/admin/storage/blobs/" + path).build(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    /** What a page answers as JSON. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** The messages of a queue that can be received now. */
    JsonNode messages(String queue) throws IOException, InterruptedException {
        return json("/admin/storage/queues/" + queue + "/messages");
    }

    /** Tells the host to end, as Ctrl-C and the operating system do. */
    void terminate() {
        // Not by the process itself, which would close the output too.
        process.toHandle().destroy();
    }

    /** Ends the host in the orderly way. */
    void stop() throws InterruptedException {
        terminate();
        assertThat(status()).as("exit status after SIGTERM").isZero();
    }

    /** Ends the host without a warning, and returns when it is gone. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        output.release();
        assertThat(status()).as("exit status after SIGKILL").isNotZero();
    }

    /** The exit status, once the process has ended. */
    int status() throws InterruptedException {
        try {
            return process.onExit().get(60, TimeUnit.SECONDS).exitValue();
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The host does not end; it said:\n" + String.join("\n", output.lines()), e);
        }
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        output.release();
        process.onExit().join();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }
}
