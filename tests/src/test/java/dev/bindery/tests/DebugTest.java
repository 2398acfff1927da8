package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.StackFrame;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code --debug}, and a debugger that does as it says. */
class DebugTest {
    private static final Pattern PLACE = Pattern.compile("A debugger can attach to 127\\.0\\.0\\.1:(\\d+)");

    @TempDir
    Path folder;

    static VirtualMachine attach(String port) throws Exception {
        AttachingConnector connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(each -> each.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(port);
        return connector.attach(arguments);
    }

    static String port(String line) {
        Matcher place = PLACE.matcher(line);
        assertThat(place.find()).as(line).isTrue();
        return place.group(1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** The methods of the thread that waits for the host's end. */
    private static List<String> stackOfMain(VirtualMachine jvm) throws Exception {
        jvm.suspend();
        try {
            ThreadReference main = jvm.allThreads().stream()
                    .filter(thread -> thread.name().equals("main"))
                    .findFirst()
                    .orElseThrow();
            return main.frames().stream()
                    .map(StackFrame::location)
                    .map(location -> location.declaringType().name() + "."
                            + location.method().name())
                    .toList();
        } finally {
            jvm.resume();
        }
    }

    private static ProcessHandle hostBehind(LocalHostProcess host) {
        return ProcessHandle.of(host.pid()).orElseThrow().children().findFirst().orElseThrow();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDebuggerAttachesWhereTheOneLineSaysAndTheHostEndsAsWithoutIt() throws Exception {
        try (LocalHostProcess host =
                HostLaunch.ofQuickstart(folder).with("--debug").start()) {
            List<String> lines = host.output().lines("(?i)debug|listening|jdwp|dt_socket");
            assertThat(lines).hasSize(1);
            VirtualMachine jvm = attach(port(lines.get(0)));
            assertThat(jvm.version()).isEqualTo(System.getProperty("java.version"));
            assertThat(stackOfMain(jvm)).contains("dev.bindery.local.Main.main");
            assertThat(jvm.classesByName("example.Hello")).isEmpty();
            assertThat(host.get("/api/Hello?user=Ann").body()).isEqualTo("Hello, Ann!");
            assertThat(jvm.classesByName("example.Hello")).isNotEmpty();
            jvm.dispose();

            ProcessHandle behind = hostBehind(host);
            host.stop();
            assertThat(behind.isAlive()).isFalse();
            assertThat(host.output().lines()).contains("Bindery is stopping: running calls may end.");
            assertThat(host.errors().await()).isEmpty();
        }
    }

    @Test
    void forMachinesTheLineIsJsonAndThePortIsTheOneThatWasAskedFor() throws Exception {
        int port = freePort();
        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder)
                .with("--json", "--debug=" + port)
                .start()) {
            for (String line : host.output().lines()) {
                assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
            }
            assertThat(host.output().lines("A debugger can attach to 127.0.0.1:" + port + "\""))
                    .hasSize(1);
            attach(Integer.toString(port)).dispose();
            assertThat(host.get("/api/Hello?user=Ann").body()).isEqualTo("Hello, Ann!");
        }
    }

    @Test
    void aHostDoesNotOutliveTheCommandThatStartedIt() throws Exception {
        try (LocalHostProcess host =
                HostLaunch.ofQuickstart(folder).with("--debug").start()) {
            ProcessHandle behind = hostBehind(host);
            host.kill();
            Eventually.holds(() -> assertThat(behind.isAlive()).isFalse());
        }
    }

    @Test
    void theExitStatusIsTheHosts() throws Exception {
        HostLaunch.Ended ended = HostLaunch.ofQuickstart(folder)
                .with("--debug", "--settings", "nowhere.json")
                .run();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).hasSize(1).first().asString().startsWith("The file nowhere.json cannot be read");
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            HostLaunch.Ended ended = HostLaunch.ofQuickstart(folder)
                    .with("--debug", Integer.toString(taken.getLocalPort()))
                    .run();

            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.output()).isEmpty();
            assertThat(ended.errors())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("Port " + taken.getLocalPort() + " of 127.0.0.1 is not available for debuggers");
        }
    }

    @Test
    void aJvmThatHasItsAgentAlreadyIsNotStartedAgain() throws Exception {
        int port = freePort();
        try (LocalHostProcess host = HostLaunch.ofQuickstart(folder)
                .jvm("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,quiet=y,address=127.0.0.1:" + port)
                .with("--debug")
                .start()) {
            assertThat(ProcessHandle.of(host.pid()).orElseThrow().children()).isEmpty();
            assertThat(port(host.output().await(PLACE.pattern()))).isEqualTo(Integer.toString(port));
            attach(Integer.toString(port)).dispose();
        }
    }
}
