package dev.bindery.tests;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file: its code blocks, where they claim to be from, and its links. */
final class Document {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*([^`]*)");
    private static final Pattern SOURCE = Pattern.compile("\\s*<!--\\s*from:\\s*(.*?)\\s*-->\\s*");
    private static final Pattern INLINE_CODE = Pattern.compile("(`+)(?!`).+?(?<!`)\\1(?!`)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile(
            "\\]\\(\\s*<?([^\\s()<>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)" // [text](target "title"), also of an image
                    + "|^ {0,3}\\[[^\\]]+\\]:\\s*<?([^\\s<>]+)>?" // [name]: target
                    + "|\\b(?:href|src)=\"([^\"]+)\"",
            Pattern.MULTILINE);

    private final Path file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();

    /** A code block: its language, its text without the last line's end, and the file that it is from, or null. */
    record Block(int line, String language, String text, String source) {}

    private Document(Path file) {
        this.file = file;
    }

    static Document read(Path file) throws IOException {
        Document document = new Document(file);
        document.parse(Files.readAllLines(file));
        return document;
    }

    private void parse(List<String> lines) {
        String source = null;
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            Matcher from = SOURCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = end(lines, i + 1, fence.group(1));
                String text = String.join("\n", lines.subList(i + 1, end));
                blocks.add(new Block(i + 1, fence.group(2).strip(), text, source));
                source = null;
                i = end;
            } else if (source != null) {
                problem(i, "no code block follows \"from: " + source + "\" directly");
                source = null;
            } else if (from.matches()) {
                source = from.group(1);
            } else {
                prose.append(lines.get(i)).append('\n');
            }
        }
        if (source != null) {
            problem(lines.size(), "no code block follows \"from: " + source + "\" directly");
        }
    }

    /** The line that ends a block, or the last line and a problem. */
    private int end(List<String> lines, int start, String fence) {
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(fence)
                    && line.replace(fence.substring(0, 1), "").isEmpty()) {
                return i;
            }
        }
        problem(start - 1, "this code block does not end");
        return lines.size();
    }

    private void problem(int index, String what) {
        problems.add(file.getFileName() + ":" + (index + 1) + ": " + what);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** What is not true about the repository, or not well-formed; empty if all is well. */
    List<String> problems(Path repository) throws IOException {
        List<String> found = new ArrayList<>(problems);
        for (Block block : blocks) {
            if (block.source() != null) {
                found.addAll(drift(block, repository));
            }
        }
        Matcher link = LINK.matcher(INLINE_CODE.matcher(prose).replaceAll("code"));
        while (link.find()) {
            String target =
                    link.group(1) != null ? link.group(1) : link.group(2) != null ? link.group(2) : link.group(3);
            if (!leadsSomewhere(target)) {
                found.add(file.getFileName() + ": the link to " + target + " leads nowhere");
            }
        }
        return found;
    }

    private List<String> drift(Block block, Path repository) throws IOException {
        String where = file.getFileName() + ":" + block.line() + ": ";
        Path source = repository.resolve(block.source()).normalize();
        if (!source.startsWith(repository) || !Files.isRegularFile(source)) {
            return List.of(where + "there is no file " + block.source());
        } else if (block.text().isBlank()) {
            return List.of(where + "this block of " + block.source() + " is empty");
        } else if (!Files.readString(source).contains(block.text())) {
            return List.of(where + "this is not in " + block.source() + ":\n" + block.text());
        }
        return List.of();
    }

    private boolean leadsSomewhere(String target) {
        if (target.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || target.startsWith("#")) {
            return true;
        }
        String path = URLDecoder.decode(target.replaceAll("[#?].*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
        return !path.startsWith("/") && Files.exists(file.toAbsolutePath().resolveSibling(path));
    }
}
