package dev.bindery.benchmarks.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A JVM of its own that serves HTTP at a port of this machine. What it prints is written and lost, as if nobody looked
 * at its terminal; what it says on its error stream is kept.
 */
final class Server implements AutoCloseable {
    /** The same for all, whatever the machine has. */
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseG1GC");

    /** What a JVM needs. The rest stays out, so that no setting of whoever runs the benchmark is one of the app's. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "TMPDIR");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Thread lastResort;
    private final int port;
    private double startSeconds;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
        this.lastResort = new Thread(process::destroyForcibly, "end-of-" + process.pid());
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /**
     * Starts one, and waits for its first answer.
     *
     * @param home the JDK to run on
     * @param folder its working directory
     * @param settings added to its environment
     * @param command the main class and its arguments; {@code --port} and the port come last
     */
    static Server start(
            Path home, Path folder, List<Path> classPath, Map<String, String> settings, List<String> command)
            throws IOException, InterruptedException {
        int port = freePort();
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        List<String> line = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        line.addAll(JVM);
        line.addAll(List.of("-cp", Application.path(classPath)));
        line.addAll(command);
        line.addAll(List.of("--port", Integer.toString(port)));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().putAll(settings);
        long started = System.nanoTime();
        Server server = new Server(builder.start(), port);
        try {
            server.awaitAnswer(started);
        } catch (IllegalStateException e) {
            server.close();
            throw new IllegalStateException(e.getMessage() + "; it said:\n" + Files.readString(errors), e);
        }
        server.startSeconds = (System.nanoTime() - started) / 1e9;
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(long started) throws InterruptedException {
        while (process.isAlive() && System.nanoTime() - started < PATIENCE.toNanos()) {
            try {
                check(Endpoint.TEXT);
                return;
            } catch (IOException e) {
                // Not yet.
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("The server at port " + port + " does not answer");
    }

    /** Asks once, and takes any answer but the right one for a failure of the benchmark. */
    void check(Endpoint endpoint) throws IOException, InterruptedException {
        String body = endpoint.body();
        String answer = body == null ? get(endpoint.path()) : post(endpoint.path(), body);
        if (!answer.equals(endpoint.answer())) {
            throw new IllegalStateException(endpoint + " was answered with " + answer);
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    String post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(UTF_8));
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.request().uri() + ": " + response.statusCode());
        }
        return response.body();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** From its start to its first answer. */
    double startSeconds() {
        return startSeconds;
    }

    Memory memory(Path home) throws IOException {
        return Memory.of(home, process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }
}
