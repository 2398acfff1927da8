package dev.bindery.logging;

import dev.bindery.FunctionLogger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/** A logger of SLF4J that writes to the sink. */
final class SinkLogger extends LegacyAbstractLogger implements LoggingEventAware {
    private static final long serialVersionUID = 1L;
    private static final String CRITICAL = FunctionLogger.CRITICAL.getName();

    /** Lost when a logger is serialized, which SLF4J then replaces by another of the name. */
    private final transient LogSink sink;

    SinkLogger(String name, LogSink sink) {
        this.name = name;
        this.sink = sink;
    }

    /** As a logger of SLF4J's here, so that nobody else is verified against that before it is wanted. */
    static Logger of(String name, LogSink sink) {
        return new SinkLogger(name, sink);
    }

    @Override
    public boolean isTraceEnabled() {
        return sink.isEnabled(name, LogLevel.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return sink.isEnabled(name, LogLevel.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return sink.isEnabled(name, LogLevel.INFORMATION);
    }

    @Override
    public boolean isWarnEnabled() {
        return sink.isEnabled(name, LogLevel.WARNING);
    }

    @Override
    public boolean isErrorEnabled() {
        return sink.isEnabled(name, LogLevel.ERROR);
    }

    @Override
    public boolean isErrorEnabled(@Nullable Marker marker) {
        return sink.isEnabled(name, level(Level.ERROR, marker == null ? null : List.of(marker)));
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        write(level(level, marker == null ? null : List.of(marker)), formatted(message, arguments), thrown, null);
    }

    /**
     * Key-value pairs have no place of their own in a line, so they lead the message, as SLF4J itself does it; the
     * event id does so too, because not every sink has a use for it.
     */
    @Override
    public void log(LoggingEvent event) {
        StringBuilder message = new StringBuilder();
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        String eventId = null;
        if (pairs != null) {
            for (KeyValuePair pair : pairs) {
                message.append(pair.key).append('=').append(pair.value).append(' ');
                if (LogLine.EVENT_ID.equals(pair.key) && pair.value != null) {
                    eventId = pair.value.toString();
                }
            }
        }
        message.append(formatted(event.getMessage(), event.getArgumentArray()));
        write(level(event.getLevel(), event.getMarkers()), message.toString(), event.getThrowable(), eventId);
    }

    private void write(LogLevel level, String message, @Nullable Throwable thrown, @Nullable String eventId) {
        sink.write(LogLine.now(level, name, message, thrown, eventId));
    }

    private static String formatted(@Nullable String message, @Nullable Object @Nullable [] arguments) {
        String text = MessageFormatter.basicArrayFormat(message, arguments);
        return text == null ? "null" : text;
    }

    private static LogLevel level(Level level, @Nullable List<Marker> markers) {
        return switch (level) {
            case TRACE -> LogLevel.TRACE;
            case DEBUG -> LogLevel.DEBUG;
            case INFO -> LogLevel.INFORMATION;
            case WARN -> LogLevel.WARNING;
            case ERROR ->
                markers != null
                                && markers.stream()
                                        .anyMatch(marker -> marker.getName().equals(CRITICAL))
                        ? LogLevel.CRITICAL
                        : LogLevel.ERROR;
        };
    }
}
