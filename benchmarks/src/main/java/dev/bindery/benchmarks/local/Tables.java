package dev.bindery.benchmarks.local;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The figures as tables of Markdown: medians, latencies in milliseconds and memory in megabytes. */
final class Tables {
    static final String HTTP = """
            | HTTP | connections | the host: requests/s | p50 | p99 | without its lines: requests/s | p50 | p99 \
            | the JDK's server: requests/s | p50 | p99 |
            |---|---|---|---|---|---|---|---|---|---|---|""";

    static final String QUEUES = """
            | store | function | messages | waiting: messages/s | arriving: messages/s |
            |---|---|---|---|---|""";

    static final String MEMORY = """
            | after | resident, at most | live heap |
            |---|---|---|""";

    private Tables() {}

    static String http(Endpoint endpoint, int connections, List<List<Wrk.Run>> results) {
        StringBuilder row = new StringBuilder("| " + endpoint.name().toLowerCase(Locale.ROOT) + " | " + connections);
        for (List<Wrk.Run> runs : results) {
            row.append(String.format(
                    Locale.ROOT,
                    " | %,.0f | %.2f | %.2f",
                    median(runs, Wrk.Run::perSecond),
                    median(runs, Wrk.Run::median),
                    median(runs, Wrk.Run::tail)));
        }
        return row.append(" |").toString();
    }

    static String queue(String store, String function, int messages, List<Double> backlog, List<Double> arriving) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,.0f | %,.0f |",
                store,
                function,
                messages,
                median(backlog),
                median(arriving));
    }

    static String memory(String after, List<Memory> memory) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f |",
                after,
                median(memory, Memory::residentMegabytes),
                median(memory, Memory::liveMegabytes));
    }

    private static <T> double median(List<T> runs, Function<T, Double> figure) {
        return median(runs.stream().map(figure).toList());
    }

    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
