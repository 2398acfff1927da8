package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.local.storage.EmbeddedStore;
import dev.bindery.local.storage.StoredMessage;
import dev.bindery.local.testapp.Client;
import dev.bindery.local.testapp.Eventually;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command, in a process of its own. */
class MainTest {
    @TempDir
    Path directory;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endProcesses() {
        processes.forEach(Process::destroyForcibly);
    }

    private Process main(boolean withFunctions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dpermission=" + directory.resolve("permission"));
        command.add("-cp");
        String classPath = System.getProperty("java.class.path");
        command.add(
                withFunctions
                        ? Path.of("target/test-classes/app").toAbsolutePath() + File.pathSeparator + classPath
                        : classPath);
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();
        processes.add(process);
        return process;
    }

    private String printed(String stream) throws IOException {
        return Files.readString(directory.resolve(stream));
    }

    private void ends(Process process, int status) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(status);
    }

    /** Waits for the ready line and returns a client for the port in it. */
    private Client ready() throws InterruptedException {
        String start = "Bindery is ready on ";
        Eventually.until(() -> {
            try {
                return printed("out").contains(start) && printed("out").endsWith("\n");
            } catch (IOException e) {
                return false;
            }
        });
        try {
            String after = printed("out").substring(printed("out").indexOf(start) + start.length());
            return new Client(after.substring(0, after.indexOf(' ')));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void helpAndVersionArePrinted() throws Exception {
        ends(main(true, "--help"), 0);
        assertThat(printed("out")).contains("--port N", "POST /admin/functions/{name}");
        ends(main(true, "--version"), 0);
        assertThat(printed("out")).isEqualTo(Version.current() + System.lineSeparator());
    }

    @Test
    void anOptionThatIsNoneIs2() throws Exception {
        ends(main(true, "--prot", "1"), 2);
        assertThat(printed("err")).startsWith("There is no option --prot. Did you mean --port?");
    }

    @Test
    void noFunctionsIs1AndSaysWhatToWrite() throws Exception {
        ends(main(false, "run"), 1);
        assertThat(printed("err")).contains("No functions were found", "<annotationProcessorPaths>");
        assertThat(printed("err")).doesNotContain("Exception");
    }

    @Test
    void aPortThatIsTakenIs1InOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ends(main(true, "--port", Integer.toString(taken.getLocalPort())), 1);
        }
        assertThat(printed("err").lines()).hasSize(1).first().asString().startsWith("Port ");
    }

    @Test
    void settingsThatCannotBeReadAre1InOneLine() throws Exception {
        Files.writeString(directory.resolve("local.settings.json"), "{}");
        ends(main(true, "--port", "0"), 1);
        assertThat(printed("err").lines()).hasSize(1).first().asString().contains("\"IsEncrypted\": false");
    }

    @Test
    void theStoreIsBelowTheWorkingDirectoryAndTheOutputIsQuiet() throws Exception {
        main(true, "--port=0");
        ready();
        assertThat(directory.resolve(".bindery/storage/store.mv.db")).exists();
        assertThat(printed("err")).isEmpty();
        assertThat(printed("out").lines().map(String::strip).filter(line -> !line.isEmpty()))
                .hasSize(5);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalLetsCallsEndAndTheStatusIs0() throws Exception {
        Process process = main(true, "--port", "0");
        Client client = ready();
        CompletableFuture<HttpResponse<String>> response =
                CompletableFuture.supplyAsync(() -> client.get("/api/Sleeper"));
        Eventually.until(() -> {
            try {
                return printed("out").contains("Executing 'Functions.Sleeper'");
            } catch (IOException e) {
                return false;
            }
        });
        process.destroy();
        Eventually.until(() -> {
            try {
                return printed("out").contains("Bindery is stopping");
            } catch (IOException e) {
                return false;
            }
        });
        Files.createFile(directory.resolve("permission"));
        assertThat(response.get().body()).isEqualTo("slept");
        ends(process, 0);
        assertThat(printed("out")).contains("Executed 'Functions.Sleeper' (Succeeded");
        assertThat(printed("err")).isEmpty();
    }

    @Test
    void noMessageThatWasAcceptedIsLostWhenTheProcessIsKilled() throws Exception {
        Process process = main(true, "--port", "0");
        Client client = ready();
        Set<String> accepted = Collections.synchronizedSet(new TreeSet<>());
        Thread writer = new Thread(() -> {
            try {
                for (int i = 0; ; i++) {
                    String message = "message-" + i;
                    if (client.post("/api/Putter", message).statusCode() == 204) {
                        accepted.add(message);
                    }
                }
            } catch (RuntimeException e) {
                // The process is gone.
            }
        });
        writer.start();
        Eventually.until(() -> accepted.size() >= 300);
        process.destroyForcibly();
        process.waitFor();
        writer.join();

        Files.delete(directory.resolve("out"));
        Process again = main(true, "--port", "0");
        Client reader = ready();
        Eventually.until(
                () -> reader.get("/admin/storage/queues/from/messages").body().equals("[]"));
        again.destroy();
        again.waitFor();

        Set<String> copied = new TreeSet<>();
        try (EmbeddedStore store = EmbeddedStore.open(directory.resolve(".bindery/storage"), Clock.systemUTC())) {
            for (StoredMessage message : store.queues().peek("into", 100_000)) {
                copied.add(new String(message.body(), UTF_8));
            }
            assertThat(store.queues().peek("from", 1)).isEmpty();
        }
        assertThat(copied).containsAll(accepted);
    }
}
