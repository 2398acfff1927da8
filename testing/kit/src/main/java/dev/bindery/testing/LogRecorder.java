package dev.bindery.testing;

import dev.bindery.logging.InvocationScope;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.logging.LogSink;
import dev.bindery.logging.Logs;
import dev.bindery.logging.SinkHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Keeps what the calls of one app log. Lines from elsewhere go where they went before. */
final class LogRecorder implements AutoCloseable {
    private static final Set<LogRecorder> OPEN = ConcurrentHashMap.newKeySet();
    private static final Handler JUL = new SinkHandler();
    private static @Nullable LogSink before;

    private final Set<String> invocations = ConcurrentHashMap.newKeySet();
    private final List<LogLine> lines = new CopyOnWriteArrayList<>();

    private LogRecorder() {}

    static LogRecorder open() {
        LogRecorder recorder = new LogRecorder();
        synchronized (OPEN) {
            if (OPEN.isEmpty()) {
                before = Logs.install(new Distributor());
                Logger.getLogger("").addHandler(JUL);
            }
            OPEN.add(recorder);
        }
        return recorder;
    }

    /** Says that a call is this app's. */
    void expect(String invocationId) {
        invocations.add(invocationId);
    }

    List<LogLine> lines() {
        String slf4j = LoggerFactory.getILoggerFactory().getClass().getName();
        if (!slf4j.startsWith("dev.bindery.logging.")) {
            throw new IllegalStateException("SLF4J writes to " + slf4j + " in this test, so the test kit sees no lines."
                    + "\n  The kit brings an SLF4J provider of its own; another one on the test class path keeps it out."
                    + "\n  Exclude that one from the test's dependencies.");
        }
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (OPEN.remove(this) && OPEN.isEmpty() && before != null) {
                Logger.getLogger("").removeHandler(JUL);
                Logs.install(before);
                before = null;
            }
        }
    }

    private static final class Distributor implements LogSink {
        @Override
        public boolean isEnabled(String category, LogLevel level) {
            if (category.startsWith("com.azure.")) {
                // The storage client's: it reports as an error what it is asked to find out.
                return false;
            }
            LogSink others = before;
            return MDC.get(InvocationScope.INVOCATION_ID) != null
                    || others != null && others.isEnabled(category, level);
        }

        @Override
        public void write(LogLine line) {
            String id = line.invocationId();
            boolean taken = false;
            for (LogRecorder recorder : OPEN) {
                if (id != null && recorder.invocations.contains(id)) {
                    recorder.lines.add(line);
                    taken = true;
                }
            }
            LogSink others = before;
            if (!taken && others != null && others.isEnabled(line.category(), line.level())) {
                others.write(line);
            }
        }
    }
}
