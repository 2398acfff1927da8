package dev.bindery.local.log;

import dev.bindery.local.json.JsonText;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a line of the log looks like. */
public interface LineFormat {
    /**
     * The text of a line, its end included.
     *
     * @param line the line
     * @param nameWidth how much room the names of functions have, so that what follows them is aligned
     */
    String text(LogLine line, int nameWidth);

    /** Text for people. */
    LineFormat PLAIN = (line, nameWidth) -> people(line, nameWidth, false);

    /** Text for people at a terminal. */
    LineFormat COLOURED = (line, nameWidth) -> people(line, nameWidth, true);

    /** A JSON object for machines. */
    LineFormat JSON = (line, nameWidth) -> {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("time", stamp(line.time()));
        json.put("level", line.level().name().toLowerCase(Locale.ROOT));
        json.put("category", line.category());
        if (line.functionName() != null && line.invocationId() != null) {
            json.put("function", line.functionName());
            json.put("invocationId", line.invocationId());
        }
        json.put("message", line.message());
        if (line.thrown() != null) {
            json.put("exception", trace(line.thrown()));
        }
        return JsonText.write(json) + System.lineSeparator();
    };

    private static String people(LogLine line, int nameWidth, boolean coloured) {
        StringBuilder text = new StringBuilder();
        text.append(coloured ? "\u001B[2m[" : "[").append(stamp(line.time())).append(coloured ? "]\u001B[0m " : "] ");
        String level = name(line.level());
        text.append(coloured ? colour(line.level()) + level + "\u001B[0m" : level)
                .append(' ');
        if (line.functionName() != null && line.invocationId() != null) {
            String id = line.invocationId();
            String name = line.functionName();
            text.append(coloured ? "\u001B[36m" + name + "\u001B[0m" : name)
                    .append(" ".repeat(Math.max(0, nameWidth - name.length()) + 1))
                    .append(id, 0, Math.min(8, id.length()))
                    .append(": ");
        }
        String category = line.category();
        if (!category.startsWith("Function.") && !category.startsWith("Host.")) {
            text.append(category).append(": ");
        }
        text.append(line.message()).append(System.lineSeparator());
        return line.thrown() == null
                ? text.toString()
                : text.append(trace(line.thrown())).toString();
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String name(LogLevel level) {
        return switch (level) {
            case TRACE -> "TRACE";
            case DEBUG -> "DEBUG";
            case INFORMATION -> "INFO ";
            case WARNING -> "WARN ";
            case ERROR -> "ERROR";
            case CRITICAL -> "CRIT ";
        };
    }

    private static String colour(LogLevel level) {
        return switch (level) {
            case TRACE, DEBUG -> "\u001B[2m";
            case INFORMATION -> "\u001B[32m";
            case WARNING -> "\u001B[33m";
            case ERROR, CRITICAL -> "\u001B[31m";
        };
    }

    /** A time as all lines have it. */
    static String stamp(Instant time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(time);
    }
}
