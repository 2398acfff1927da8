package dev.bindery.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.HttpResponse;
import dev.bindery.local.json.JsonText;
import dev.bindery.local.testapp.App;
import dev.bindery.spi.BoundValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyTest {
    @TempDir
    Path directory;

    private App app;

    @BeforeEach
    void anApp() {
        app = new App(directory)
                .function(
                        "Hello",
                        "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'},"
                                + "{'type': 'http', 'direction': 'out', 'name': '$return'}",
                        call -> call.output("$return", HttpResponse.toBinding(HttpResponse.text("hello"))))
                .function(
                        "Fail",
                        "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'},"
                                + "{'type': 'blob', 'direction': 'out', 'name': 'b', 'path': 'samples/{name}'},"
                                + "{'type': 'http', 'direction': 'out', 'name': '$return'}",
                        call -> call.output("b", new BoundValue.Text("x")));
    }

    @AfterEach
    void stop() {
        app.close();
    }

    /** The status line of the answer to a request that is sent as it is. */
    private String status(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), app.host().port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(12), US_ASCII);
        }
    }

    private static String get(String path, String headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
    }

    @Test
    void aRequestIsAsLargeAsTheFunctionsHostTakesIt() throws IOException {
        app.start();
        int room = 8 * 1024 - "GET /api/Hello?x= HTTP/1.1\r\n".length();
        assertThat(status(get("/api/Hello?x=" + "y".repeat(room), ""))).endsWith("200");
        assertThat(status(get("/api/Hello?x=" + "y".repeat(room + 1), ""))).endsWith("414");
        assertThat(status(get("/api/Hello", "X-Large: " + "y".repeat(32_000) + "\r\n")))
                .endsWith("200");
        assertThat(status(get("/api/Hello", "X-Large: " + "y".repeat(33_000) + "\r\n")))
                .endsWith("431");
        assertThat(status(get("/api/Hello", many(99)))).endsWith("200");
        assertThat(status(get("/api/Hello", many(100)))).endsWith("431");
    }

    private static String many(int count) {
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < count; i++) {
            headers.append("X-Header-").append(i).append(": y\r\n");
        }
        return headers.toString();
    }

    @Test
    void whatABlobIsCalledIsNoWayToAnotherContainer() {
        app.start();
        for (String name : List.of("..%2Fother%2Fsecret", "..", "%2e%2e/x", "a%2F..%2F..%2Fb")) {
            app.client().get("/api/Fail?name=" + name);
        }
        assertThat(app.client().get("/admin/storage/blobs/other").body()).isEqualTo("[]");
    }

    @Test
    void theHostListensAtThisMachineOnly() throws IOException {
        app.start();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    assertThatThrownBy(() -> new Socket(address, app.host().port()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void howOftenFunctionsWereCalledIsSaidInTheEnd() {
        app.start();
        app.client().get("/api/Hello");
        app.client().get("/api/Hello");
        app.client().get("/api/Fail");
        app.close();
        assertThat(app.console()).containsPattern("Fail  +1 calls, 1 failed").containsPattern("Hello +2 calls\\R");
    }

    @Test
    void forMachinesEverythingThatIsPrintedIsJson() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        HostOptions options = app.options()
                .logStyle(LogStyle.JSON)
                .console(new PrintStream(console, true, UTF_8))
                .build();
        try (LocalHost host = LocalHost.start(options)) {
            assertThat(host.functions()).containsExactly("Fail", "Hello");
        }
        List<String> lines = console.toString(UTF_8).lines().toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> JsonText.object(line));
        assertThat(JsonText.object(lines.get(0)))
                .containsEntry("functions", List.of("Fail", "Hello"))
                .containsKeys("url", "time", "message");
    }
}
