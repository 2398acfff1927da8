package dev.bindery.stack;

import dev.bindery.processor.FunctionIndexProcessor;
import dev.bindery.processor.FunctionProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Functions that a real compiler has compiled with the processor, this module on its class path. */
record CompiledApp(List<Message> messages, Path classes, Path sources) {

    /** One diagnostic. */
    record Message(String file, long line, long column, String text) {
        static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
            String file =
                    diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
            return new Message(
                    file.substring(file.lastIndexOf('/') + 1),
                    diagnostic.getLineNumber(),
                    diagnostic.getColumnNumber(),
                    diagnostic.getMessage(Locale.ROOT));
        }
    }

    enum With {
        JAVAC,
        ECJ
    }

    static CompiledApp of(Path folder, With with) {
        try {
            Path target = Files.createTempDirectory(Files.createDirectories(Path.of("target/apps")), "");
            Path classes = Files.createDirectories(target.resolve("classes"));
            Path sources = Files.createDirectories(target.resolve("generated"));
            JavaCompiler compiler = with == With.JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            try (StandardJavaFileManager files =
                    compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
                JavaCompiler.CompilationTask task = compiler.getTask(
                        new StringWriter(),
                        files,
                        diagnostics,
                        List.of(
                                "-d",
                                classes.toString(),
                                "-s",
                                sources.toString(),
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "-encoding",
                                "UTF-8",
                                "-parameters",
                                "--release",
                                "17",
                                // Told which warnings to give, the other compiler would leave ours out.
                                with == With.JAVAC ? "-Xlint:all,-processing,-classfile" : "-g"),
                        null,
                        files.getJavaFileObjectsFromPaths(javaFiles(folder)));
                task.setProcessors(List.of(new FunctionProcessor(), new FunctionIndexProcessor()));
                task.call();
            }
            return new CompiledApp(
                    diagnostics.getDiagnostics().stream()
                            .map(Message::of)
                            // One of the compilers wants to know every warning that is suppressed.
                            .filter(message -> !message.text().startsWith("Unsupported @SuppressWarnings(\"BND"))
                            .toList(),
                    classes,
                    sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The app's classes, below those of the tests. */
    ClassLoader loader() {
        return loader(CompiledApp.class.getClassLoader());
    }

    ClassLoader loader(ClassLoader parent) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a build would stage as a function's folder. */
    Path folder(String function) {
        return classes.resolve("META-INF/azure-functions").resolve(function);
    }

    String functionJson(String function) {
        try {
            return Files.readString(folder(function).resolve("function.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the processor wrote, by path. */
    Map<String, String> generated() throws IOException {
        Map<String, String> files = new TreeMap<>(files(sources, sources));
        files.putAll(files(classes, classes.resolve("META-INF")));
        files.keySet().removeIf(path -> path.endsWith(".class"));
        return files;
    }

    static Map<String, String> files(Path root, Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return files;
    }
}
