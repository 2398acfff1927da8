package dev.bindery.benchmarks.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What each run gave, and the medians as a table of Markdown. */
final class Results {
    private final Map<Figure, List<Double>> ours = new EnumMap<>(Figure.class);
    private final Map<Figure, List<Double>> yardstick = new EnumMap<>(Figure.class);
    private final Map<Figure, String> absences = new EnumMap<>(Figure.class);

    void add(Figure figure, boolean isYardstick, double value) {
        (isYardstick ? yardstick : ours)
                .computeIfAbsent(figure, key -> new ArrayList<>())
                .add(value);
    }

    /** Says why there is nothing to be measured. */
    void absent(Figure figure, String why) {
        absences.put(figure, why);
    }

    /** What was measured of both. */
    Set<Figure> figures() {
        Set<Figure> both = new EnumMap<>(ours).keySet();
        both.retainAll(yardstick.keySet());
        return both;
    }

    Map<Figure, String> absences() {
        return absences;
    }

    double ours(Figure figure) {
        return median(ours.getOrDefault(figure, List.of()));
    }

    double yardstick(Figure figure) {
        return median(yardstick.getOrDefault(figure, List.of()));
    }

    int runs(Figure figure) {
        return ours.getOrDefault(figure, List.of()).size();
    }

    String table(Path jdk, List<String> options) {
        StringBuilder table = new StringBuilder(jdk + " " + String.join(" ", options));
        table.append("\n\n| | runs | ours | floor | ours / floor | target | |\n|---|---|---|---|---|---|---|\n");
        for (Figure figure : Figure.values()) {
            String why = absences.get(figure);
            if (why != null) {
                table.append("| ")
                        .append(figure.label())
                        .append(" | not measured: ")
                        .append(why.replace('\n', ' '));
                table.append(" |\n");
            } else if (figures().contains(figure)) {
                double ratio = ours(figure) / yardstick(figure);
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %s | %s | **%.2f** | %s | %s |%n",
                        figure.label(),
                        runs(figure),
                        rounded(ours(figure)),
                        rounded(yardstick(figure)),
                        ratio,
                        figure.target(),
                        figure.isMet(ratio) ? "met" : "**not met**"));
            }
        }
        return table.toString();
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : value < 20 ? "%.2f" : "%,.0f", value);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
