package dev.bindery.local.log;

import dev.bindery.local.config.HostJson;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.logging.LogSink;
import java.io.PrintStream;
import java.util.Collection;

/** Log lines on the console: time, level, function and call, message, and exceptions with their whole stack trace. */
public final class ConsoleLog implements LogSink {
    private static final int WIDEST_NAME = 24;

    private final PrintStream out;
    private final LineFormat format;
    private volatile LogLevels levels = LogLevels.USUAL;
    private volatile int nameWidth;

    /** @param out takes the lines, as text for people */
    public ConsoleLog(PrintStream out) {
        this(out, LineFormat.PLAIN);
    }

    /**
     * @param out takes the lines
     * @param format what they look like
     */
    public ConsoleLog(PrintStream out, LineFormat format) {
        this.out = out;
        this.format = format;
    }

    /** Has {@code host.json} say which lines are shown. */
    public void configure(HostJson json) {
        levels = LogLevels.of(json);
    }

    /** Makes room for the names of functions. */
    public void align(Collection<String> functions) {
        nameWidth = functions.stream()
                .mapToInt(String::length)
                .filter(length -> length <= WIDEST_NAME)
                .max()
                .orElse(0);
    }

    @Override
    public boolean isEnabled(String category, LogLevel level) {
        return levels.allow(category, level);
    }

    @Override
    public void write(LogLine line) {
        // In one piece, so that lines of several threads do not mix.
        out.print(format.text(line, nameWidth));
        out.flush();
    }
}
