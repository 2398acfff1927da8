package dev.bindery.azurite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The process of an {@link Azurite}. It also ends when this one does. */
final class AzuriteProcess {
    private static final Pattern LISTENING = Pattern.compile("(Blob|Queue|Table) service .*listening .*:(\\d+)");

    private final Process process;
    private final @Nullable Path own;
    private final Thread lastResort;
    private List<Integer> ports = List.of();

    /** @param own a folder that goes with the process */
    private AzuriteProcess(Process process, @Nullable Path own) {
        this.process = process;
        this.own = own;
        this.lastResort = new Thread(this::kill, "end-of-azurite");
    }

    /** Starts it in a folder that stays. */
    static AzuriteProcess start(List<String> command, Path folder, Map<String, String> environment) throws IOException {
        return start(command, folder, null, environment);
    }

    /** Starts it in a folder that is gone when it has ended. */
    static AzuriteProcess startInFolderOfItsOwn(List<String> command, Map<String, String> environment)
            throws IOException {
        Path own = Files.createTempDirectory("azurite");
        try {
            return start(command, own, own, environment);
        } catch (IOException e) {
            delete(own);
            throw e;
        }
    }

    private static AzuriteProcess start(
            List<String> command, Path folder, @Nullable Path own, Map<String, String> environment) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        AzuriteProcess started = new AzuriteProcess(builder.start(), own);
        Runtime.getRuntime().addShutdownHook(started.lastResort);
        try {
            started.awaitServices();
        } catch (IOException e) {
            started.end(0, TimeUnit.SECONDS);
            throw e;
        }
        return started;
    }

    private void awaitServices() throws IOException {
        List<String> lines = new ArrayList<>();
        // Not closed: its stream is read on below.
        BufferedReader output = process.inputReader(UTF_8);
        Integer[] found = new Integer[3];
        for (int known = 0; known < found.length; ) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("it ended and had said:\n" + String.join("\n", lines));
            }
            lines.add(line);
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                found[List.of("Blob", "Queue", "Table").indexOf(listening.group(1))] =
                        Integer.valueOf(listening.group(2));
                known++;
            }
        }
        ports = List.of(found);
        Thread reader = new Thread(() -> readOn(output), "azurite-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** What nobody reads would stop the process once the pipe is full. */
    private static void readOn(BufferedReader output) {
        try (output) {
            while (output.readLine() != null) {
                // Only read.
            }
        } catch (IOException e) {
            // The process has ended.
        }
    }

    List<Integer> ports() {
        return ports;
    }

    Optional<Path> ownFolder() {
        return Optional.ofNullable(own);
    }

    long pid() {
        return process.pid();
    }

    void end(long patience, TimeUnit unit) {
        process.destroy();
        try {
            if (!process.waitFor(patience, unit)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException e) {
            // This process is ending, and runs the hook itself.
        }
        delete(own);
    }

    private void kill() {
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            // This process is ending anyway.
        }
        delete(own);
    }

    /** What cannot be deleted is left: it was the system's temporary folder that it is in. */
    private static void delete(@Nullable Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // Somebody else is deleting it.
        }
    }
}
