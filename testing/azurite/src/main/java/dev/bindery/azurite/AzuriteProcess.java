package dev.bindery.azurite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process of an {@link Azurite}. It also ends when this one does. */
final class AzuriteProcess {
    private static final Pattern LISTENING = Pattern.compile("(Blob|Queue|Table) service .*listening .*:(\\d+)");

    private final Process process;
    private final Thread lastResort;
    private final List<Integer> ports;

    private AzuriteProcess(Process process, Thread lastResort, List<Integer> ports) {
        this.process = process;
        this.lastResort = lastResort;
        this.ports = ports;
    }

    static AzuriteProcess start(List<String> command, Path folder, Map<String, String> environment) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Thread lastResort = new Thread(process::destroyForcibly, "end-of-azurite");
        Runtime.getRuntime().addShutdownHook(lastResort);
        List<String> lines = new ArrayList<>();
        // Not closed: its stream is read on below.
        BufferedReader output = process.inputReader(UTF_8);
        Integer[] ports = new Integer[3];
        for (int known = 0; known < ports.length; ) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("it ended and had said:\n" + String.join("\n", lines));
            }
            lines.add(line);
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                ports[List.of("Blob", "Queue", "Table").indexOf(listening.group(1))] =
                        Integer.valueOf(listening.group(2));
                known++;
            }
        }
        Thread reader = new Thread(() -> readOn(output), "azurite-output");
        reader.setDaemon(true);
        reader.start();
        return new AzuriteProcess(process, lastResort, List.of(ports));
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
    }
}
