package dev.bindery.logging;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.MDC;

/** Lines of {@code java.util.logging}, and so of {@code System.Logger}, which writes to it, to the sink. */
public final class SinkHandler extends Handler {
    private final Formatter messages = new SimpleFormatter();

    /** A handler for a logger of the caller's choice; {@link #install} is for all. */
    public SinkHandler() {}

    /**
     * Has every line of {@code java.util.logging} go to the sink, and nowhere else. Levels are the sink's business
     * then.
     */
    public static void install() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.addHandler(new SinkHandler());
        root.setLevel(Level.ALL);
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        return super.isLoggable(record) && Logs.isEnabled(category(record), level(record.getLevel()));
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            Logs.write(new LogLine(
                    record.getInstant(),
                    level(record.getLevel()),
                    category(record),
                    String.valueOf(messages.formatMessage(record)),
                    record.getThrown(),
                    MDC.get(InvocationScope.INVOCATION_ID),
                    MDC.get(InvocationScope.FUNCTION)));
        }
    }

    private static String category(LogRecord record) {
        return record.getLoggerName() == null ? "" : record.getLoggerName();
    }

    private static LogLevel level(Level level) {
        int value = level.intValue();
        if (value >= Level.SEVERE.intValue()) {
            return LogLevel.ERROR;
        } else if (value >= Level.WARNING.intValue()) {
            return LogLevel.WARNING;
        } else if (value >= Level.INFO.intValue()) {
            return LogLevel.INFORMATION;
        } else if (value >= Level.FINE.intValue()) {
            return LogLevel.DEBUG;
        }
        return LogLevel.TRACE;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // The sink is the host's.
    }
}
