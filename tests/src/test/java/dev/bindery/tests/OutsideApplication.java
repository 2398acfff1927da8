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

    private static OutsideApplication compiled(Path folder, String file, String source, String... processing)
            throws IOException, URISyntaxException {
        OutsideApplication application = new OutsideApplication(folder, TestClassPath.jars());
        Path sourceFile = folder.resolve("src").resolve(file);
        Files.createDirectories(sourceFile.getParent());
        Files.writeString(sourceFile, source);
        Files.createDirectories(application.classes());
        Files.createDirectories(application.generatedSources());
        List<String> options = new ArrayList<>(List.of(processing));
        options.addAll(List.of("--release", "17", "-Xlint:all,-processing", "-Werror"));
        options.addAll(List.of("-d", application.classes().toString()));
        options.addAll(List.of("-s", application.generatedSources().toString()));
        options.addAll(List.of("-cp", path(application.jars)));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(sourceFile))
                    .call();
            assertThat(compiled).as("javac: %s", messages).isTrue();
        }
        return application;
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
