package dev.bindery.worker;

import dev.bindery.worker.rpc.Failure;
import dev.bindery.worker.rpc.Log;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Lines of {@code java.util.logging}, and so of {@code System.Logger}. The JDK makes one when the first of these lines
 * is logged, and no earlier, as a system property tells it to.
 */
public final class JulLines extends Handler {
    private final Formatter messages = new SimpleFormatter();

    /** Called by the JDK, to configure logging. */
    public JulLines() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.addHandler(this);
        root.setLevel(Level.ALL);
        setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord line) {
        LogOutlet out = LogOutlet.ofProcess();
        if (out == null) {
            return;
        }
        String category = line.getLoggerName() == null ? "" : line.getLoggerName();
        int level = level(line.getLevel().intValue());
        if (out.isEnabled(out.currentFunction(), category, level)) {
            Throwable thrown = line.getThrown();
            String message = String.valueOf(messages.formatMessage(line));
            out.write(new Log(
                    out.currentCall(),
                    category,
                    level,
                    category.isEmpty() || category.startsWith("Function.") ? message : category + ": " + message,
                    null,
                    thrown == null ? null : Failure.of(thrown, category, true),
                    false));
        }
    }

    private static int level(int value) {
        if (value >= Level.SEVERE.intValue()) {
            return Log.ERROR;
        } else if (value >= Level.WARNING.intValue()) {
            return Log.WARNING;
        } else if (value >= Level.INFO.intValue()) {
            return Log.INFORMATION;
        }
        return value >= Level.FINE.intValue() ? Log.DEBUG : Log.TRACE;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // The stream is the worker's.
    }
}
