package dev.bindery.stack;

import com.microsoft.azure.functions.ExecutionContext;
import dev.bindery.logging.InvocationScope;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.logging.LogSink;
import dev.bindery.logging.Logs;
import dev.bindery.logging.SinkHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The log of one call: the worker's own logger for it, the only one whose lines the worker passes on to the host. It
 * passes on neither the logger's name nor, once the call has ended, anything at all.
 */
final class CallLog implements LogSink, AutoCloseable {
    private static final Map<String, CallLog> RUNNING = new ConcurrentHashMap<>();

    /** Whether this thread hands a line to the worker, whose logger may pass it on to that of all lines. */
    private static final ThreadLocal<boolean[]> WRITING = ThreadLocal.withInitial(() -> new boolean[1]);

    static {
        new OfAnyCall().install();
        SinkHandler others = new SinkHandler();
        others.setFilter(record -> !WRITING.get()[0] && running(MDC.get(InvocationScope.INVOCATION_ID)) != null);
        Logger.getLogger("").addHandler(others);
    }

    private final String invocationId;
    private final String own;
    private final Logger logger;

    private CallLog(String invocationId, String own, Logger logger) {
        this.invocationId = invocationId;
        this.own = own;
        this.logger = logger;
    }

    static CallLog open(ExecutionContext worker) {
        CallLog log = new CallLog(
                worker.getInvocationId(), "Function." + worker.getFunctionName() + ".User", worker.getLogger());
        RUNNING.put(log.invocationId, log);
        return log;
    }

    @Override
    public boolean isEnabled(String category, LogLevel level) {
        return logger.isLoggable(level(level));
    }

    @Override
    public void write(LogLine line) {
        boolean foreign = !line.category().equals(own);
        LogRecord record =
                new LogRecord(level(line.level()), foreign ? line.category() + ": " + line.message() : line.message());
        record.setLoggerName(logger.getName());
        record.setInstant(line.time());
        record.setThrown(line.thrown());
        // Else it is looked for on the stack, in vain.
        record.setSourceClassName(line.category());
        record.setSourceMethodName("");
        boolean[] writing = WRITING.get();
        boolean before = writing[0];
        writing[0] = true;
        try {
            logger.log(record);
        } finally {
            writing[0] = before;
        }
    }

    private static @Nullable CallLog running(@Nullable String invocationId) {
        return invocationId == null ? null : RUNNING.get(invocationId);
    }

    void warn(String message) {
        write(LogLine.now(LogLevel.WARNING, own, message, null));
    }

    /** Such that the worker makes the same of them again; it has no word for what is worse than an error. */
    private static Level level(LogLevel level) {
        return switch (level) {
            case TRACE -> Level.FINE;
            case DEBUG -> Level.CONFIG;
            case INFORMATION -> Level.INFO;
            case WARNING -> Level.WARNING;
            case ERROR, CRITICAL -> Level.SEVERE;
        };
    }

    @Override
    public void close() {
        RUNNING.remove(invocationId, this);
    }

    /** The log of the call that a thread works on; a line outside of calls goes where it went before. */
    private static final class OfAnyCall implements LogSink {
        private volatile @Nullable LogSink otherwise;

        void install() {
            otherwise = Logs.install(this);
        }

        @Override
        public boolean isEnabled(String category, LogLevel level) {
            LogSink sink = sink(MDC.get(InvocationScope.INVOCATION_ID));
            return sink != null && sink.isEnabled(category, level);
        }

        @Override
        public void write(LogLine line) {
            LogSink sink = sink(line.invocationId());
            if (sink != null) {
                sink.write(line);
            }
        }

        private @Nullable LogSink sink(@Nullable String invocationId) {
            LogSink running = running(invocationId);
            return running == null ? otherwise : running;
        }
    }
}
