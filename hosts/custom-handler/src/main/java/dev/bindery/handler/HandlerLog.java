package dev.bindery.handler;

import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.logging.LogSink;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where lines go: those of a call that the host called with its own request travel with the answer; all others go to
 * the console, which the host reads. There it takes what is on the error stream as errors, or as warnings where a line
 * says so.
 */
final class HandlerLog implements LogSink {
    private final Map<String, CallLog> calls = new ConcurrentHashMap<>();
    private final PrintStream out;
    private final PrintStream err;
    private volatile LogLevels levels = new LogLevels(Map.of());

    HandlerLog(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Has {@code host.json} say which lines are passed on. */
    void configure(LogLevels newLevels) {
        levels = newLevels;
    }

    @Override
    public boolean isEnabled(String category, LogLevel level) {
        return levels.allow(category, level);
    }

    @Override
    public void write(LogLine line) {
        CallLog call = line.invocationId() == null ? null : calls.get(line.invocationId());
        if (call == null || !call.add(line)) {
            print(line);
        }
    }

    /** Holds back the lines of a call. */
    void open(String invocationId) {
        calls.put(invocationId, new CallLog());
    }

    /** The lines of a call for its answer. What it logs from now on goes to the console. */
    List<String> close(String invocationId) {
        CallLog call = calls.remove(invocationId);
        return call == null
                ? List.of()
                : call.close().stream().map(HandlerLog::answerText).toList();
    }

    /** Prints the lines of a call that has no answer to travel with. */
    void spill(String invocationId) {
        CallLog call = calls.remove(invocationId);
        if (call != null) {
            call.close().forEach(this::print);
        }
    }

    /** Prints what all calls have logged so far. */
    void spillAll() {
        List.copyOf(calls.keySet()).forEach(this::spill);
    }

    private void print(LogLine line) {
        PrintStream stream = line.level().compareTo(LogLevel.WARNING) >= 0 ? err : out;
        StringBuilder text = new StringBuilder(name(line.level())).append(": ");
        if (line.functionName() != null) {
            text.append(line.functionName())
                    .append(" (Id=")
                    .append(line.invocationId())
                    .append("): ");
        }
        // In one piece, so that lines of several threads do not mix.
        stream.print(text.append(message(line)).append(System.lineSeparator()));
        stream.flush();
    }

    /** The host logs each of them as information, so a line says itself if it is anything else. */
    private static String answerText(LogLine line) {
        return line.level() == LogLevel.INFORMATION ? message(line) : "[" + name(line.level()) + "] " + message(line);
    }

    private static String message(LogLine line) {
        String message =
                line.category().startsWith("Function.") || line.category().startsWith("Host.")
                        ? line.message()
                        : line.category() + ": " + line.message();
        if (line.thrown() == null) {
            return message;
        }
        StringWriter trace = new StringWriter();
        line.thrown().printStackTrace(new PrintWriter(trace));
        return message + System.lineSeparator() + trace.toString().stripTrailing();
    }

    private static String name(LogLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
