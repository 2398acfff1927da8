package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.spi.LocationAwareLogger;

/** The levels reach the sink in {@link dev.bindery.logging.LogsTest}; here it is about loggers of other providers. */
class FunctionLoggerTest {
    private final Exception thrown = new IllegalStateException("boom");

    /** A logger that knows neither callers nor events, like the simplest providers' ones. */
    private static class Plain extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;
        final transient List<String> lines = new ArrayList<>();
        boolean enabled = true;

        Plain() {
            name = "plain";
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                org.slf4j.event.Level level, Marker marker, String message, Object[] arguments, Throwable failure) {
            lines.add(level + " " + marker + " " + message + " " + Arrays.toString(arguments) + " " + failure);
        }

        @Override
        public boolean isTraceEnabled() {
            return enabled;
        }

        @Override
        public boolean isDebugEnabled() {
            return enabled;
        }

        @Override
        public boolean isInfoEnabled() {
            return enabled;
        }

        @Override
        public boolean isWarnEnabled() {
            return enabled;
        }

        @Override
        public boolean isErrorEnabled() {
            return enabled;
        }
    }

    /** One that shows the line of the caller, and is told which class's frames to skip. */
    private static final class Aware extends Plain implements LocationAwareLogger {
        private static final long serialVersionUID = 1L;

        @Override
        public void log(
                Marker marker, String frames, int level, String message, Object[] arguments, Throwable failure) {
            StackTraceElement[] stack = new Throwable().getStackTrace();
            int caller = 0;
            while (!stack[caller].getClassName().equals(frames)) {
                caller++;
            }
            while (stack[caller].getClassName().equals(frames)) {
                caller++;
            }
            lines.add(level + " " + marker + " " + stack[caller].getMethodName() + " " + message + " "
                    + Arrays.toString(arguments) + " " + failure);
        }
    }

    @Test
    void reachesAPlainLogger() {
        Plain plain = new Plain();
        FunctionLogger logger = new FunctionLogger(plain);
        logger.warning("a");
        logger.warning("b {} {}", 1, 2);
        logger.warning("c", thrown);
        logger.info("d {}", 3);
        logger.error("e {}", 4, thrown);
        logger.debug("f {} {} {}", 1, 2, 3);
        logger.trace("g");
        assertThat(plain.lines)
                .containsExactly(
                        "WARN null a [] null",
                        "WARN null b {} {} [1, 2] null",
                        "WARN null c [] " + thrown,
                        "INFO null d {} [3] null",
                        "ERROR null e {} [4] " + thrown,
                        "DEBUG null f {} {} {} [1, 2, 3] null",
                        "TRACE null g [] null");
        assertThat(logger.getName()).isEqualTo("plain");
    }

    @Test
    void saysCriticalToAPlainLoggerInTheMessage() {
        Plain plain = new Plain();
        new FunctionLogger(plain).critical("disk {}", "full", thrown);
        assertThat(plain.lines).singleElement().asString().contains("ERROR", "CRITICAL", "disk {}", "[full]", "boom");
    }

    @Test
    void letsALoggerShowTheFunctionsLine() {
        Aware aware = new Aware();
        FunctionLogger logger = new FunctionLogger(aware);
        logger.critical("a {}", 1);
        logger.warning("b", thrown);
        logger.info("c {} {}", 1, 2);
        logger.error("d");
        assertThat(aware.lines)
                .containsExactly(
                        "40 CRITICAL letsALoggerShowTheFunctionsLine a {} [1] null",
                        "30 null letsALoggerShowTheFunctionsLine b null " + thrown,
                        "20 null letsALoggerShowTheFunctionsLine c {} {} [1, 2] null",
                        "40 null letsALoggerShowTheFunctionsLine d null null");
    }

    @Test
    void isSilentWhereTheLevelIsOff() {
        Plain plain = new Plain();
        plain.enabled = false;
        FunctionLogger logger = new FunctionLogger(plain);
        logger.critical("a");
        logger.critical("a {}", 1);
        logger.critical("a", thrown);
        logger.warning("b");
        logger.info("c");
        logger.atDebug().log("d");
        assertThat(plain.lines).isEmpty();
        assertThat(logger.isErrorEnabled()).isFalse();
        assertThat(logger.isErrorEnabled(FunctionLogger.CRITICAL)).isFalse();
        assertThat(logger.isTraceEnabled()).isFalse();
        assertThat(logger.isTraceEnabled(null)).isFalse();
        assertThat(logger.isDebugEnabled(null)).isFalse();
        assertThat(logger.isInfoEnabled(null)).isFalse();
        assertThat(logger.isWarnEnabled(null)).isFalse();
    }

    @Test
    void isAnSlf4jLogger() {
        Logger logger = Context.builder("Hello").build().logger();
        assertThat(LoggerFactory.getLogger(logger.getName()).getName()).isEqualTo("Function.Hello.User");
    }
}
