package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/bindings} say what the annotations say. {@code -Dgoldens=update} writes them anew. */
class BindingPagesTest {
    private static final Path PAGES = Path.of("bindings");

    @Test
    void thePagesAreNotStale() throws IOException {
        Map<String, String> pages = new BindingPages(
                        new Sources(Path.of("../annotations/src/main/java/dev/bindery/annotation")),
                        new Sources(Path.of("../runtime-lib/src/main/java/dev/bindery")))
                .pages();
        assertThat(pages).hasSizeGreaterThan(8);
        if ("update".equals(System.getProperty("goldens"))) {
            update(pages);
        }

        assertThat(stored())
                .as("run mvn -f docs/pom.xml test -Dgoldens=update and read the diff")
                .isEqualTo(pages);
    }

    private static Map<String, String> stored() throws IOException {
        Map<String, String> stored = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                stored.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return stored;
    }

    private static void update(Map<String, String> pages) throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }
}
