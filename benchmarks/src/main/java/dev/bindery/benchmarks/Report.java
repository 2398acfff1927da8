package dev.bindery.benchmarks;

import dev.bindery.benchmarks.CompileTime.Contender;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures as a table of Markdown. */
final class Report {
    private Report() {}

    static String head(Path home) {
        return home
                + "\n| functions | none | yardstick | Bindery | over none: yardstick | Bindery | ratio | RSS none | yardstick | Bindery | live none | yardstick | Bindery|";
    }

    static String row(int functions, Map<Contender, List<Javac.Run>> results) {
        double none = median(results, Contender.NONE, Javac.Run::millis);
        double yard = median(results, Contender.YARDSTICK, Javac.Run::millis);
        double bindery = median(results, Contender.BINDERY, Javac.Run::millis);
        return String.format(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |",
                functions,
                none / 1000,
                yard / 1000,
                bindery / 1000,
                (yard - none) / 1000,
                (bindery - none) / 1000,
                (bindery - none) / (yard - none),
                median(results, Contender.NONE, Javac.Run::residentMegabytes),
                median(results, Contender.YARDSTICK, Javac.Run::residentMegabytes),
                median(results, Contender.BINDERY, Javac.Run::residentMegabytes),
                median(results, Contender.NONE, Javac.Run::liveMegabytes),
                median(results, Contender.YARDSTICK, Javac.Run::liveMegabytes),
                median(results, Contender.BINDERY, Javac.Run::liveMegabytes));
    }

    private static double median(
            Map<Contender, List<Javac.Run>> results, Contender contender, ToDoubleFunction<Javac.Run> figure) {
        double[] sorted =
                results.get(contender).stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
