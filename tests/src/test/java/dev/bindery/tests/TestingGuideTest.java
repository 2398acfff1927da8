package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's way through docs/testing.md: the files that it shows, in an empty folder, and the command it says. */
class TestingGuideTest {
    private static final String FIRST = "docs/testing/first/";

    @TempDir
    Path folder;

    @Test
    void theFirstTestPassesWithWhatTheGuideShows() throws Exception {
        List<Document.Block> blocks =
                Document.read(Repository.ROOT.resolve("docs/testing.md")).blocks();
        Path project = Files.createDirectories(folder.resolve("first"));
        for (Document.Block block : blocks) {
            if (block.source() != null && block.source().startsWith(FIRST)) {
                Path file = project.resolve(block.source().substring(FIRST.length()));
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.text());
            }
        }
        String command = blocks.stream()
                .filter(block -> block.language().equals("sh"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(command).isEqualTo("mvn test");

        List<String> lines = UserRepository.in(folder).build(project, 0, "test");

        assertThat(lines)
                .anyMatch(line -> line.contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0"))
                .noneMatch(line -> line.contains("SLF4J"));
    }

    /** What a newcomer gets wrong first: the guide's test, and a function that is not there. */
    @Test
    void aTestThatFailsSaysWhatIsThere() throws Exception {
        Path project = Files.createDirectories(folder.resolve("wrong"));
        for (String file : List.of("pom.xml", "src/main/java/example/Greetings.java")) {
            Path target = project.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(Repository.ROOT.resolve(FIRST).resolve(file), target);
        }
        Path test = project.resolve("src/test/java/example/GreetingsTest.java");
        Files.createDirectories(test.getParent());
        Files.writeString(
                test,
                Files.readString(Repository.ROOT.resolve(FIRST).resolve("src/test/java/example/GreetingsTest.java"))
                        .replace("/api/greet/Ann", "/greet/Ann"));

        List<String> lines = UserRepository.in(folder).build(project, 1, "test");

        assertThat(lines)
                .anyMatch(line -> line.contains("No function answers GET /greet/Ann."))
                .anyMatch(line -> line.contains("Greet  /api/greet/{name}"));
    }
}
