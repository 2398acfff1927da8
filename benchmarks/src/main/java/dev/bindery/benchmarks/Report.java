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
                | CPU: none | over none: bare | calling | Bindery | Bindery to calling \
                | resident: none | bare | calling | Bindery | live heap: none | bare | calling | Bindery |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|""";
    }

    static String row(int functions, Map<Contender, List<Javac.Run>> results) {
        double[] wall = seconds(results, Javac.Run::millis);
        double[] cpu = seconds(results, Javac.Run::cpuMillis);
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %,d |", functions));
        add(row, "%.2f", wall);
        add(row, "%.2f", wall[3] / wall[1], wall[3] / wall[2]);
        add(row, "%.2f", cpu);
        add(row, "%.2f", cpu[3] / cpu[2]);
        for (ToDoubleFunction<Javac.Run> memory :
                List.<ToDoubleFunction<Javac.Run>>of(Javac.Run::residentMegabytes, Javac.Run::liveMegabytes)) {
            for (Contender contender : Contender.values()) {
                add(row, "%.0f", median(results, contender, memory));
            }
        }
        return row.toString();
    }

    private static void add(StringBuilder row, String format, double... figures) {
        for (double figure : figures) {
            row.append(' ').append(String.format(Locale.ROOT, format, figure)).append(" |");
        }
    }

    /** Without a processor, and what each processor comes to beyond that. */
    private static double[] seconds(Map<Contender, List<Javac.Run>> results, ToDoubleFunction<Javac.Run> figure) {
        double none = median(results, Contender.NONE, figure) / 1000;
        return new double[] {
            none,
            median(results, Contender.BARE, figure) / 1000 - none,
            median(results, Contender.CALLING, figure) / 1000 - none,
            median(results, Contender.BINDERY, figure) / 1000 - none
        };
    }

    private static double median(
            Map<Contender, List<Javac.Run>> results, Contender contender, ToDoubleFunction<Javac.Run> figure) {
        double[] sorted =
                results.get(contender).stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
