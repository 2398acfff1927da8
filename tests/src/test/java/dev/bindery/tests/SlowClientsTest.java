package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients that begin a request and do not go on. The host cuts them off after two minutes, and here after two seconds.
 */
class SlowClientsTest {
    /** As many calls as the host makes at once. */
    private static final int THREADS = 256;

    private static final String HALF_A_HEADER = "PUT /api/items/slow HTTP/1.1\r\nHost: localhost\r\nContent-Le";
    private static final String HALF_A_BODY =
            "PUT /api/items/slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf";

    @TempDir
    static Path folder;

    private static LocalHostProcess host;

    @BeforeAll
    static void startTheHost() throws Exception {
        host = HostLaunch.ofQuickstart(folder)
                .jvm("-Dsun.net.httpserver.maxReqTime=2")
                .start();
    }

    @AfterAll
    static void stopTheHost() throws Exception {
        try (LocalHostProcess ending = host) {
            ending.stop();
        }
    }

    private static Socket begun(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), host.port());
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return socket;
    }

    /** Waits until the host has closed the connection; it never says that all went well. */
    private static void assertCutOff(Socket socket) throws IOException {
        try (socket) {
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertThat(answer).doesNotStartWith("HTTP/1.1 2");
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {HALF_A_HEADER, HALF_A_BODY, "P"})
    void whoStallsIsCutOffAndTheOthersAreServed(String request) throws Exception {
        Socket slow = begun(request);
        assertThat(host.get("/api/Hello?user=Ann").body()).isEqualTo("Hello, Ann!");
        assertCutOff(slow);
        assertThat(host.get("/api/items/slow").statusCode()).isEqualTo(404);
    }

    @Test
    void whoTakesAllThreadsGivesThemBack() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            slow.add(begun(i % 2 == 0 ? HALF_A_HEADER : HALF_A_BODY));
        }
        assertThat(host.get("/api/Hello?user=Ann").body()).isEqualTo("Hello, Ann!");
        for (Socket socket : slow) {
            assertCutOff(socket);
        }
    }
}
