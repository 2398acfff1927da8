package dev.bindery.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Makes the folder and the zip that Azure takes.
 *
 * <p>In the folder are {@code host.json}, the application as {@code functions.jar}, what it runs with as
 * {@code lib/*.jar}, and for each function of them a folder with its {@code function.json}. Before anything is written,
 * each function is held against {@link HostRules}. What an earlier staging left is brought to the same state; a folder
 * with files that no staging has written is left alone.
 */
public final class Staging {
    static final String FUNCTIONS_JAR = "functions.jar";
    static final String LIB = "lib/";

    private final StagingRequest request;
    private final Consumer<String> progress;

    private final Path scratch;

    private Staging(StagingRequest request, Consumer<String> progress, Path scratch) {
        this.request = request;
        this.progress = progress;
        this.scratch = scratch;
    }

    /**
     * Stages an app.
     *
     * @param request what is to be staged
     * @param progress takes a line for each step
     * @return what was staged
     * @throws StagingException if it cannot be staged; then what was there before is as it was, unless the disk failed
     */
    public static StagedApp stage(StagingRequest request, Consumer<String> progress) {
        try {
            Path scratch = Files.createTempDirectory("bindery");
            try {
                return new Staging(request, progress, scratch).stage();
            } finally {
                Files.deleteIfExists(scratch.resolve(FUNCTIONS_JAR));
                Files.deleteIfExists(scratch.resolve(HandlerJar.NAME));
                Files.delete(scratch);
            }
        } catch (IOException e) {
            throw new StagingException(
                    "The app '" + request.name() + "' cannot be staged in " + request.target() + ": " + reason(e) + ".",
                    "Staging reads the jars and writes below that folder.",
                    "Is it a folder that you may write to, and is there room on the disk?",
                    e);
        }
    }

    /** The messages of java.nio are often a file's name alone. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replaceAll("Exception$", "") + ", " + e.getMessage();
    }

    private StagedApp stage() throws IOException {
        Jar application = application();
        Map<String, Jar> libraries = Libraries.of(request, application.file(), progress);
        List<Jar> jars = new ArrayList<>(List.of(application));
        jars.addAll(libraries.values());
        SortedMap<String, FunctionFile> functions = functions(jars);
        progress.accept("functions: " + String.join(", ", functions.keySet()));
        HostJson hostJson = hostJson(functions);
        Checks.hostTakes(functions, hostJson);
        Checks.workerFinds(functions.values(), jars);

        SortedMap<String, Content> files = new TreeMap<>();
        files.put(FUNCTIONS_JAR, Content.of(application.file()));
        libraries.forEach((name, jar) -> files.put(LIB + name, Content.of(jar.file())));
        functions.forEach((name, function) -> files.put(name + "/function.json", Content.of(function.bytes())));
        if (request.runner() == Runner.CUSTOM_HANDLER) {
            Checks.hasCustomHandler(jars);
            HandlerJar.write(scratch.resolve(HandlerJar.NAME), libraries.keySet());
            files.put(HandlerJar.NAME, Content.of(scratch.resolve(HandlerJar.NAME)));
            hostJson = hostJson.startingHandler(HandlerJar.NAME);
        }
        files.put("host.json", Content.of(hostJson.bytes()));
        progress.accept("jars in lib: " + libraries.size());
        StagedFolder staged = new StagedFolder(request.target(), request.name(), progress);
        staged.write(files);
        return new StagedApp(staged.folder(), staged.zip(), List.copyOf(functions.keySet()));
    }

    private Jar application() throws IOException {
        Path file = request.jar();
        if ((file == null) == request.classes().isEmpty()) {
            throw new StagingException(
                    file == null
                            ? "There are no classes to stage."
                            : "There are a jar and a folder of classes to stage.",
                    "An app is staged from its jar, or from the folders of its classes.",
                    "Name one of the two.");
        }
        Path made = scratch.resolve(FUNCTIONS_JAR);
        if (file == null) {
            ClassFolders.jar(request.classes(), made, progress);
            return Jar.read(made, request.classes().get(0));
        }
        Jar jar = Jar.read(file, file);
        if (jar.secrets().isEmpty()) {
            return jar;
        }
        jar.secrets()
                .forEach(name -> progress.accept("left out " + name + " of " + file + ", which looks like a secret"));
        jar.writeWithoutSecrets(made);
        return Jar.read(made, file);
    }

    private SortedMap<String, FunctionFile> functions(List<Jar> jars) {
        SortedMap<String, FunctionFile> functions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        FunctionFile.in(jars).forEach(function -> functions.put(function.name(), function));
        if (functions.isEmpty()) {
            throw new StagingException(
                    "There are no functions in " + (request.jar() != null ? request.jar() : request.classes())
                            + ", nor in the " + (jars.size() - 1) + " jars that it runs with.",
                    "Bindery's processor writes META-INF/azure-functions/<name>/function.json for each method with"
                            + " @FunctionName; from JDK 23 on, javac runs a processor only if it is told to.",
                    "Name bindery-processor in annotationProcessorPaths of maven-compiler-plugin (annotationProcessor in"
                            + " Gradle, -processorpath of javac), and build from clean.");
        }
        return functions;
    }

    private HostJson hostJson(Map<String, FunctionFile> functions) throws IOException {
        Path file = request.hostJson();
        if (file != null) {
            progress.accept("host.json: " + file);
            return HostJson.read(file);
        }
        boolean bundle =
                !HostRules.complaintsWithoutBundle(Checks.json(functions)).isEmpty();
        progress.accept("host.json: the default, " + (bundle ? "with an extension bundle" : "without extensions"));
        return HostJson.usual(bundle);
    }
}
