package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.HttpCall;
import dev.bindery.standin.rpc.RpcLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apps that bring what workers are often made of, in other versions: older ones, and with other logging. */
class HostileTest {
    @TempDir
    Path folder;

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-[0-9].*", "");
    }

    private static Stage hostile(Path folder) throws IOException {
        Stage stage = Stage.of(folder);
        Path lib = stage.root().resolve("lib");
        for (Path jar : files(Path.of("target/hostile"))) {
            for (Path own : files(lib)) {
                if (artifact(own).equals(artifact(jar))) {
                    Files.delete(own);
                }
            }
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
        return stage;
    }

    @Test
    void theAppHasItsOwnLibrariesAndWorks() throws IOException {
        try (Running running = hostile(folder).start()) {
            assertOwnLibraries(running);
        }
    }

    @Test
    void soItHasWhereTheProcessWasThereBefore() throws IOException, InterruptedException {
        try (Running running = hostile(folder).startAsPlaceholder(1500)) {
            assertOwnLibraries(running);
        }
    }

    private static void assertOwnLibraries(Running running) {
        assertThat(running.wire().loadFailures()).isEmpty();
        for (String type : List.of(
                "io.grpc.Channel",
                "com.google.protobuf.Message",
                "com.google.common.collect.ImmutableList",
                "io.netty.buffer.ByteBufAllocatorMetric",
                "org.apache.logging.log4j.core.Logger",
                "ch.qos.logback.classic.Logger",
                "com.fasterxml.jackson.databind.ObjectMapper")) {
            assertThat(running.http(HttpCall.get("/api/Sees?type=" + type)).text())
                    .as(type)
                    .isEqualTo("own");
        }
        assertThat(running.http(HttpCall.post("/api/Json", "application/json", "{\"id\":\"x\",\"count\":2}"))
                        .text())
                .isEqualTo("{\"id\":\"x!\",\"count\":3}");
    }

    @Test
    void whatItLogsReachesTheHost() throws IOException {
        try (Running running = hostile(folder).start()) {
            running.http(HttpCall.get("/api/Logs"));
            assertThat(running.wire().callLogs())
                    .extracting(RpcLog::getMessage)
                    .contains("one 1", "my.Slf4j: two", "my.Slf4j: seven true Logs kept", "my.Slf4j: eight");
        }
    }

    @Test
    void theWorkerBringsNothingButItself() throws IOException {
        Stage stage = Stage.of(folder);
        try (JarFile jar =
                new JarFile(stage.worker().resolve("bindery-worker.jar").toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .allMatch(name -> name.startsWith("dev/bindery/worker/"));
        }
    }
}
