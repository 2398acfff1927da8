package dev.bindery;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.NormalizedParameters;
import org.slf4j.spi.CallerBoundaryAware;
import org.slf4j.spi.LocationAwareLogger;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * An SLF4J logger with the programming model's five levels by name: {@code critical}, {@code error}, {@code warning},
 * {@code info} and {@code debug}. In a message, <code>{}</code> stands for the next argument; a last argument that is
 * an exception is logged with its stack trace.
 */
public final class FunctionLogger extends AbstractLogger {
    /** Marks an {@code ERROR} line that the host shall show as critical. */
    public static final Marker CRITICAL = MarkerFactory.getMarker("CRITICAL");

    private static final long serialVersionUID = 1L;
    private static final String OWN_FRAMES = FunctionLogger.class.getName();
    private static final String INHERITED_FRAMES = AbstractLogger.class.getName();

    // An AbstractLogger is written by its name alone.
    private final transient Logger target;

    /**
     * A logger that writes to another one.
     *
     * @param target the other one
     */
    public FunctionLogger(Logger target) {
        this.target = target;
        this.name = target.getName();
    }

    /**
     * Logs that the app cannot go on: {@code ERROR} with the marker {@link #CRITICAL}.
     *
     * @param message the message
     */
    public void critical(String message) {
        own(Level.ERROR, CRITICAL, message, null, null);
    }

    /**
     * Logs that the app cannot go on: {@code ERROR} with the marker {@link #CRITICAL}.
     *
     * @param message the message
     * @param arguments what its {@code {}} stand for
     */
    public void critical(String message, @Nullable Object... arguments) {
        own(Level.ERROR, CRITICAL, message, arguments);
    }

    /**
     * Logs that the app cannot go on: {@code ERROR} with the marker {@link #CRITICAL}.
     *
     * @param message the message
     * @param thrown the exception
     */
    public void critical(String message, @Nullable Throwable thrown) {
        own(Level.ERROR, CRITICAL, message, null, thrown);
    }

    /**
     * Logs something unexpected that the function copes with; the same as {@code warn}.
     *
     * @param message the message
     */
    public void warning(String message) {
        own(Level.WARN, null, message, null, null);
    }

    /**
     * Logs something unexpected that the function copes with; the same as {@code warn}.
     *
     * @param message the message
     * @param arguments what its {@code {}} stand for
     */
    public void warning(String message, @Nullable Object... arguments) {
        own(Level.WARN, null, message, arguments);
    }

    /**
     * Logs something unexpected that the function copes with; the same as {@code warn}.
     *
     * @param message the message
     * @param thrown the exception
     */
    public void warning(String message, @Nullable Throwable thrown) {
        own(Level.WARN, null, message, null, thrown);
    }

    private void own(Level level, @Nullable Marker marker, String message, @Nullable Object[] arguments) {
        NormalizedParameters normal = NormalizedParameters.normalize(message, arguments, null);
        own(level, marker, message, normal.getArguments(), normal.getThrowable());
    }

    private void own(
            Level level,
            @Nullable Marker marker,
            String message,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        if (marker == null ? isWarnEnabled() : isErrorEnabled(marker)) {
            write(OWN_FRAMES, level, marker, message, arguments, thrown);
        }
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        write(INHERITED_FRAMES, level, marker, message, arguments, thrown);
    }

    /** Tells a logger that can use it which frames are ours, so that it shows the line of the function instead. */
    private void write(
            String frames,
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        if (target instanceof LocationAwareLogger aware) {
            aware.log(marker, frames, level.toInt(), message, arguments, thrown);
            return;
        }
        LoggingEventBuilder line = target.makeLoggingEventBuilder(level).setCause(thrown);
        if (line instanceof CallerBoundaryAware aware) {
            aware.setCallerBoundary(frames);
        }
        if (marker != null) {
            line = line.addMarker(marker);
        }
        line.log(message, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public LoggingEventBuilder makeLoggingEventBuilder(Level level) {
        return target.makeLoggingEventBuilder(level);
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return INHERITED_FRAMES;
    }

    @Override
    public boolean isTraceEnabled() {
        return target.isTraceEnabled();
    }

    @Override
    public boolean isTraceEnabled(@Nullable Marker marker) {
        return target.isTraceEnabled(marker);
    }

    @Override
    public boolean isDebugEnabled() {
        return target.isDebugEnabled();
    }

    @Override
    public boolean isDebugEnabled(@Nullable Marker marker) {
        return target.isDebugEnabled(marker);
    }

    @Override
    public boolean isInfoEnabled() {
        return target.isInfoEnabled();
    }

    @Override
    public boolean isInfoEnabled(@Nullable Marker marker) {
        return target.isInfoEnabled(marker);
    }

    @Override
    public boolean isWarnEnabled() {
        return target.isWarnEnabled();
    }

    @Override
    public boolean isWarnEnabled(@Nullable Marker marker) {
        return target.isWarnEnabled(marker);
    }

    @Override
    public boolean isErrorEnabled() {
        return target.isErrorEnabled();
    }

    @Override
    public boolean isErrorEnabled(@Nullable Marker marker) {
        return target.isErrorEnabled(marker);
    }
}
