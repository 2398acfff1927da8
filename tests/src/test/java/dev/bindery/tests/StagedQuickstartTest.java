package dev.bindery.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** One staged folder, and all that runs it: a runner is a class here with its way to {@link StagedRun}. */
class StagedQuickstartTest {
    @TempDir
    static Path folder;

    private static HandlerApp app;

    @BeforeAll
    static void stage() throws Exception {
        app = HandlerApp.ofQuickstart(folder.resolve("staged"));
    }

    @Nested
    class AsACustomHandler extends QuickstartContract {
        @Override
        StagedRun start() {
            return app.run();
        }
    }

    @Nested
    class AsACustomHandlerWithForwardedRequests extends QuickstartContract {
        @Override
        StagedRun start() throws Exception {
            return HandlerApp.ofQuickstart(folder.resolve("forwarding"))
                    .forwarding()
                    .run();
        }
    }

    @Nested
    class InTheLocalHost extends QuickstartContract {
        @Override
        StagedRun start() throws Exception {
            return new LocalRun(HostLaunch.in(folder)
                    .with("--port", "0")
                    .with("--host-json", app.folder().resolve("host.json").toString())
                    .environment("REPORT_SCHEDULE", "0 */5 * * * *")
                    .classPath(classPath())
                    .start());
        }

        /** The folder's own jars, and the one that staging leaves on the laptop. */
        private List<Path> classPath() throws IOException {
            List<Path> classPath = new ArrayList<>(List.of(app.folder().resolve("functions.jar")));
            try (Stream<Path> jars = Files.list(app.folder().resolve("lib"))) {
                jars.forEach(classPath::add);
            }
            classPath.add(TestClassPath.jarOf("bindery-local"));
            return classPath;
        }
    }
}
