package dev.bindery.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.HttpCall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** An archive of classes that fits is used; with any other, the worker is as if there were none. */
@TestInstance(Lifecycle.PER_CLASS)
class ArchiveTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FILE = Runtime.version().feature() < 25 ? "bindery-worker.jsa" : "bindery-worker.aot";

    private Path folder;
    private Stage stage;
    private Path archive;
    private Path jar;
    private String said;

    /**
     * What a run ended with.
     *
     * @param archived whether the worker's classes came from the archive
     * @param appArchived whether the app's did
     */
    private record Run(boolean archived, boolean appArchived, String answer, String console) {}

    @BeforeAll
    void make(@TempDir Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        stage = Stage.of(folder.resolve("one"), "Hello")
                .setting("JAVA_HOME", System.getProperty("java.home"))
                .setting("JAVA_OPTS", "");
        archive = stage.worker().resolve(FILE);
        jar = stage.worker().resolve("bindery-worker.jar");
        assertThat(run("")).isEqualTo(new Run(false, false, "Hello, Ann!", ""));
        said = make(0, stage.root().toString());
    }

    private String make(int status, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "--make-archive"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_OPTS");
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes());
            assertThat(process.waitFor()).as(text).isEqualTo(status);
            return text;
        } finally {
            process.destroyForcibly();
        }
    }

    private Run run(String options) throws IOException {
        Path classes = folder.resolve("classes.txt");
        stage.setting("JAVA_OPTS", options + " -Xlog:class+load:file=" + classes);
        try (Running running = stage.start()) {
            String answer = running.http(HttpCall.get("/api/Hello?user=Ann")).text();
            running.wire().terminate();
            assertThat(running.wire().process().exitStatus(PATIENCE)).isZero();
            String loaded = Files.readString(classes);
            return new Run(
                    loaded.contains(" dev.bindery.worker.Worker source: shared objects file"),
                    loaded.contains(" sample.Web source: shared objects file"),
                    answer,
                    running.wire().process().console().text());
        }
    }

    /** JDK 17 writes it so that nobody may change it. */
    private void replace(byte[] content) throws IOException {
        Files.deleteIfExists(archive);
        Files.write(archive, content);
    }

    private void assertPassedOver(String options) throws IOException {
        assertThat(run(options)).isEqualTo(new Run(false, false, "Hello, Ann!", ""));
    }

    @Test
    void whatFitsIsUsed() throws IOException {
        assertThat(said).contains(archive.toString(), "MB for Java " + Runtime.version());
        assertThat(run("")).isEqualTo(new Run(true, true, "Hello, Ann!", ""));
    }

    @Test
    void brokenFilesArePassedOver() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        try {
            Files.delete(archive);
            assertPassedOver("");
            replace(new byte[100_000]);
            assertPassedOver("");
            replace(new byte[0]);
            assertPassedOver("");
            // Earlier JDKs do not look at the length of such a file, and crash.
            if (Runtime.version().feature() >= 25) {
                replace(Arrays.copyOf(whole, whole.length / 2));
                assertPassedOver("");
            }
        } finally {
            replace(whole);
        }
    }

    @Test
    void archivesOfOtherJvmsArePassedOver() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        try {
            byte[] other = whole.clone();
            int version = new String(whole, 0, 4096, ISO_8859_1).indexOf("VM (");
            assertThat(version).isPositive();
            other[version + 4] = '9';
            replace(other);
            assertPassedOver("");
        } finally {
            replace(whole);
        }
    }

    @Test
    void anotherWorkerDoesWithout() throws IOException {
        byte[] before = Files.readAllBytes(jar);
        FileTime time = Files.getLastModifiedTime(jar);
        Path options = stage.worker().resolve("jvm.options");
        String written = Files.readString(options);
        try {
            rewrite(before, jar);
            // JDK 25 does not look at the jar; what a new worker's folder brings has it forget the archive.
            if (Runtime.version().feature() >= 25) {
                Files.copy(Path.of("src/main/worker/jvm.options"), options, StandardCopyOption.REPLACE_EXISTING);
            }
            assertPassedOver("");
        } finally {
            Files.write(jar, before);
            Files.setLastModifiedTime(jar, time);
            Files.writeString(options, written);
        }
    }

    /** The same jar with another greeting, and of another size. */
    private static void rewrite(byte[] before, Path jar) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(before));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String bytes = new String(in.readAllBytes(), ISO_8859_1);
                out.write(bytes.replace("Hello, ", "Howdy, ").getBytes(ISO_8859_1));
            }
            out.putNextEntry(new ZipEntry("META-INF/changed"));
        }
    }

    @Test
    void otherOptionsOfTheJvmAreNoError() throws IOException {
        for (String options : List.of("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1", "-XX:-UseCompressedOops")) {
            Run run = run(options);
            assertThat(run).isEqualTo(new Run(run.archived(), run.appArchived(), "Hello, Ann!", ""));
        }
    }

    @Test
    void anotherAppRuns() throws IOException {
        Path functions = stage.root().resolve("functions.jar");
        byte[] before = Files.readAllBytes(functions);
        try {
            rewrite(before, functions);
            assertThat(run("")).isEqualTo(new Run(true, false, "Howdy, Ann!", ""));
        } finally {
            Files.write(functions, before);
        }
    }

    @Test
    void foldersMayHaveSpaces() throws IOException {
        Stage other = Stage.of(folder.resolve("a folder"), "Hello");
        Files.writeString(
                other.worker().resolve("jvm.options"),
                Files.readString(stage.worker().resolve("jvm.options"))
                        .replace(stage.worker().toString(), other.worker().toString()));
        try (Running running = other.start()) {
            assertThat(running.http(HttpCall.get("/api/Hello")).text()).isEqualTo("Hello, nobody!");
        }
    }

    @Test
    void errorsTeach() throws IOException, InterruptedException {
        assertThat(make(1, folder.toString()))
                .contains("There are no functions in " + folder, "An app is the staged folder");
        Stage other =
                Stage.of(folder.resolve("other"), "Hello").function("Gone", "../functions.jar", "sample.None.run");
        assertThat(make(1, other.root().toString()))
                .contains("The app does not load: Function 'Gone'", "nothing was written");
        assertThat(run("").archived()).isTrue();
    }
}
