package dev.bindery.processor;

import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.verify.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** The pages in {@code docs/diagnostics}: one for each problem, and the list of all. */
final class DiagnosticPages {
    static final Path FOLDER = Path.of("../docs/diagnostics");
    private static final Map<Character, String> AREAS = areas();
    private static final Pattern ABOUT = Pattern.compile(
            "# ([^\\n]+)\\n\\n(.*?)(?:\\n+## When to suppress it\\n\\n(.*?))?(?:\\n+See: ([^\\n]+))?", Pattern.DOTALL);

    /** What {@code about.md} says. */
    record About(String title, String reason, String suppress, List<String> related) {
        static About of(DiagnosticCase problem) {
            Matcher matcher = ABOUT.matcher(problem.about().strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(problem.folder() + "/about.md is no \"# Title\" and a text");
            }
            return new About(
                    matcher.group(1),
                    matcher.group(2),
                    matcher.group(3) == null ? "" : matcher.group(3),
                    matcher.group(4) == null
                            ? List.of()
                            : List.of(matcher.group(4).split(" ")));
        }
    }

    private DiagnosticPages() {}

    private static Map<Character, String> areas() {
        Map<Character, String> areas = new LinkedHashMap<>();
        areas.put('0', "The processor itself");
        areas.put('1', "Functions and their classes");
        areas.put('2', "Bindings and their elements");
        areas.put('3', "Types and values");
        areas.put('4', "HTTP");
        areas.put('5', "Schedules, batches and retries");
        areas.put('6', "Azure's own Java worker");
        areas.put('9', "The application as a whole");
        return areas;
    }

    /** The page of a problem; without messages where the compiler has none yet. */
    static String page(DiagnosticCase problem, List<Message> messages) {
        About about = About.of(problem);
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(problem.problem().code())
                .append(": ")
                .append(about.title())
                .append("\n\n");
        out.append(kind(problem.problem()))
                .append(" · ")
                .append(area(problem.problem()))
                .append("\n\n");
        out.append(about.reason()).append("\n");
        if (problem.hasExample()) {
            out.append("\n## Wrong\n\n");
            program(problem, "Wrong.java", out);
            for (Message message : messages) {
                out.append("\n```\n").append(console(problem, message)).append("```\n");
            }
            out.append("\n## Right\n\n");
            program(problem, "Right.java", out);
        }
        out.append("\n## Severity\n\n").append(severity(problem.problem())).append('\n');
        if (!about.suppress().isEmpty()) {
            out.append('\n').append(about.suppress()).append('\n');
        }
        if (!about.related().isEmpty()) {
            out.append("\nRelated: ")
                    .append(about.related().stream()
                            .map(code -> "[" + code + "](" + code + ".md)")
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        out.append("\n[All diagnostics](index.md)\n");
        return out.toString();
    }

    private static void program(DiagnosticCase problem, String program, StringBuilder out) {
        List<String> options = problem.options(program);
        if (!options.isEmpty()) {
            out.append("Compiled with `")
                    .append(String.join(" ", options).replace("{folder}/", ""))
                    .append("`:\n\n");
        }
        out.append("```java\n").append(problem.shown(program)).append("```\n");
    }

    /** A message as javac prints it; of a path only what is the same on every machine. */
    private static String console(DiagnosticCase problem, Message message) {
        List<String> text =
                message.text().replaceAll("\\S*/generated/", "…/").lines().toList();
        StringBuilder out = new StringBuilder();
        String kind = message.kind() == Diagnostic.Kind.ERROR ? "error: " : "warning: ";
        if (message.line() > 0) {
            out.append("Wrong.java:").append(message.line()).append(": ");
        }
        out.append(kind).append(text.get(0)).append('\n');
        if (message.line() > 0) {
            String line = problem.shown("Wrong.java").lines().toList().get((int) message.line() - 1);
            out.append(line).append('\n');
            out.append(" ".repeat((int) message.column() - 1)).append("^\n");
        }
        text.stream().skip(1).forEach(more -> out.append(more).append('\n'));
        return out.toString();
    }

    static String kind(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "Error";
            case MISTAKE -> "Error that can be lowered";
            case WARNING -> "Warning";
        };
    }

    private static String area(Problem problem) {
        return AREAS.get(problem.code().charAt(3));
    }

    private static String severity(Problem problem) {
        String code = problem.code();
        if (problem == Problem.OPTION) {
            return "A warning. It is about no place in the source, so nothing there silences it: mend the option.";
        }
        return switch (problem.severity()) {
            case ERROR ->
                "Always an error: the function would not load, or no adapter can be written for it. No files are written"
                        + " for the function until it is mended, and no option changes that.";
            case MISTAKE ->
                "An error, and no files are written for the function. Where the program knows better,"
                        + " `-Abindery.severity." + code + "=warning` makes it a warning, which `@SuppressWarnings(\""
                        + code + "\")` silences where it stands; `-Abindery.severity." + code
                        + "=off` silences it in the whole compilation.";
            case WARNING ->
                "A warning: the function is written as its source says. `@SuppressWarnings(\"" + code + "\")` on the"
                        + " parameter, the method or the class silences it there, `-Abindery.severity." + code
                        + "=off` everywhere; `-Abindery.severity." + code + "=error` makes it an error.";
        };
    }

    /** The list of all problems. */
    static String index(Coverage coverage) {
        StringBuilder out = new StringBuilder();
        out.append("# Diagnostics\n\n");
        out.append(
                        "Everything that Bindery says while javac compiles has a code, stands at the annotation value or the")
                .append(" parameter that it is about, and has a page here. Codes do not change their meaning.\n\n");
        out.append("The [coverage table](coverage.md) lists every reason known to us for which the Functions host, its")
                .append(" extensions and its workers do not serve a function as its author meant it.")
                .append(coverage.summary())
                .append(CHANGING);
        for (Map.Entry<Character, String> area : AREAS.entrySet()) {
            out.append("\n## ").append(area.getValue()).append("\n\n| code | | severity |\n|---|---|---|\n");
            for (DiagnosticCase problem : DiagnosticCase.all()) {
                if (problem.problem().code().charAt(3) == area.getKey()) {
                    String code = problem.problem().code();
                    out.append("| [").append(code).append("](").append(code).append(".md) | ");
                    out.append(About.of(problem).title()).append(" | ");
                    out.append(kind(problem.problem()).toLowerCase(Locale.ROOT)).append(" |\n");
                }
            }
        }
        return out.toString();
    }

    private static final String CHANGING = """

            ## Silencing and changing them

            | | |
            |---|---|
            | `@SuppressWarnings("BND2024")` on a parameter, a method or a class | silences a warning there; errors do not take it |
            | `-Abindery.severity.BND2024=off` | silences it in the whole compilation |
            | `-Abindery.severity.BND2024=error` | makes a warning an error |
            | `-Abindery.severity.BND2021=warning` | makes an error a warning, where the list says that it can be lowered |
            | `-Abindery.settings=local.settings.json` | also checks that the app settings that the functions name are there |
            """;
}
