package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** An application that knows nothing of this repository: its source, and Bindery's jars. */
final class OutsideApplication {
    private final Path folder;
    private final List<Path> jars;

    private OutsideApplication(Path folder, List<Path> jars) {
        this.folder = folder;
        this.jars = jars;
    }

    /** Compiles an application with Bindery's processor. */
    static OutsideApplication compiled(Path folder, String file, String source) throws IOException, URISyntaxException {
        return compiled(folder, file, source, "-processorpath", processor().toString());
    }

    /** Compiles an application as JDK 23 and newer do if they are not told of the processor. */
    static OutsideApplication compiledWithoutProcessor(Path folder, String file, String source)
            throws IOException, URISyntaxException {
        return compiled(folder, file, source, "-proc:none");
    }

    /** The quickstart once more, as one compiles it who wants Azure's own Java worker to run it as well. */
    static OutsideApplication ofQuickstart(Path folder) throws IOException, URISyntaxException {
        List<Path> jars = new ArrayList<>(TestClassPath.jars());
        jars.addAll(TestClassPath.javaStack());
        return new OutsideApplication(folder, jars)
                .compiled(
                        Repository.files("examples/quickstart/src/main/java", ".java"),
                        "-processorpath",
                        processor().toString(),
                        // What a jar of others lacks is no warning about the quickstart.
                        "-Xlint:-classfile");
    }

    private static OutsideApplication compiled(Path folder, String file, String source, String... processing)
            throws IOException, URISyntaxException {
        Path sourceFile = folder.resolve("src").resolve(file);
        Files.createDirectories(sourceFile.getParent());
        Files.writeString(sourceFile, source);
        return new OutsideApplication(folder, TestClassPath.jars()).compiled(List.of(sourceFile), processing);
    }

    private OutsideApplication compiled(List<Path> sources, String... processing) throws IOException {
        Files.createDirectories(classes());
        Files.createDirectories(generatedSources());
        List<String> options = new ArrayList<>(List.of(processing));
        options.addAll(List.of("--release", "17", "-Xlint:all,-processing", "-Werror"));
        options.addAll(List.of("-d", classes().toString()));
        options.addAll(List.of("-s", generatedSources().toString()));
        options.addAll(List.of("-cp", path(jars)));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("javac: %s", messages).isTrue();
        }
        return this;
    }

    static Path processor() throws IOException {
        Path target = Repository.ROOT.resolve("processor/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("bindery-processor-\\d[\\d.]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no bindery-processor jar in " + target + "; run mvn verify in the root"));
        }
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** What it runs on. */
    List<Path> jars() {
        return jars;
    }

    /** What javac wrote. */
    Path classes() {
        return folder.resolve("classes");
    }

    /** Where the processor's adapters are. */
    Path generatedSources() {
        return folder.resolve("generated");
    }

    /** A host for this application, at any free port. */
    HostLaunch host() {
        List<Path> classPath = new ArrayList<>(List.of(classes()));
        classPath.addAll(jars);
        return HostLaunch.in(folder).with("--port", "0").classPath(classPath);
    }
}
