package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * One run of a real compiler with the processors.
 *
 * @param success whether the compiler was content
 * @param messages what it said
 * @param classes where the classes and resources are
 * @param sources where the generated sources are
 * @param output what the compiler printed beside its diagnostics
 */
record Compilation(boolean success, List<Message> messages, Path classes, Path sources, String output) {

    /** The compilers that every test of the whole processor runs under. */
    enum With {
        JAVAC,
        ECJ;

        private JavaCompiler compiler() {
            return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        }
    }

    /**
     * One diagnostic.
     *
     * @param kind error or warning
     * @param code the code in brackets, or empty for the compiler's own
     * @param file the file's name
     * @param line its line
     * @param column its column, as the compiler counts
     * @param text the whole message
     */
    record Message(Diagnostic.Kind kind, String code, String file, long line, long column, String text) {
        private static final Pattern CODE = Pattern.compile("\\[(BND\\d{4})]");

        static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
            String text = diagnostic.getMessage(Locale.ROOT);
            Matcher code = CODE.matcher(text);
            String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
            return new Message(
                    diagnostic.getKind(),
                    code.find() ? code.group(1) : "",
                    file.substring(file.lastIndexOf('/') + 1),
                    diagnostic.getLineNumber(),
                    diagnostic.getColumnNumber(),
                    text);
        }
    }

    /** The diagnostics with a code of ours. */
    List<Message> findings() {
        return messages.stream().filter(message -> !message.code().isEmpty()).toList();
    }

    String resource(String path) {
        return text(classes.resolve(path));
    }

    String source(String path) {
        return text(sources.resolve(path));
    }

    /** Everything the processors wrote, by path: generated sources and resources. */
    Map<String, String> generated() {
        Map<String, String> files = new TreeMap<>();
        collect(sources, files);
        collect(classes.resolve("META-INF"), files);
        return files;
    }

    private void collect(Path root, Map<String, String> files) {
        Path base = root.startsWith(classes) ? classes : sources;
        if (Files.isDirectory(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                paths.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().endsWith(".class"))
                        .forEach(path -> files.put(base.relativize(path).toString(), text(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Builder with(With compiler) {
        return new Builder(compiler);
    }

    /** What to compile, and how. */
    static final class Builder {
        private final With compiler;
        private final List<Path> files = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private final List<Processor> processors = new ArrayList<>();
        private final Path folder;

        private Builder(With compiler) {
            this.compiler = compiler;
            try {
                this.folder = Files.createTempDirectory(Path.of("target"), "compilation").toAbsolutePath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A source, in the package and class that it declares. */
        Builder source(String name, String text) {
            try {
                Path file = folder.resolve("src").resolve(name.replace('.', '/') + ".java");
                Files.createDirectories(file.getParent());
                files.add(Files.writeString(file, text, UTF_8));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Builder files(List<Path> more) {
            files.addAll(more);
            return this;
        }

        Builder options(String... more) {
            options.addAll(Arrays.asList(more));
            return this;
        }

        /** Another processor, beside ours. */
        Builder processor(Processor processor) {
            processors.add(processor);
            return this;
        }

        Compilation run() {
            try {
                Path classes = Files.createDirectories(folder.resolve("classes"));
                Path sources = Files.createDirectories(folder.resolve("generated"));
                DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
                List<String> all = new ArrayList<>(List.of(
                        "-d", classes.toString(),
                        "-s", sources.toString(),
                        "-classpath", System.getProperty("java.class.path"),
                        "-encoding", "UTF-8",
                        "-parameters"));
                all.addAll(List.of("--release", "17"));
                all.addAll(options);
                JavaCompiler javac = compiler.compiler();
                StringWriter output = new StringWriter();
                boolean success;
                try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
                    JavaCompiler.CompilationTask task = javac.getTask(
                            output,
                            manager,
                            diagnostics,
                            all,
                            null,
                            manager.getJavaFileObjectsFromPaths(files));
                    List<Processor> run = new ArrayList<>(processors);
                    run.add(new FunctionProcessor());
                    run.add(new FunctionIndexProcessor());
                    task.setProcessors(run);
                    success = task.call();
                }
                return new Compilation(
                        success,
                        diagnostics.getDiagnostics().stream().map(Message::of).toList(),
                        classes,
                        sources,
                        output.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
