package dev.bindery.benchmarks.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The load generator {@code wrk}: so many connections, each with a request after the other.
 *
 * @param executable the executable
 * @param work a folder for its scripts
 */
record Wrk(Path executable, Path work) {
    static final String MISSING = "There is no wrk on the PATH. It drives the HTTP load. Install it: "
            + "apt-get install wrk (Debian, Ubuntu), brew install wrk (macOS).";

    private static final Pattern PERCENTILE = Pattern.compile("(?m)^ +(50|99)% +([\\d.]+)(us|ms|s|m) *$");
    private static final Pattern RATE = Pattern.compile("(?m)^Requests/sec: +([\\d.]+)$");
    private static final Pattern WRONG = Pattern.compile("(?m)^ +(Socket errors|Non-2xx or 3xx responses): .*$");

    /**
     * What one run gave.
     *
     * @param perSecond requests that were answered in a second
     * @param median how many milliseconds half of the answers took at most
     * @param tail how many milliseconds 99 of 100 answers took at most
     */
    record Run(double perSecond, double median, double tail) {}

    static Optional<Path> find() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "wrk"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Asks for one thing again and again, on one thread. */
    Run run(URI uri, @Nullable String json, int connections, int seconds) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(executable.toString(), "--latency", "-t1", "-c" + connections, "-d" + seconds + "s"));
        if (json != null) {
            Path script = Files.writeString(work.resolve("post.lua"), """
                    wrk.method = "POST"
                    wrk.headers["Content-Type"] = "application/json"
                    wrk.body = [[%s]]
                    """.formatted(json));
            command.addAll(List.of("-s", script.toString()));
        }
        command.add(uri.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        // It ends by itself, whatever the server does.
        return parse(new String(process.getInputStream().readAllBytes(), UTF_8));
    }

    /** A run with a single refusal, error or timeout is none. */
    static Run parse(String output) {
        Matcher rate = RATE.matcher(output);
        double[] millis = new double[2];
        PERCENTILE
                .matcher(output)
                .results()
                .forEach(line -> millis[line.group(1).equals("50") ? 0 : 1] =
                        Double.parseDouble(line.group(2)) * micros(line.group(3)) / 1000);
        if (!rate.find()
                || millis[0] == 0
                || millis[1] == 0
                || WRONG.matcher(output).find()) {
            throw new IllegalStateException("wrk was not answered each time:\n" + output);
        }
        return new Run(Double.parseDouble(rate.group(1)), millis[0], millis[1]);
    }

    private static double micros(String unit) {
        return switch (unit) {
            case "us" -> 1;
            case "ms" -> 1000;
            case "s" -> 1e6;
            default -> 60e6;
        };
    }
}
