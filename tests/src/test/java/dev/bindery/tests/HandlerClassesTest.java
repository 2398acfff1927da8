package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.HttpCall;
import dev.bindery.tests.HandlerApp.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a handler loads, which is what its start costs: the class of the one function that was called, and no scan. */
class HandlerClassesTest {
    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: ");

    @TempDir
    Path folder;

    private List<String> loadedFor(String target) throws Exception {
        Path log = folder.resolve("classes.log");
        HandlerApp app = HandlerApp.ofQuickstart(folder.resolve("staged"))
                .with("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log + " -Xshare:auto");
        try (Running running = app.start()) {
            assertThat(running.host().http(HttpCall.get(target)).succeeded()).isTrue();
            running.process().terminate();
            assertThat(running.process().exitStatus(Duration.ofSeconds(30))).isZero();
        }
        return Files.readAllLines(log).stream()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .toList();
    }

    @Test
    void aFunctionOfTextLoadsItsOwnClassesAndNoDataBinding() throws Exception {
        List<String> loaded = loadedFor("/api/Hello?user=Ann");

        assertThat(loaded).contains("dev.bindery.handler.Main", "example.Hello_Functions");
        assertThat(loaded.stream().filter(name -> name.startsWith("example.")))
                .as("the app's classes")
                .containsExactlyInAnyOrder("example.Hello_Functions", "example.Hello", "example.Greetings");
        assertThat(loaded).noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind"));
        assertThat(loaded).noneMatch(name -> name.startsWith("dev.bindery.annotation."));
    }
}
