package dev.bindery.benchmarks.worker;

import dev.bindery.benchmarks.SampleSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the language worker takes to start, to load and to call functions, beside the least worker in plain grpc-java.
 * See the README of this module.
 */
public final class WorkerBenchmark {
    /** What can be measured alone. */
    static final List<String> ROWS = List.of("start", "archive", "load", "reload", "calls", "blob", "logs");

    private WorkerBenchmark() {}

    /**
     * Measures and prints.
     *
     * @param arguments the home of the JDK that runs the workers, what to measure with commas between, how many runs,
     *     {@code c1} or {@code full}, a folder for what is staged, and options of the JVM for both, with spaces between
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jdk = Path.of(arguments[0]);
        List<String> options = options(arguments[3]);
        if (arguments.length > 5) {
            options.addAll(List.of(arguments[5].strip().split("\\s+")));
            options.remove("");
        }
        Results results = measure(
                jdk,
                Set.of(arguments[1].split(",")),
                Effort.usual(Integer.parseInt(arguments[2])),
                options,
                Path.of(arguments[4]).toAbsolutePath());
        System.out.println(results.table(jdk, options));
    }

    /** The flags with which the host's own configuration starts Azure's worker for Java, but for the compiler. */
    static List<String> options(String compiler) {
        List<String> options = new ArrayList<>(List.of("-XX:+TieredCompilation"));
        if (compiler.equals("c1")) {
            options.add("-XX:TieredStopAtLevel=1");
        } else if (!compiler.equals("full")) {
            throw new IllegalArgumentException("The compiler is " + compiler + "; it is c1 or full.");
        }
        options.addAll(List.of("-noverify", "-Djava.net.preferIPv4Stack=true"));
        return options;
    }

    static Results measure(Path jdk, Set<String> rows, Effort effort, List<String> options, Path work)
            throws IOException, InterruptedException {
        if (!ROWS.containsAll(rows)) {
            throw new IllegalArgumentException("The rows are " + rows + "; there are " + ROWS + ".");
        }
        Path module = Path.of("../hosts/worker");
        Path app = Staged.app(work.resolve("app"), List.of(Path.of("src/worker-app/java/work/Work.java")));
        Launch ours = Launch.ofFolder(Staged.worker(work.resolve("worker"), module), jdk, options);
        Launch floor = Launch.ofFloor(Staged.floor(work.resolve("floor"), Path.of("floor")), jdk, options);
        Launch archived = null;
        String why = null;
        if (rows.contains("archive")) {
            Path folder = Staged.worker(work.resolve("archived"), module);
            why = Staged.archive(folder, jdk, app);
            archived = why == null ? Launch.ofFolder(folder, jdk, options) : null;
        }
        Measurement measurement = new Measurement(new Measurement.Contenders(ours, archived, floor, app), effort, work);
        if (why != null) {
            measurement.absent(Figure.ARCHIVE, why);
        }
        if (rows.contains("start") || archived != null) {
            measurement.starts();
        }
        if (rows.contains("load")) {
            List<Path> sources = SampleSources.write(Staged.empty(work.resolve("sources")), effort.functions());
            measurement.loads(Staged.app(work.resolve("many"), sources));
        }
        if (rows.contains("reload")) {
            Path nobody = Staged.empty(work.resolve("nobody"));
            Files.writeString(nobody.resolve("host.json"), "{\"version\": \"2.0\"}");
            measurement.reloads(nobody);
        }
        if (rows.contains("calls") || rows.contains("blob") || rows.contains("logs")) {
            measurement.calls(rows.contains("calls"), rows.contains("blob"), rows.contains("logs"));
        }
        return measurement.results();
    }
}
