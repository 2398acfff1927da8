package dev.bindery.logging;

import java.util.Objects;
import org.slf4j.Logger;

/** The way of every log line of this process to the one sink that a host installs. */
public final class Logs {
    private static final ThreadLocal<boolean[]> BUSY = new ThreadLocal<>() {
        @Override
        protected boolean[] initialValue() {
            return new boolean[1];
        }
    };

    /** Whatever sink is installed at the time. */
    static final LogSink INSTALLED = new LogSink() {
        @Override
        public boolean isEnabled(String category, LogLevel level) {
            return Logs.isEnabled(category, level);
        }

        @Override
        public void write(LogLine line) {
            Logs.write(line);
        }
    };

    private static volatile LogSink sink = new StandardError();

    private Logs() {}

    /**
     * Has lines go to a sink. Until a host does, warnings and worse go to the standard error stream.
     *
     * @param newSink the sink
     * @return the sink so far
     */
    public static LogSink install(LogSink newSink) {
        LogSink before = sink;
        sink = Objects.requireNonNull(newSink, "newSink");
        return before;
    }

    /**
     * A logger that writes to a sink of its own, whatever is installed: a host that has one for each call hands it to
     * the call's context, and so has its lines from whatever thread they come.
     *
     * @param name the logger's name
     * @param itsSink the sink
     * @return the logger
     */
    public static Logger logger(String name, LogSink itsSink) {
        return SinkLogger.of(name, itsSink);
    }

    /**
     * Whether the sink would take a line.
     *
     * @param category the name of the logger
     * @param level the level
     * @return true if it would; false while it is writing another line of this thread
     */
    public static boolean isEnabled(String category, LogLevel level) {
        boolean[] busy = BUSY.get();
        if (busy[0]) {
            return false;
        }
        busy[0] = true;
        try {
            return sink.isEnabled(category, level);
        } finally {
            busy[0] = false;
        }
    }

    /**
     * Hands a line to the sink, unless that is writing another line of this thread: a sink that logs would never end.
     *
     * @param line the line
     */
    public static void write(LogLine line) {
        boolean[] busy = BUSY.get();
        if (busy[0]) {
            return;
        }
        busy[0] = true;
        try {
            sink.write(line);
        } catch (RuntimeException e) {
            // Logging fails no function; but silence about it would hide the cause.
            System.err.println(
                    line.level() + " " + line.category() + ": " + line.message() + " (not logged: " + e + ")");
        } finally {
            busy[0] = false;
        }
    }

    private static final class StandardError implements LogSink {
        @Override
        public boolean isEnabled(String category, LogLevel level) {
            return level.compareTo(LogLevel.WARNING) >= 0;
        }

        @Override
        public void write(LogLine line) {
            System.err.println(line.time() + " " + line.level() + " " + line.category() + ": " + line.message());
            if (line.thrown() != null) {
                line.thrown().printStackTrace(System.err);
            }
        }
    }
}
