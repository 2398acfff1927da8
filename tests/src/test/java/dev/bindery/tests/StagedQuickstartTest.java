package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.stock.StockWire;
import dev.bindery.standin.worker.WorkerConfig;
import dev.bindery.standin.worker.WorkerOptions;
import dev.bindery.standin.worker.WorkerWire;
import dev.bindery.tests.StagedRun.Feature;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder, staged once, and all that runs it: a runner is a class here with its way to {@link StagedRun}. The folder
 * has what each of them wants of it: the custom handler's jar, and entry points for Azure's own Java worker. The host
 * itself starts a handler wherever {@code host.json} describes one; here, each class says what is started.
 */
class StagedQuickstartTest {
    @TempDir
    static Path folder;

    private static OutsideApplication quickstart;
    private static HandlerApp app;
    private static StagedFolder staged;
    private static SortedMap<String, Long> contents;

    @BeforeAll
    static void stage() throws Exception {
        quickstart = OutsideApplication.ofQuickstart(folder);
        app = HandlerApp.ofQuickstart(quickstart, folder.resolve("staged"));
        staged = new StagedFolder(folder.resolve("staged"), "quickstart");
        contents = staged.contents();
        assertThat(contents).containsKeys("functions.jar", "host.json", "Hello/function.json");
    }

    /** What runs next runs the bytes that were staged, and so did what ran before. */
    @AfterAll
    static void theFolderIsTheSame() throws IOException {
        assertThat(app.folder()).isEqualTo(staged.folder());
        assertThat(staged.contents()).isEqualTo(contents);
    }

    private static FunctionApp theApp() throws IOException {
        theFolderIsTheSame();
        return app.app();
    }

    @Nested
    class AsACustomHandler extends QuickstartContract {
        @Override
        StagedRun start() throws Exception {
            theFolderIsTheSame();
            return app.run();
        }
    }

    /** The one folder that is another: {@code host.json} has a word more. */
    @Nested
    class AsACustomHandlerWithForwardedRequests extends QuickstartContract {
        @Override
        StagedRun start() throws Exception {
            Path target = folder.resolve("forwarding");
            HandlerApp forwarding = HandlerApp.ofQuickstart(quickstart, target).forwarding();
            SortedMap<String, Long> others = new StagedFolder(target, "quickstart").contents();
            assertThat(others.remove("host.json")).isNotEqualTo(contents.get("host.json"));
            assertThat(contents).containsAllEntriesOf(others).hasSize(others.size() + 1);
            return forwarding.run();
        }
    }

    @Nested
    class InTheLocalHost extends QuickstartContract {
        @Override
        StagedRun start() throws Exception {
            theFolderIsTheSame();
            return new LocalRun(HostLaunch.in(folder)
                    .with("--port", "0")
                    .with("--host-json", app.folder().resolve("host.json").toString())
                    .environment("REPORT_SCHEDULE", "0 */5 * * * *")
                    .classPath(classPath())
                    .start());
        }

        /** The folder's own jars, and the one that staging leaves on the laptop. */
        private List<Path> classPath() {
            List<Path> classPath =
                    new ArrayList<>(StockWire.classPath(app.folder().resolve("functions.jar")));
            classPath.add(TestClassPath.jarOf("bindery-local"));
            return classPath;
        }
    }

    @Nested
    class InTheWorker extends QuickstartContract {
        @Override
        StagedRun start() throws Exception {
            WorkerConfig worker = WorkerConfig.read(Repository.ROOT.resolve("hosts/worker/target/worker"));
            FunctionApp served = theApp();
            WorkerWire wire = WorkerWire.start(worker, served, WorkerOptions.USUAL);
            assertThat(wire.loadFailures()).isEmpty();
            return new StandInRun(served, wire, wire.process().console()::text);
        }
    }

    /** The entry points, called as Azure's own worker calls them; that worker itself cannot run here. */
    @Nested
    class OnAzuresJavaStack extends QuickstartContract {
        @Override
        StagedRun start() throws Exception {
            FunctionApp served = theApp();
            StandInRun run = new StandInRun(served, StockWire.start(served), () -> "");
            // The worker hands a body over as text of the JVM's default charset, which may lose bytes.
            return losesBytes(Charset.defaultCharset())
                    ? run.refusing(Feature.BYTES_OF_A_REQUEST, "Azure's Java worker has decoded it as")
                    : run;
        }

        private static boolean losesBytes(Charset charset) {
            byte[] all = new byte[256];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            return !Arrays.equals(new String(all, charset).getBytes(charset), all);
        }
    }
}
