package dev.bindery.worker.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training run: starts the worker as a host would, with the JVM of this process, and has that JVM write an archive of
 * the classes that it loaded.
 */
public final class Training {
    private static final int CONNECT_MILLIS = 100;
    private static final int ANSWER_MILLIS = 60_000;

    private final Path jar;
    private final Path folder;
    private final @Nullable AppFolder app;
    private final Archive archive = Archive.ofThisJvm();

    private Training(Path jar, @Nullable AppFolder app) {
        this.jar = jar;
        this.folder = jar.resolveSibling("");
        this.app = app;
    }

    /**
     * Makes an archive in the worker's folder, and says so.
     *
     * @param arguments of the command line: the command itself, and the folder of an app or nothing
     * @return the exit status
     */
    public static int run(String[] arguments) {
        try {
            if (arguments.length > 2) {
                throw new TrainingException("""
                        --make-archive has %d arguments.
                        It takes one, the folder of a staged app, or none.
                        Put a folder with spaces into quotes.""".formatted(arguments.length - 1), null);
            }
            AppFolder app = arguments.length == 1 ? null : AppFolder.read(Path.of(arguments[1]));
            System.out.println(new Training(jar(), app).make());
            return 0;
        } catch (TrainingException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static Path jar() {
        Path jar =
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().normalize();
        if (!Files.isRegularFile(jar)) {
            throw new TrainingException("""
                    The worker runs from the class path %s.
                    An archive is of the worker's jar as a host starts it.
                    Write java -jar <the worker's folder>/bindery-worker.jar --make-archive.""".formatted(System.getProperty("java.class.path")), null);
        }
        return jar;
    }

    private String make() {
        Path file = folder.resolve(archive.fileName());
        Path options = folder.resolve("jvm.options");
        Path made = folder.resolve("new-" + archive.fileName());
        try {
            try {
                train(made);
                // A worker that runs keeps the file that it has.
                Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(options, archive.options(file), nativeCharset());
            } finally {
                Files.deleteIfExists(made);
            }
            return """
                    Wrote %s, %s of %.1f MB for Java %s, and %s, which names it.
                    Workers that a host starts from this folder with this Java use it from now on.""".formatted(file, archive.name(), Files.size(file) / 1e6, Runtime.version(), options);
        } catch (IOException e) {
            throw new TrainingException("""
                    The archive cannot be written: %s
                    It belongs beside the worker, into %s, where this process must be able to write.
                    Run this as the user whose folder it is, for instance while the container's image is built.""".formatted(e, folder), e);
        }
    }

    /** The launcher reads its files as it reads its command line. */
    private static Charset nativeCharset() {
        String name = System.getProperty("sun.jnu.encoding");
        return name == null ? UTF_8 : Charset.forName(name);
    }

    private void train(Path made) throws IOException {
        Path said = Files.createTempFile("bindery-training", ".txt");
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process worker = start(made, door.getLocalPort(), said);
            try {
                List<String> failures = serve(door, worker);
                int status = worker.waitFor();
                if (!failures.isEmpty()) {
                    throw new TrainingException("""
                            The app does not load: %s
                            What is archived is what loads; nothing was written.
                            Build and stage the app from clean, and name its folder.""".formatted(String.join("\n  ", failures)), null);
                } else if (status != 0 || !Files.isRegularFile(made)) {
                    throw failed("it ended with " + status, said, null);
                }
            } catch (IOException e) {
                throw failed(String.valueOf(e.getMessage()), said, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TrainingException("The training run was interrupted.", e);
            } finally {
                worker.destroyForcibly();
            }
        } finally {
            Files.delete(said);
        }
    }

    private List<String> serve(ServerSocket door, Process worker) throws IOException {
        try (Socket connection = accept(door, worker)) {
            connection.setSoTimeout(ANSWER_MILLIS);
            return TrainingHost.serve(connection, folder, app);
        }
    }

    private static Socket accept(ServerSocket door, Process worker) throws IOException {
        door.setSoTimeout(CONNECT_MILLIS);
        while (true) {
            try {
                return door.accept();
            } catch (SocketTimeoutException e) {
                if (!worker.isAlive()) {
                    throw new IOException("it ended before it began", e);
                }
            }
        }
    }

    /** The worker's process, with all that a host says and sets. */
    private Process start(Path made, int port, Path said) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        String options = System.getenv("JAVA_OPTS");
        if (options != null && !options.isBlank()) {
            command.addAll(List.of(options.strip().split("\\s+")));
        }
        command.add(archive.making() + made);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of("--functions-uri", "http://127.0.0.1:" + port + "/"));
        command.addAll(List.of("--functions-worker-id", "training", "--functions-request-id", "training"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("FUNCTIONS_WORKER_DIRECTORY", folder.toString());
        builder.environment().remove("FUNCTIONS_APPLICATION_DIRECTORY");
        if (app != null) {
            builder.directory(app.root().toFile());
            builder.environment()
                    .put("FUNCTIONS_APPLICATION_DIRECTORY", app.root().toString());
        }
        return builder.start();
    }

    private static TrainingException failed(String how, Path said, @Nullable Throwable cause) throws IOException {
        return new TrainingException(
                """
                The worker's training run failed: %s.
                It runs with this Java, %s, and with the options in the variable JAVA_OPTS, as a host would start it.
                Correct what the worker said:
                %s""".formatted(
                        how, Runtime.version(), Files.readString(said).strip().indent(2)),
                cause);
    }
}
