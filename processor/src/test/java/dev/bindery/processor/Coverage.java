package dev.bindery.processor;

import dev.bindery.processor.verify.Problem;
import dev.bindery.processor.verify.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The reasons for which the host, an extension or a worker does not serve a function as its author meant it, from
 * {@code cases/diagnostics/coverage.txt}. There, {@code == Area} begins an area, {@code [host: names]} says where the
 * rows that follow come from, and a row is a paragraph whose last line, set in, is {@code effect: verdict}: a code and
 * the text that its marker stands at in a program of {@code cases/diagnostics/<code>}, or one of {@code never},
 * {@code late} and {@code open} with a reason.
 */
record Coverage(List<Row> rows) {
    static final Path FILE = DiagnosticCase.CASES.resolve("coverage.txt");
    private static final Pattern VERDICT =
            Pattern.compile("(refuses|fails|misserves): (?:(BND\\d{4}) at '([^']+)'|(never|late|open): (.+))");

    /** What happens to the function. */
    enum Effect {
        REFUSES("does not load"),
        FAILS("fails when it runs"),
        MISSERVES("runs otherwise than written");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Why there is no code. */
    enum Without {
        /** Bindery never writes it. */
        NEVER("cannot happen"),
        /** It is not known before the app is put together, started or called. */
        LATE("not known to the compiler"),
        /** It could be found, and is not yet. */
        OPEN("**not found yet**");

        private final String words;

        Without(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * One reason.
     *
     * @param area where in the table it stands
     * @param source who refuses or ignores it
     * @param reason what is wrong
     * @param effect what happens
     * @param problem our problem, where there is one
     * @param marker the text that a program of the problem has its marker at
     * @param without why there is none otherwise
     * @param why the same in words
     */
    record Row(
            String area,
            String source,
            String reason,
            Effect effect,
            Optional<Problem> problem,
            String marker,
            Optional<Without> without,
            String why) {

        boolean isError() {
            return problem.filter(found -> found.severity() != Severity.WARNING).isPresent();
        }

        boolean isWarning() {
            return problem.isPresent() && !isError();
        }

        boolean is(Without kind) {
            return without.filter(kind::equals).isPresent();
        }

        @Override
        public String toString() {
            return (problem.isPresent() ? problem.get().code() + " at '" + marker + "'" : "no code") + ": " + reason;
        }
    }

    static Coverage read() throws IOException {
        List<Row> rows = new ArrayList<>();
        String area = "";
        String source = "";
        List<String> reason = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("#")) {
                continue;
            } else if (line.startsWith("== ")) {
                area = line.substring(3);
            } else if (line.startsWith("[")) {
                source = line.substring(1, line.length() - 1);
            } else if (line.startsWith("  ")) {
                rows.add(row(area, source, String.join(" ", reason), line.strip()));
                reason.clear();
            } else if (!line.isBlank()) {
                reason.add(line.strip());
            }
        }
        if (!reason.isEmpty()) {
            throw new IllegalArgumentException("a row without a verdict: " + reason);
        }
        return new Coverage(List.copyOf(rows));
    }

    private static Row row(String area, String source, String reason, String verdict) {
        Matcher matcher = VERDICT.matcher(verdict);
        if (!matcher.matches() || reason.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("no row: " + reason + " " + verdict);
        }
        String code = matcher.group(2);
        Effect effect = Effect.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        return code == null
                ? new Row(
                        area,
                        source,
                        reason,
                        effect,
                        Optional.empty(),
                        "",
                        Optional.of(Without.valueOf(matcher.group(4).toUpperCase(Locale.ROOT))),
                        matcher.group(5))
                : new Row(
                        area,
                        source,
                        reason,
                        effect,
                        Optional.of(problem(code)),
                        matcher.group(3),
                        Optional.empty(),
                        "");
    }

    private static Problem problem(String code) {
        return Stream.of(Problem.values())
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no problem " + code));
    }

    private long count(Predicate<Row> rows) {
        return rows().stream().filter(rows).count();
    }

    /** The counts: what does not load, and what loads and then goes wrong. */
    String summary() {
        return "\n\nOf " + sentence("for which a function does not load", row -> row.effect() == Effect.REFUSES)
                + " Of " + sentence("for which it loads and then goes wrong", row -> row.effect() != Effect.REFUSES)
                + "\n\n| | reasons | compile errors | warnings | cannot happen: Bindery never writes it"
                + " | known only later | not found yet |\n|---|---|---|---|---|---|---|\n"
                + Stream.of(Effect.values()).map(this::counts).reduce("", String::concat)
                + counts("all", row -> true)
                + "\nA function does not load, too, where its trigger, or the app, cannot start. What is *known only"
                + " later* depends on settings, on `host.json`, on what the app's services hold or on what a caller"
                + " sends; the table says who tells it then.\n";
    }

    private String sentence(String what, Predicate<Row> which) {
        long errors = count(which.and(Row::isError));
        return count(which) + " reasons " + what + ", " + errors + " are compile errors, "
                + count(which.and(Row::isWarning)) + " are warnings and "
                + count(which.and(row -> row.is(Without.NEVER))) + " cannot happen; "
                + count(which.and(row -> row.is(Without.LATE))) + " are known only later and "
                + count(which.and(row -> row.is(Without.OPEN))) + " are not found yet.";
    }

    private String counts(Effect effect) {
        return counts("the function " + effect.words(), row -> row.effect() == effect);
    }

    private String counts(String label, Predicate<Row> which) {
        return "| " + label + " | " + count(which) + " | " + count(which.and(Row::isError)) + " | "
                + count(which.and(Row::isWarning)) + " | " + count(which.and(row -> row.is(Without.NEVER))) + " | "
                + count(which.and(row -> row.is(Without.LATE))) + " | "
                + count(which.and(row -> row.is(Without.OPEN))) + " |\n";
    }

    /** The table as a page. */
    String page() {
        StringBuilder out = new StringBuilder("# What the host refuses, and what Bindery says to it\n\n");
        out.append(
                        "Every reason known to us for which the Functions host (version 4), one of its extensions or Azure's")
                .append(" Java worker does not load a function, fails when it runs, or serves it otherwise than it is")
                .append(
                        " written without a word. Each row with a code is proved by a program that the build compiles.\n\n");
        out.append(summary());
        String area = "";
        for (Row row : rows) {
            if (!row.area().equals(area)) {
                area = row.area();
                out.append("\n## ")
                        .append(area)
                        .append("\n\n| reason | from | the function | Bindery |\n|---|---|---|---|\n");
            }
            out.append("| ").append(cell(row.reason())).append(" | ");
            out.append(cell(row.source()))
                    .append(" | ")
                    .append(row.effect().words())
                    .append(" | ");
            out.append(verdict(row)).append(" |\n");
        }
        return out.append("\n[All diagnostics](index.md)\n").toString();
    }

    private static String verdict(Row row) {
        return row.problem()
                .map(problem -> "[" + problem.code() + "](" + problem.code() + ".md), "
                        + DiagnosticPages.kind(problem).toLowerCase(Locale.ROOT))
                .orElseGet(() -> row.without().orElseThrow().words() + ": " + cell(row.why()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
