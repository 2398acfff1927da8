package dev.bindery.benchmarks;

import dev.bindery.benchmarks.CompileTime.Contender;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures as a table of Markdown: medians, all times in seconds and all memory in megabytes. */
final class Report {
    private Report() {}

    static String head(Path home) {
        return home + """


                | functions | none | over none: bare | calling | Bindery | Bindery to bare | to calling \
                | resident: none | bare | calling | Bindery | live heap: none | bare | calling | Bindery |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|""";
    }

    static String row(int functions, Map<Contender, List<Javac.Run>> results) {
        double none = median(results, Contender.NONE, Javac.Run::millis);
        double bare = median(results, Contender.BARE, Javac.Run::millis) - none;
        double calling = median(results, Contender.CALLING, Javac.Run::millis) - none;
        double bindery = median(results, Contender.BINDERY, Javac.Run::millis) - none;
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                functions,
                none / 1000,
                bare / 1000,
                calling / 1000,
                bindery / 1000,
                bindery / bare,
                bindery / calling));
        for (ToDoubleFunction<Javac.Run> memory :
                List.<ToDoubleFunction<Javac.Run>>of(Javac.Run::residentMegabytes, Javac.Run::liveMegabytes)) {
            for (Contender contender : Contender.values()) {
                row.append(String.format(Locale.ROOT, " %.0f |", median(results, contender, memory)));
            }
        }
        return row.toString();
    }

    private static double median(
            Map<Contender, List<Javac.Run>> results, Contender contender, ToDoubleFunction<Javac.Run> figure) {
        double[] sorted =
                results.get(contender).stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
