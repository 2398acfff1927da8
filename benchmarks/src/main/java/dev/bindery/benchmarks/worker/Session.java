package dev.bindery.benchmarks.worker;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A worker in a process of its own, and the host's end of its stream. The process ends with it. */
final class Session implements AutoCloseable {
    /** A worker that takes longer than this for its whole life hangs. */
    private static final int PATIENCE_SECONDS = 120;

    private final Launch launch;
    private final Path app;
    private final Path log;
    private final long start;
    private final Process process;
    private final HostStream stream;

    private Session(Launch launch, Path app, Path work) throws IOException {
        this.launch = launch;
        this.app = app;
        this.log = work.resolve("worker.log");
        try (ServerSocketChannel server = HostStream.open()) {
            List<String> command = new ArrayList<>(launch.command());
            command.addAll(told(server.socket().getLocalPort()));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.directory(app.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
            Map<String, String> environment = builder.environment();
            environment.put("FUNCTIONS_WORKER_RUNTIME", "java");
            environment.put("FUNCTIONS_WORKER_DIRECTORY", launch.folder().toString());
            environment.put("FUNCTIONS_APPLICATION_DIRECTORY", app.toString());
            start = System.nanoTime();
            process = builder.start();
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).whenComplete((ended, hangs) -> {
                process.destroyForcibly();
                closeQuietly(server);
            });
            try {
                stream = HostStream.accept(server);
            } catch (IOException e) {
                process.destroyForcibly();
                throw new IOException("The worker does not connect; it said:\n" + Files.readString(log), e);
            }
        }
    }

    private static void closeQuietly(ServerSocketChannel server) {
        try {
            server.close();
        } catch (IOException e) {
            // It is closed.
        }
    }

    private static List<String> told(int port) {
        String uri = "http://127.0.0.1:" + port + "/";
        String worker = UUID.randomUUID().toString();
        String request = UUID.randomUUID().toString();
        String most = Integer.toString(Integer.MAX_VALUE);
        return List.of(
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--workerId",
                worker,
                "--requestId",
                request,
                "--grpcMaxMessageLength",
                most,
                "--functions-uri",
                uri,
                "--functions-worker-id",
                worker,
                "--functions-request-id",
                request,
                "--functions-grpc-max-message-length",
                most);
    }

    /** Starts a worker, and returns when it has answered to the host's introduction. */
    static Session start(Launch launch, Path app, Path work) throws IOException {
        Session session = new Session(launch, app, work);
        try {
            session.expect(Answer.START_STREAM);
            session.stream.send(Requests.init(launch.folder(), app));
            session.success(Answer.INIT);
            return session;
        } catch (IOException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private Answer expect(int kind) throws IOException {
        Answer answer = next();
        if (answer.kind() != kind) {
            throw new IllegalStateException("The worker answers with " + answer.kind() + " instead of " + kind);
        }
        return answer;
    }

    /** The next message that is no line of a log. */
    private Answer next() throws IOException {
        try {
            Answer answer = Answer.read(stream.receive());
            while (answer.kind() == Answer.LOG) {
                answer = Answer.read(stream.receive());
            }
            return answer;
        } catch (EOFException e) {
            throw new IOException("The worker is gone; it said:\n" + Files.readString(log), e);
        }
    }

    private Answer success(int kind) throws IOException {
        Answer answer = expect(kind);
        if (!answer.succeeded()) {
            throw new IllegalStateException("The worker says " + answer.failure());
        }
        return answer;
    }

    /** Lets the process get warm that is nobody's yet. */
    void warmUp() throws IOException {
        stream.send(Requests.warmUp(launch.folder()));
        success(Answer.WARM_UP);
    }

    /** Makes it another app's. */
    void become(Path other) throws IOException {
        stream.send(Requests.reload(other, System.getenv()));
        success(Answer.RELOAD);
    }

    /** Has it load functions, all of which are sent before the first is answered. */
    void load(List<AppFunction> functions) throws IOException {
        stream.send(Requests.metadata(app));
        success(Answer.METADATA);
        for (AppFunction function : functions) {
            stream.send(Requests.load(function));
        }
        for (AppFunction function : functions) {
            Answer answer = success(Answer.LOAD);
            if (!answer.id().equals(function.id())) {
                throw new IllegalStateException("The worker has loaded " + answer.id() + " for " + function.id());
            }
        }
    }

    /** A call whose answer is read in full. */
    void call(CallRequest call, String expected) throws IOException {
        stream.send(call.next());
        Answer answer = success(Answer.INVOCATION);
        String wanted = launch.isCanned() ? "Hello, Bindery!" : expected;
        if (!answer.id().equals(call.id()) || !answer.httpBody().equals(wanted)) {
            throw new IllegalStateException("The worker answers " + answer.httpBody());
        }
    }

    /** The median of calls one at a time, in milliseconds. */
    double latency(CallRequest call, int calls) throws IOException {
        double[] millis = new double[calls];
        for (int i = 0; i < calls; i++) {
            long before = System.nanoTime();
            stream.send(call.next());
            success(Answer.INVOCATION);
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        return millis[calls / 2];
    }

    /**
     * What many calls at a time come to.
     *
     * @param perSecond calls per second
     * @param cpuMicros what the worker computed for each
     * @param logsPerCall lines of logs for each
     */
    record Rate(double perSecond, double cpuMicros, double logsPerCall) {}

    /** So many calls at a time, for some seconds. */
    Rate rate(CallRequest call, int atOnce, double seconds) throws IOException {
        double cpu = cpuMillis();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        for (int i = 0; i < atOnce; i++) {
            stream.send(call.next());
        }
        int answered = 0;
        int logs = 0;
        for (int open = atOnce; open > 0; ) {
            Answer answer = Answer.read(stream.receive());
            if (answer.kind() == Answer.LOG) {
                logs++;
                continue;
            } else if (answer.kind() != Answer.INVOCATION || !answer.succeeded()) {
                throw new IllegalStateException("The worker says " + answer.kind() + ": " + answer.failure());
            }
            answered++;
            if (System.nanoTime() < end) {
                stream.send(call.next());
            } else {
                open--;
            }
        }
        double took = (System.nanoTime() - begin) / 1e9;
        return new Rate(answered / took, (cpuMillis() - cpu) * 1000 / answered, (double) logs / answered);
    }

    /** Milliseconds since the process was started. */
    double millis() {
        return (System.nanoTime() - start) / 1e6;
    }

    double cpuMillis() throws IOException {
        return Proc.cpuMillis(process.pid());
    }

    double peakMegabytes() throws IOException {
        return Proc.peakMegabytes(process.pid());
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        stream.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
