package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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
import java.util.stream.Collectors;
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
            String file =
                    diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
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

    /** The errors that the compiler itself reports. */
    List<Message> compilerErrors() {
        return messages.stream()
                .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
                .filter(message -> message.code().isEmpty())
                .toList();
    }

    /** The codes of the findings, sorted. */
    List<String> codes() {
        return findings().stream().map(Message::code).sorted().toList();
    }

    boolean has(String resource) {
        return Files.exists(classes.resolve(resource));
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

    /** The class path as a module path: jars are modules of one kind or another, but not every folder is. */
    static String modules() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        Files.isRegularFile(Path.of(entry)) || Files.exists(Path.of(entry, "module-info.class")))
                .collect(Collectors.joining(File.pathSeparator));
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
        private final List<Path> classPath = new ArrayList<>();
        private final List<String> classNames = new ArrayList<>();
        private Path folder;
        private int release = 17;
        private String encoding = "UTF-8";
        private boolean named;
        private boolean withOurs = true;

        private Builder(With compiler) {
            this.compiler = compiler;
            try {
                Path parent = Files.createDirectories(Path.of("target/compilations"));
                this.folder = Files.createTempDirectory(parent, "").toAbsolutePath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Compiles into what another compilation has left in its folder; to be said before anything else. */
        Builder into(Path another) {
            folder = another;
            return this;
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

        /** Another processor, after ours. */
        Builder processor(Processor processor) {
            processors.add(processor);
            return this;
        }

        Builder release(int number) {
            release = number;
            return this;
        }

        /** Another encoding of source files than UTF-8; {@link #source} writes UTF-8 all the same. */
        Builder encoding(String name) {
            encoding = name;
            return this;
        }

        /** Classes of the functions' class path, before all others. */
        Builder classPath(Path... entries) {
            classPath.addAll(Arrays.asList(entries));
            return this;
        }

        /** Classes that the processors see without their sources, as an incremental build hands them over. */
        Builder classNames(List<String> names) {
            classNames.addAll(names);
            return this;
        }

        /** Compiles a named module, against modules. */
        Builder named() {
            named = true;
            return this;
        }

        /** Compiles without our processors. */
        Builder plain() {
            withOurs = false;
            return this;
        }

        private String path() {
            String own =
                    classPath.stream().map(entry -> entry + File.pathSeparator).collect(Collectors.joining());
            return own + (named ? modules() : System.getProperty("java.class.path"));
        }

        private List<String> allOptions(Path classes, Path sources) {
            List<String> all = new ArrayList<>(List.of(
                    "-d",
                    classes.toString(),
                    "-s",
                    sources.toString(),
                    named ? "--module-path" : "-classpath",
                    path(),
                    "-encoding",
                    encoding,
                    "-parameters",
                    "--release",
                    Integer.toString(release)));
            all.addAll(options);
            return all;
        }

        private List<Processor> allProcessors() {
            List<Processor> all = new ArrayList<>();
            if (withOurs) {
                all.add(new FunctionProcessor());
                all.add(new FunctionIndexProcessor());
            }
            all.addAll(processors);
            return all;
        }

        Compilation run() {
            try {
                Path classes = Files.createDirectories(folder.resolve("classes"));
                Path sources = Files.createDirectories(folder.resolve("generated"));
                DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
                JavaCompiler javac = compiler.compiler();
                StringWriter output = new StringWriter();
                boolean success;
                try (StandardJavaFileManager manager =
                        javac.getStandardFileManager(diagnostics, Locale.ROOT, Charset.forName(encoding))) {
                    JavaCompiler.CompilationTask task = javac.getTask(
                            output,
                            manager,
                            diagnostics,
                            allOptions(classes, sources),
                            classNames.isEmpty() ? null : classNames,
                            manager.getJavaFileObjectsFromPaths(files));
                    task.setProcessors(allProcessors());
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
