package dev.bindery.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.Context;
import dev.bindery.FunctionLogger;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.MarkerFactory;

@SuppressWarnings("try") // a scope is only opened and closed
class LogsTest {
    private final Context call = Context.builder("Hello").invocationId("id-1").build();
    private final Exception thrown = new IllegalStateException("boom");
    private final Lines sink = new Lines();
    private @Nullable LogSink before;

    private static final class Lines implements LogSink {
        final List<LogLine> lines = new CopyOnWriteArrayList<>();
        LogLevel least = LogLevel.TRACE;

        @Override
        public boolean isEnabled(String category, LogLevel level) {
            return !category.startsWith("org.junit") && level.compareTo(least) >= 0;
        }

        @Override
        public void write(LogLine line) {
            lines.add(line);
        }

        List<String> shown() {
            return lines.stream()
                    .map(line -> line.level() + " " + line.category() + ": " + line.message() + " "
                            + (line.thrown() == null ? "" : line.thrown().getMessage() + " ") + line.functionName()
                            + "/" + line.invocationId())
                    .toList();
        }
    }

    @BeforeEach
    void install() {
        before = Logs.install(sink);
        SinkHandler.install();
    }

    @AfterEach
    void restore() throws Exception {
        Logs.install(before);
        java.util.logging.LogManager.getLogManager().readConfiguration();
    }

