package dev.bindery.standin.worker;

import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionsProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The process of a worker. {@link #close} ends it in any case. */
public final class WorkerProcess extends FunctionsProcess {
    private WorkerProcess(Process process) {
        super(process);
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
}
