package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads that leave no room for copies. */
class LargeTest {
    private static final int MEGABYTES_100 = 100 * 1024 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx512m", "-Xmx512m -XX:+UseSerialGC"})
    void hundredMegabytesComeAndGoAgainAndAgain(String options) {
        byte[] body = new byte[MEGABYTES_100];
        new Random(4).nextBytes(body);
        try (Running running =
                Stage.of(folder, "Size").setting("JAVA_OPTS", options).start()) {
            for (int i = 0; i < 4; i++) {
                HttpResult response = running.http(HttpCall.post("/api/Size", "application/octet-stream", body));
                assertThat(Arrays.equals(response.body(), body)).isTrue();
            }
        }
    }

    @Test
    void textIsLargeToo() {
        String text = "é".repeat(MEGABYTES_100 / 8);
        try (Running running =
                Stage.of(folder, "Text").setting("JAVA_OPTS", "-Xmx512m").start()) {
            HttpResult response = running.http(HttpCall.post("/api/Text", "text/plain", text));
            assertThat(response.text().equals(text)).isTrue();
        }
    }
}
