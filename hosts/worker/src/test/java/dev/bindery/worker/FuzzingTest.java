package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.worker.app.MessageFuzzer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sample.Web;

/**
 * A minute of fuzzing in every build, three quarters of it for the worker as a whole. {@code -Dfuzz.minutes=60} does so
 * for longer. What is found stays in the folder that the message names; copied to {@code WorkerFuzzerInputs} among the
 * tests' resources, it is where every run begins.
 */
class FuzzingTest {
    private static final int SECONDS = 60 * Integer.getInteger("fuzz.minutes", 1);
    private static final Path KEPT = Path.of("src/test/resources/dev/bindery/worker");

    @TempDir
    Path folder;

    /** What the host is trusted with is no finding: it names jars and classes, and this test is a peer. */
    private static final String TRUSTED = String.join(
            ":",
            "com.code_intelligence.jazzer.sanitizers.FilePathTraversal",
            "com.code_intelligence.jazzer.sanitizers.ReflectiveCall",
            "com.code_intelligence.jazzer.sanitizers.RegexInjection",
            "com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery");

    private static final String HARNESS = String.join(
            ":",
            "dev.bindery.standin.**",
            "dev.bindery.worker.FuzzSession",
            "dev.bindery.worker.RawHost",
            "dev.bindery.worker.WorkerFuzzer",
            "dev.bindery.worker.app.MessageFuzzer",
            "dev.bindery.worker.rpc.RandomMessages");

    private void fuzz(Class<?> target, int seconds, Path in, Path... seeds) throws Exception {
        Path findings = Files.createDirectories(Path.of("target/fuzzing").toAbsolutePath());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Xshare:off",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=dev.bindery.**",
                "--instrumentation_excludes=" + HARNESS,
                "--custom_hook_includes=dev.bindery.worker.**",
                "--disabled_hooks=" + TRUSTED,
                "--reproducer_path=" + findings,
                "-artifact_prefix=" + findings + "/",
                "-max_total_time=" + seconds,
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                Files.createDirectories(folder.resolve("made")).toString()));
        for (Path each : seeds) {
            if (Files.isDirectory(each)) {
                command.add(each.toAbsolutePath().toString());
            }
        }
        Path log = findings.resolve(target.getSimpleName() + ".log");
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(seconds + 120, TimeUnit.SECONDS))
                    .as("it ends; see %s", log)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        assertThat(process.exitValue()).as("see %s:\n%s", log, said).isZero();
        assertThat(said).contains("INITED", "Done ");
    }

    private static String absolute(String classPath) {
        List<String> paths = new ArrayList<>();
        for (String path : classPath.split(File.pathSeparator)) {
            paths.add(Path.of(path).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, paths);
    }

    @Test
    void noMessageEndsTheWorkerOrMixesCalls() throws Exception {
        // No function that waits or that does as much as it is told to.
        Stage stage = Stage.of(
                folder,
                "About",
                "Batch",
                "Blobs",
                "Cookies",
                "Copy",
                "Echo",
                "Facts",
                "Fails",
                "FailsLater",
                "Hello",
                "Json",
                "Nothing",
                "Size",
                "Stream",
                "Text",
                "Tick");
        Jars.make(
                stage.root().resolve("functions.jar"),
                Jars.placeOf(Web.class),
                file -> file.startsWith("sample/Web") || file.startsWith("sample/Store"),
                new Manifest());
        Path seeds = folder.resolve("seeds");
        FuzzSeeds.write(stage.app(), seeds);
        fuzz(WorkerFuzzer.class, SECONDS * 3 / 4, stage.root(), seeds, KEPT.resolve("WorkerFuzzerInputs"));
    }

    @Test
    void noMessageIsReadAsAnother() throws Exception {
        fuzz(MessageFuzzer.class, SECONDS / 4, folder, KEPT.resolve("app/MessageFuzzerInputs"));
    }
}
