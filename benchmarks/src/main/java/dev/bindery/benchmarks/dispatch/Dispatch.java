package dev.bindery.benchmarks.dispatch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What an adapter costs from the decoded message to the encoded result. See the README of this module. */
public final class Dispatch {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final List<String> WAYS = List.of("Adapter", "Hand", "Reflection");

    private Dispatch() {}

    /**
     * Measures and prints.
     *
     * @param arguments the home of the JDK that runs it
     */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(DispatchBenchmark.class.getName())
                .jvm(Path.of(arguments[0], "bin/java").toString())
                .addProfiler(GCProfiler.class)
                .build();
        System.out.println(arguments[0] + "\n\n" + table(new Runner(options).run()));
    }

    private static String table(Collection<RunResult> runs) {
        Map<String, RunResult> byName = new TreeMap<>();
        for (RunResult run : runs) {
            String benchmark = run.getParams().getBenchmark();
            byName.put(benchmark.substring(benchmark.lastIndexOf('.') + 1), run);
        }
        StringBuilder table = new StringBuilder("""
                | function | adapter, ns | by hand | by reflection | **adapter / hand** | reflection / hand \
                | adapter, bytes | by hand | by reflection |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (String function : List.of("greet", "forward", "confirm")) {
            double[] nanos = new double[WAYS.size()];
            double[] bytes = new double[WAYS.size()];
            for (int i = 0; i < nanos.length; i++) {
                RunResult run = byName.get(function + WAYS.get(i));
                nanos[i] = run.getPrimaryResult().getScore();
                bytes[i] = run.getSecondaryResults().get(ALLOCATED).getScore();
            }
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | **%.2f** | %.2f | %.0f | %.0f | %.0f |%n",
                    function,
                    nanos[0],
                    nanos[1],
                    nanos[2],
                    nanos[0] / nanos[1],
                    nanos[2] / nanos[1],
                    bytes[0],
                    bytes[1],
                    bytes[2]));
        }
        return table.toString();
    }
}
