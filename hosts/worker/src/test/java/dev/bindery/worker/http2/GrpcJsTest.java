package dev.bindery.worker.http2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stream against grpc-js, whose HTTP/2 is nghttp2's; where there is Node.js, and its package can be had. */
class GrpcJsTest {
    private static final Path FOLDER = Path.of("target/grpc-js");

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "package-lock.json", "server.js")) {
            Files.write(FOLDER.resolve(file), Files.readAllBytes(Path.of("src/test/grpc-js", file)));
        }
        if (!Files.isDirectory(FOLDER.resolve("node_modules/@grpc/grpc-js"))) {
            assumeTrue(runs("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"), "npm ci");
        }
        assumeTrue(runs("node", "--version"), "node");
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1000", "100, 7, 20000", "65535, 65535, 3000000", "2147483647, 2147483647, 20000000"})
    void messagesComeBackAsTheyWere(int peersWindow, int ownWindow, int largest) throws IOException {
        Process node = new ProcessBuilder("node", "server.js", Integer.toString(peersWindow))
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(node.getInputStream(), UTF_8))) {
            int port = Integer.parseInt(lines.readLine());
            try (Client client = new Client(port, new Limits(ownWindow, 1 << 20))) {
                for (int length : new int[] {0, 1, 5, 130, largest, 0, largest / 2}) {
                    byte[] message = new byte[length];
                    new Random(length).nextBytes(message);
                    assertThat(client.stream.send(ByteBuffer.wrap(message))).isTrue();
                    assertThat(Arrays.equals(client.next(), message))
                            .as("%s bytes", length)
                            .isTrue();
                }
                client.stream.finish();
                assertThat(client.end()).isEqualTo(new Ending(true, "The host ended the stream"));
            }
        } finally {
            node.destroyForcibly();
        }
    }
}
