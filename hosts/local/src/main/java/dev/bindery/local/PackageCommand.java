package dev.bindery.local;

import dev.bindery.staging.Runner;
import dev.bindery.staging.Staging;
import dev.bindery.staging.StagingException;
import dev.bindery.staging.StagingRequest;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command {@code package}: stages what Azure takes, for those who do not build with Maven. */
final class PackageCommand {
    static final String HELP = """
            Makes the folder and the zip that Azure takes.

              java -cp <Bindery's local host> dev.bindery.local.Main package --name N --jar FILE [options]

            Options:
              --name N            what the app is called; the folder is DIR/N, the zip DIR/N.zip
              --jar FILE          the jar of the application
              --classes DIR       a folder of the application's classes, in place of a jar; may be given again
              --lib PATH          what it runs with: a jar, a folder of jars, or a class path of them; may be given again
              --host-json FILE    the host's configuration, host.json; if there is none, a default
              --target DIR        where the folder and the zip are made, target/azure-functions
              --runner R          what runs the app in Azure: default or custom-handler
              --help              prints this
            """;

    private static final List<String> OPTIONS =
            List.of("--name", "--jar", "--classes", "--lib", "--host-json", "--target", "--runner", "--help");

    private final List<Path> classes = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();
    private Path target = Path.of("target", "azure-functions");
    private Runner runner = Runner.DEFAULT;
    private @Nullable String name;
    private @Nullable Path jar;
    private @Nullable Path hostJson;
    private boolean help;

    private PackageCommand() {}

    /** @param left the arguments behind the command */
    static PackageCommand parse(Arguments left) {
        PackageCommand command = new PackageCommand();
        while (left.hasNext()) {
            command.take(left.next(), left);
        }
        return command;
    }

    private void take(String option, Arguments left) {
        switch (option) {
            case "--help", "-h" -> help = true;
            case "--name" -> name = left.value(option);
            case "--jar" -> jar = left.path(option);
            case "--classes" -> classes.add(left.path(option));
            case "--lib" ->
                Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(left.value(option))
                        .filter(entry -> !entry.isEmpty())
                        .forEach(entry -> addLibrary(Arguments.path(option, entry)));
            case "--host-json" -> hostJson = left.path(option);
            case "--target" -> target = left.path(option);
            case "--runner" -> runner = runner(left.value(option));
            default -> throw Arguments.unknown(option, OPTIONS);
        }
    }

    private static Runner runner(String text) {
        try {
            return Runner.of(text);
        } catch (StagingException e) {
            throw new Arguments.UsageException(e.getMessage());
        }
    }

    private void addLibrary(Path path) {
        if (!Files.isDirectory(path)) {
            libraries.add(path);
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(libraries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StagingException if the app cannot be staged */
    void run(PrintStream out) {
        if (help) {
            out.print(HELP);
            return;
        } else if (name == null) {
            throw new Arguments.UsageException("--name is missing: what is the app called? See package --help.");
        } else if ((jar == null) == classes.isEmpty()) {
            throw new Arguments.UsageException("Give either --jar or --classes. See package --help.");
        }
        StagingRequest request = StagingRequest.of(name, target).runner(runner);
        if (jar != null) {
            request.jar(jar);
        }
        classes.forEach(request::classes);
        libraries.forEach(request::library);
        Path usual = Path.of("host.json");
        if (hostJson != null || Files.exists(usual)) {
            request.hostJson(hostJson != null ? hostJson : usual);
        }
        Staging.stage(request, out::println);
    }
}
