package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.HttpCall;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.rpc.RpcLog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What functions log, as it arrives at the host. */
class LogsTest {
    @TempDir
    Path folder;

    private static String line(RpcLog log) {
        return log.getLevel().name().replace("LEVEL_", "") + " " + log.getCategory() + " " + log.getMessage();
    }

    @Test
    void everyWayToLogLeadsToTheHost() {
        try (Running running = Stage.of(folder, "Logs").start()) {
            Outcome outcome = running.host().http(HttpCall.get("/api/Logs"));

            assertThat(outcome.http().text()).isEqualTo("logged");
            List<RpcLog> logs = running.wire().callLogs();
            assertThat(logs)
                    .extracting(LogsTest::line)
                    .containsExactly(
                            "INFORMATION Function.Logs.User one 1",
                            "WARNING my.Slf4j my.Slf4j: two",
                            "ERROR my.Jul my.Jul: three x",
                            "INFORMATION my.System my.System: four",
                            "INFORMATION Console five é",
                            "ERROR Console six, and more",
                            "INFORMATION my.Slf4j my.Slf4j: seven true Logs kept",
                            "INFORMATION my.Slf4j my.Slf4j: eight",
                            "INFORMATION Console nine",
                            "INFORMATION my.Slf4j my.Slf4j: eventId=OrderTaken ten");
            assertThat(logs)
                    .extracting(RpcLog::getEventId)
                    .containsExactly("", "", "", "", "", "", "", "", "", "OrderTaken");
            assertThat(logs.get(1).getException().getMessage())
                    .isEqualTo("java.lang.IllegalStateException: two's cause");
            assertThat(logs.get(1).getException().getStackTrace()).contains("at sample.Talk.logs(Talk.java:");
            assertThat(outcome.logs()).hasSize(10);
            assertThat(running.wire().droppedLogs()).isEmpty();
        }
    }

    @Test
    void finerLinesComeWhereHostJsonAsksForThem() {
        Stage stage =
                Stage.of(folder, "Logs").setting("AzureFunctionsJobHost__logging__logLevel__Function.Logs", "Debug");
        try (Running running = stage.start()) {
            running.http(HttpCall.get("/api/Logs"));
            assertThat(running.wire().callLogs())
                    .extracting(LogsTest::line)
                    .contains("DEBUG my.Slf4j my.Slf4j: never", "DEBUG my.Jul my.Jul: never");
        }
    }

    @Test
    void aFloodIsBoundedAndOnlyDebugLinesAreLeftOut() {
        Stage stage = Stage.of(folder, "Flood")
                .setting("AzureFunctionsJobHost__logging__logLevel__default", "Trace")
                .setting("JAVA_OPTS", "-Xmx64m");
        try (Running running = stage.start()) {
            running.http(HttpCall.get("/api/Flood?lines=100000"));
            List<RpcLog> logs = running.wire().callLogs();
            long infos = logs.stream()
                    .filter(log -> log.getMessage().startsWith("info"))
                    .count();
            long debugs = logs.stream()
                    .filter(log -> log.getMessage().startsWith("debug"))
                    .count();
            long leftOut = running.wire().systemLogs().stream()
                    .filter(log -> log.getMessage().contains("were left out"))
                    .mapToLong(log -> Long.parseLong(log.getMessage().replaceFirst(" .*", "")))
                    .sum();
            assertThat(infos).isEqualTo(100_000);
            assertThat(debugs + leftOut).isEqualTo(100_000);
        }
    }
}
