package dev.bindery.local.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.local.config.HostJson;
import dev.bindery.local.config.Settings;
import dev.bindery.local.json.JsonText;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleLogTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ConsoleLog log = new ConsoleLog(new PrintStream(bytes, true, UTF_8));

    private String written(LogLevel level, String category, Throwable thrown, String id, String function) {
        bytes.reset();
        log.write(
                new LogLine(Instant.parse("2024-05-01T10:00:00.5Z"), level, category, "message", thrown, id, function));
        return bytes.toString(UTF_8);
    }

    @Test
    void aLineHasItsTimeLevelFunctionAndCall() {
        assertThat(written(LogLevel.WARNING, "Function.F.User", null, "0123456789", "F"))
                .isEqualTo("[2024-05-01T10:00:00.500Z] WARN  F 01234567: message" + System.lineSeparator());
        assertThat(written(LogLevel.CRITICAL, "com.example.Pool", null, null, null))
                .isEqualTo("[2024-05-01T10:00:00.500Z] CRIT  com.example.Pool: message" + System.lineSeparator());
        assertThat(written(LogLevel.INFORMATION, "Host.Startup", null, null, null))
                .isEqualTo("[2024-05-01T10:00:00.500Z] INFO  message" + System.lineSeparator());
    }

    @Test
    void whatFollowsTheNamesOfFunctionsIsAligned() {
        log.align(List.of("Short", "LongerName", "A".repeat(100)));
        assertThat(written(LogLevel.INFORMATION, "Function.Short", null, "0123456789", "Short"))
                .isEqualTo("[2024-05-01T10:00:00.500Z] INFO  Short      01234567: message" + System.lineSeparator());
    }

    @Test
    void atATerminalLinesHaveColours() {
        ConsoleLog coloured = new ConsoleLog(new PrintStream(bytes, true, UTF_8), LineFormat.COLOURED);
        coloured.write(new LogLine(Instant.EPOCH, LogLevel.ERROR, "Host.X", "message", null, null, null));
        assertThat(bytes.toString(UTF_8)).contains("\u001B[31mERROR\u001B[0m message");
    }

    @Test
    void forMachinesEveryLineIsAnObject() {
        ConsoleLog json = new ConsoleLog(new PrintStream(bytes, true, UTF_8), LineFormat.JSON);
        Exception thrown = new IllegalStateException("a\nb");
        json.write(new LogLine(Instant.EPOCH, LogLevel.ERROR, "Function.F", "say \"x\"", thrown, "id", "F"));
        assertThat(bytes.toString(UTF_8).lines()).hasSize(1);
        assertThat(JsonText.object(bytes.toString(UTF_8)))
                .containsEntry("time", "1970-01-01T00:00:00.000Z")
                .containsEntry("level", "error")
                .containsEntry("category", "Function.F")
                .containsEntry("function", "F")
                .containsEntry("invocationId", "id")
                .containsEntry("message", "say \"x\"")
                .hasEntrySatisfying(
                        "exception", trace -> assertThat(trace.toString()).contains("IllegalStateException: a\nb"));
    }

    @Test
    void anExceptionHasItsWholeStackTrace() {
        Exception thrown = new IllegalStateException("outer", new IllegalArgumentException("inner"));
        assertThat(written(LogLevel.ERROR, "Function.F", thrown, null, null))
                .contains("IllegalStateException: outer", "\tat " + getClass().getName(), "Caused by: ", "inner");
    }

    @Test
    void withoutAWordInHostJsonLinesInform() {
        assertThat(log.isEnabled("Function.F.User", LogLevel.INFORMATION)).isTrue();
        assertThat(log.isEnabled("Function.F.User", LogLevel.DEBUG)).isFalse();
        assertThat(log.isEnabled("com.sun.net.httpserver", LogLevel.WARNING)).isFalse();
    }

    @Test
    void theLongestBeginningInHostJsonDecides() {
        log.configure(HostJson.parse(
                "host.json",
                "{\"version\": \"2.0\", \"logging\": {\"logLevel\": {\"default\": \"Warning\", \"Function\": \"Debug\","
                        + " \"Function.F.User\": \"None\", \"Host\": \"odd\"}}}",
                Settings.of(Map.of(), Map.of())));
        assertThat(log.isEnabled("com.example", LogLevel.INFORMATION)).isFalse();
        assertThat(log.isEnabled("com.example", LogLevel.WARNING)).isTrue();
        assertThat(log.isEnabled("Function.G", LogLevel.DEBUG)).isTrue();
        assertThat(log.isEnabled("function.f.user", LogLevel.CRITICAL)).isFalse();
        assertThat(log.isEnabled("Host.General", LogLevel.INFORMATION)).isTrue();
        assertThat(log.isEnabled("org.h2.engine", LogLevel.WARNING)).isFalse();
    }
}
