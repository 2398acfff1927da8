package dev.bindery.local.log;

import dev.bindery.local.config.HostJson;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.logging.LogSink;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Log lines on the console: time, level, function and call, message, and exceptions with their whole stack trace. */
public final class ConsoleLog implements LogSink {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int SHORT_ID = 8;

    private final PrintStream out;
    private volatile LogLevels levels = LogLevels.USUAL;

    /** @param out takes the lines */
    public ConsoleLog(PrintStream out) {
        this.out = out;
    }

    /** Has {@code host.json} say which lines are shown. */
    public void configure(HostJson json) {
        levels = LogLevels.of(json);
    }

    @Override
    public boolean isEnabled(String category, LogLevel level) {
        return levels.allow(category, level);
    }

    @Override
    public void write(LogLine line) {
        StringBuilder text =
                new StringBuilder(stamp(line.time())).append(name(line.level())).append(' ');
        if (line.functionName() != null && line.invocationId() != null) {
            String id = line.invocationId();
            text.append(line.functionName())
                    .append(' ')
                    .append(id, 0, Math.min(SHORT_ID, id.length()))
                    .append(": ");
        }
        if (!isOurs(line.category())) {
            text.append(line.category()).append(": ");
        }
        text.append(line.message()).append(System.lineSeparator());
        if (line.thrown() != null) {
            StringWriter trace = new StringWriter();
            line.thrown().printStackTrace(new PrintWriter(trace));
            text.append(trace);
        }
        // In one piece, so that lines of several threads do not mix.
        out.print(text);
        out.flush();
    }

    /** The beginning of a line. */
    public static String stamp(Instant time) {
        return "[" + TIME.format(time) + "] ";
    }

    private static boolean isOurs(String category) {
        return category.startsWith("Function.") || category.startsWith("Host.");
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
}
