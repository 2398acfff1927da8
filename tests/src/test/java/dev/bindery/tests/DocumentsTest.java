package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show is what the files are. */
class DocumentsTest {
    @TempDir
    Path folder;

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(
                List.of(Repository.ROOT.resolve("README.md"), Repository.ROOT.resolve("CONTRIBUTING.md")));
        if (Files.isDirectory(Repository.ROOT.resolve("docs"))) {
            documents.addAll(Repository.files("docs", ".md"));
        }
        documents.add(Repository.QUICKSTART.resolve("README.md"));
        return documents;
    }

    @Test
    void whatIsShownIsWhatIsThereAndEveryLinkLeadsSomewhere() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path document : documents()) {
            problems.addAll(Document.read(document).problems(Repository.ROOT));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theReadmeShowsPartsOfRealFiles() throws IOException {
        assertThat(Document.read(Repository.ROOT.resolve("README.md")).blocks())
                .extracting(Document.Block::source)
                .filteredOn(source -> source != null)
                .isNotEmpty();
    }

    @Test
    void theReadmeBeginsWithACommandThatRunsAndOneThatTests() throws IOException {
        List<Document.Block> commands = Document.read(Repository.ROOT.resolve("README.md")).blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .toList();

        assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
        assertThat(commands.subList(0, 2)).noneMatch(block -> block.text().isBlank());
    }

    @Test
    void aBlockThatIsTheFilesIsRight() throws IOException {
        write("Tea.java", "class Tea {\n  int cups;\n}\n");

        assertThat(problems("<!-- from: Tea.java -->\n```java\n  int cups;\n```\n"))
                .isEmpty();
        assertThat(problems("<!-- from: Tea.java -->\n```java\nclass Tea {\n  int cups;\n}\n```\n"))
                .isEmpty();
    }

    @Test
    void aBlockThatHasDriftedIsFound() throws IOException {
        write("Tea.java", "class Tea {\n  int cups;\n}\n");

        assertThat(problems("Text\n\n<!-- from: Tea.java -->\n```java\n  int pots;\n```\n"))
                .singleElement()
                .asString()
                .startsWith("README.md:4: this is not in Tea.java");
        assertThat(problems("<!-- from: Tea.java -->\n```java\n int  cups;\n```\n"))
                .hasSize(1);
        assertThat(problems("<!-- from: Coffee.java -->\n```java\n  int cups;\n```\n"))
                .containsExactly("README.md:2: there is no file Coffee.java");
        assertThat(problems("<!-- from: Tea.java -->\n```java\n```\n")).hasSize(1);
    }

    @Test
    void aSourceWithoutABlockIsFound() throws IOException {
        write("Tea.java", "class Tea {}\n");

        assertThat(problems("<!-- from: Tea.java -->\n\n```java\nclass Tea {}\n```\n"))
                .hasSize(1);
        assertThat(problems("<!-- from: Tea.java -->")).hasSize(1);
        assertThat(problems("<!-- from: Tea.java -->\n```java\nclass Tea {}\n")).hasSize(1);
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() throws IOException {
        write("a b/Tea.java", "");

        assertThat(problems("[there](a%20b/Tea.java#L1), [web](https://example.com/x), [here](#tea), `[code](x)`\n"
                        + "```\n[in a block](x)\n```\n"))
                .isEmpty();
        assertThat(problems("[gone](Coffee.java)")).containsExactly("README.md: the link to Coffee.java leads nowhere");
        assertThat(problems("[gone]: Coffee.java")).hasSize(1);
        assertThat(problems("![gone](Coffee.png \"Coffee\")")).hasSize(1);
        assertThat(problems("<img src=\"Coffee.png\">")).hasSize(1);
        assertThat(problems("[rooted](/README.md)")).hasSize(1);
    }

    private List<String> problems(String markdown) throws IOException {
        write("README.md", markdown);
        return Document.read(folder.resolve("README.md")).problems(folder);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
