package dev.bindery.standin.worker;

import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.handler.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process of a worker. {@link #close} ends it in any case. */
public final class WorkerProcess implements AutoCloseable {
    private final Process process;
    private final Console console;
    private final Thread lastResort;

    private WorkerProcess(Process process) {
        this.process = process;
        this.console = new Console(process);
        this.lastResort = new Thread(process::destroyForcibly, "end-of-" + process.pid());
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** Starts the worker as the host does, with all arguments in both forms. */
    public static WorkerProcess start(
            WorkerConfig config, FunctionApp app, int port, String workerId, String requestId) {
        ProcessBuilder builder = new ProcessBuilder().directory(app.root().toFile());
        Map<String, String> environment = builder.environment();
        environment.putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(app.settings());
        environment.put("FUNCTIONS_WORKER_RUNTIME", config.language());
        environment.put("FUNCTIONS_WORKER_DIRECTORY", config.directory().toString());
        environment.put("FUNCTIONS_APPLICATION_DIRECTORY", app.root().toString());
        List<String> command = config.command(environment);
        String uri = "http://127.0.0.1:" + port + "/";
        command.addAll(List.of("--host", "127.0.0.1", "--port", Integer.toString(port)));
        command.addAll(List.of("--workerId", workerId, "--requestId", requestId));
        command.addAll(List.of("--grpcMaxMessageLength", "2147483647"));
        command.addAll(List.of("--functions-uri", uri, "--functions-worker-id", workerId));
        command.addAll(List.of("--functions-request-id", requestId));
        command.addAll(List.of("--functions-grpc-max-message-length", "2147483647"));
        try {
            return new WorkerProcess(builder.command(command).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Console console() {
        return console;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended. */
    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    public void kill() {
        process.toHandle().destroyForcibly();
    }

    /** The exit status, once the process has ended and all that it said was read. */
    public int exitStatus(Duration patience) {
        try {
            int status = process.onExit()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .exitValue();
            console.awaitEnd();
            return status;
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The worker does not end; it said:\n" + console.text(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }
}
