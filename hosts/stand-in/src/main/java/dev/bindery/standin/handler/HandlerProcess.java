package dev.bindery.standin.handler;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionsProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The process of a custom handler, as {@code host.json} describes it. {@link #close} ends it in any case. */
public final class HandlerProcess extends FunctionsProcess {
    private static final long POLL_MILLIS = 25;

    private final int port;

    private HandlerProcess(Process process, int port) {
        super(process);
        this.port = port;
    }

    /** Starts the process, and returns when it answers. */
    public static HandlerProcess start(FunctionApp app, HandlerOptions options) {
        HandlerProcess handler = spawn(app);
        try {
            handler.awaitReady(options.initialization());
            return handler;
        } catch (RuntimeException | Error e) {
            handler.close();
            throw e;
        }
    }

    /** Starts the process, and does not wait. */
    public static HandlerProcess spawn(FunctionApp app) {
        if (app.functions().isEmpty()) {
            throw new IllegalArgumentException("Nothing is started for an app without functions");
        }
        JsonNode description = app.hostJson().path("customHandler").path("description");
        String executable = description.path("defaultExecutablePath").asText("");
        if (executable.isEmpty()) {
            throw new IllegalArgumentException("customHandler.description.defaultExecutablePath is required");
        }
        Path own = app.root().resolve(executable);
        List<String> command = new ArrayList<>();
        command.add(Files.exists(own) ? own.toString() : executable);
        description.path("arguments").forEach(argument -> command.add(argument.asText()));
        try {
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(app.root()
                            .resolve(description.path("workingDirectory").asText(""))
                            .toFile());
            Map<String, String> environment = builder.environment();
            environment.putAll(app.settings());
            String id = UUID.randomUUID().toString();
            environment.put("FUNCTIONS_CUSTOMHANDLER_PORT", Integer.toString(port));
            environment.put("FUNCTIONS_HTTPWORKER_PORT", Integer.toString(port));
            environment.put("FUNCTIONS_CUSTOMHANDLER_WORKER_ID", id);
            environment.put("FUNCTIONS_HTTPWORKER_ID", id);
            environment.put("FUNCTIONS_APP_ROOT_PATH", app.root().toString());
            return new HandlerProcess(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Asks for the root until there is any answer at all. */
    private void awaitReady(Duration patience) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/")).build();
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                client.send(request, BodyHandlers.discarding());
                return;
            } catch (ConnectException e) {
                if (!isAlive()) {
                    int status = exitStatus(patience);
                    throw new IllegalStateException(
                            "The handler ended with " + status + " and said:\n"
                                    + console().text(),
                            e);
                } else if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "The handler is not ready; it said:\n" + console().text(), e);
                }
                pause();
            } catch (IOException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }
}