    @Test
    void linesOfEveryApiCarryTheCall() {
        try (InvocationScope scope = InvocationScope.open(call)) {
            call.logger().info("slf4j {}", 1);
            LoggerFactory.getLogger("a.B").debug("slf4j too", thrown);
            java.util.logging.Logger.getLogger("j.U").log(Level.WARNING, "jul {0}", 2);
            System.getLogger("s.L").log(System.Logger.Level.INFO, "system {0}", 3);
        }
        LoggerFactory.getLogger("a.B").info("after");
        assertThat(sink.shown())
                .containsExactly(
                        "INFORMATION Function.Hello.User: slf4j 1 Hello/id-1",
                        "DEBUG a.B: slf4j too boom Hello/id-1",
                        "WARNING j.U: jul 2 Hello/id-1",
                        "INFORMATION s.L: system 3 Hello/id-1",
                        "INFORMATION a.B: after null/null");
        assertThat(sink.lines.get(0).time()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    }

    @Test
    void theFiveLevelsOfTheProgrammingModelArrive() {
        FunctionLogger logger = call.logger();
        logger.critical("a");
        logger.critical("a {}", 1);
        logger.critical("a", thrown);
        logger.critical("a {}", 1, thrown);
        logger.error("b");
        logger.warning("c");
        logger.info("d");
        logger.debug("e");
        logger.trace("f");
        assertThat(sink.lines)
                .extracting(line -> line.level() + " " + line.message() + " " + line.thrown())
                .containsExactly(
                        "CRITICAL a null",
                        "CRITICAL a 1 null",
                        "CRITICAL a " + thrown,
                        "CRITICAL a 1 " + thrown,
                        "ERROR b null",
                        "WARNING c null",
                        "INFORMATION d null",
                        "DEBUG e null",
                        "TRACE f null");
    }

    @Test
    void markersAndPairsOfPlainSlf4jArrive() {
        Logger logger = LoggerFactory.getLogger("a.B");
        logger.error(FunctionLogger.CRITICAL, "marked {}", 1);
        logger.error(MarkerFactory.getMarker("OTHER"), "other");
        logger.atInfo().addKeyValue("order", 7).setCause(thrown).log("taken {}", "now");
        logger.atError().addMarker(FunctionLogger.CRITICAL).log("fluent");
        logger.info(null);
        assertThat(sink.shown())
                .containsExactly(
                        "CRITICAL a.B: marked 1 null/null",
                        "ERROR a.B: other null/null",
                        "INFORMATION a.B: order=7 taken now boom null/null",
                        "CRITICAL a.B: fluent null/null",
                        "INFORMATION a.B: null null/null");
    }

    @Test
    void levelsOfJavaUtilLoggingHaveTheirCounterparts() {
        java.util.logging.Logger logger = java.util.logging.Logger.getLogger("j.U");
        for (Level level :
                List.of(Level.SEVERE, Level.WARNING, Level.INFO, Level.CONFIG, Level.FINE, Level.FINER, Level.FINEST)) {
            logger.log(level, level.getName());
        }
        System.getLogger("j.U").log(System.Logger.Level.TRACE, "trace");
        System.getLogger("j.U").log(System.Logger.Level.ERROR, "error", thrown);
        assertThat(sink.lines)
                .extracting(line -> line.level() + " " + line.message())
                .containsExactly(
                        "ERROR SEVERE",
                        "WARNING WARNING",
                        "INFORMATION INFO",
                        "DEBUG CONFIG",
                        "DEBUG FINE",
                        "TRACE FINER",
                        "TRACE FINEST",
                        "TRACE trace",
                        "ERROR error");
    }

    @Test
    void aRecordMayLackNameAndMessage() {
        LogRecord record = new LogRecord(Level.INFO, null);
        record.setResourceBundle((ResourceBundle) null);
        new SinkHandler().publish(record);
        assertThat(sink.shown()).containsExactly("INFORMATION : null null/null");
    }

    @Test
    void theSinkDecidesAboutLevels() {
        sink.least = LogLevel.WARNING;
        Logger logger = LoggerFactory.getLogger("a.B");
        logger.info("no");
        logger.warn("yes");
        java.util.logging.Logger.getLogger("j.U").info("no");
        sink.least = LogLevel.CRITICAL;
        logger.error("no");
        call.logger().error("no");
        call.logger().critical("yes");
        assertThat(sink.lines).extracting(LogLine::message).containsExactly("yes", "yes");
        assertThat(logger.isTraceEnabled()).isFalse();
        assertThat(logger.isDebugEnabled()).isFalse();
    }

    @Test
    void aScopeRestoresWhatWasThere() {
        MDC.put("tenant", "t");
        try (InvocationScope outer = InvocationScope.open(call)) {
            try (InvocationScope inner = InvocationScope.open(
                    Context.builder("Inner").invocationId("id-2").build())) {
                assertThat(MDC.getCopyOfContextMap())
                        .containsEntry("invocationId", "id-2")
                        .containsEntry("function", "Inner")
                        .containsEntry("tenant", "t");
            }
            assertThat(MDC.get(InvocationScope.INVOCATION_ID)).isEqualTo("id-1");
            assertThat(MDC.get(InvocationScope.FUNCTION)).isEqualTo("Hello");
        } finally {
            assertThat(MDC.getCopyOfContextMap()).containsOnlyKeys("tenant");
            MDC.clear();
        }
    }

    @Test
    void aSinkThatLogsDoesNotLoop() {
        Logger logger = LoggerFactory.getLogger("a.B");
        List<String> written = new CopyOnWriteArrayList<>();
        Logs.install(new LogSink() {
            @Override
            public boolean isEnabled(String category, LogLevel level) {
                logger.error("from isEnabled");
                return true;
            }

            @Override
            public void write(LogLine line) {
                java.util.logging.Logger.getLogger("j.U").severe("from write");
                Logs.write(line);
                logger.error("from write");
                written.add(line.message());
            }
        });
        logger.info("once");
        java.util.logging.Logger.getLogger("j.U").info("and again");
        assertThat(written).containsExactly("once", "and again");
    }

    @Test
    void aSinkThatFailsFailsNoFunction() {
        Logs.install(new LogSink() {
            @Override
            public boolean isEnabled(String category, LogLevel level) {
                return true;
            }

            @Override
            public void write(LogLine line) {
                throw new IllegalStateException("no disk");
            }
        });
        assertThat(standardError(() -> call.logger().info("kept"))).contains("kept", "no disk");
        Logs.install(sink);
        call.logger().info("next");
        assertThat(sink.lines).extracting(LogLine::message).containsExactly("next");
    }

    @Test
    void warningsGoToStandardErrorUntilThereIsASink() {
        Logs.install(before);
        assertThat(standardError(() -> {
                    call.logger().info("quiet");
                    call.logger().warning("loud", thrown);
                }))
                .contains("WARNING Function.Hello.User: loud", "boom")
                .doesNotContain("quiet");
    }

    private static String standardError(Runnable action) {
        PrintStream usual = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(usual);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }
}
