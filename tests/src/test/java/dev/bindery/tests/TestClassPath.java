package dev.bindery.tests;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The class path of these tests: the quickstart, and what it runs on. */
final class TestClassPath {
    /** How the names of those jars begin; all others are of the tests, or of another way to run. */
    private static final List<String> APPLICATION = List.of(
            "bindery-annotations-",
            "bindery-runtime-",
            "bindery-syntax-",
            "bindery-staging-",
            "bindery-local-",
            "azure-core-",
            "azure-data-tables-",
            "azure-identity-",
            "azure-json-",
            "azure-storage-",
            "azure-xml-",
            "h2-",
            "jackson-",
            "jna-",
            "jspecify-",
            "msal4j-",
            "reactive-streams-",
            "reactor-core-",
            "slf4j-api-");

    private TestClassPath() {}

    static List<Path> entries() {
        // Where the path is too long for a command line, it is in a jar's manifest and this property.
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** The jars that an application runs on which has the local host for laptops, and no other way to run. */
    static List<Path> jars() throws URISyntaxException {
        Path quickstart = quickstart();
        List<Path> jars = entries().stream()
                .filter(entry -> !entry.equals(quickstart))
                .filter(entry -> !entry.startsWith(Repository.ROOT.resolve("tests")))
                .toList();
        jars.stream().filter(entry -> !Files.isRegularFile(entry)).findAny().ifPresent(folder -> {
            throw new IllegalStateException(folder + " is no jar; run mvn verify in the root");
        });
        return jars.stream()
                .filter(jar -> APPLICATION.stream()
                        .anyMatch(name -> jar.getFileName().toString().startsWith(name)))
                .toList();
    }

    /** The jars that an application has as well if Azure's own Java worker is to run it. */
    static List<Path> javaStack() {
        return Stream.of("bindery-java-stack", "azure-functions-java-library", "azure-functions-java-core-library")
                .map(TestClassPath::jarOf)
                .toList();
    }

    /** The jar of a module that an application may name too. */
    static Path jarOf(String module) {
        return entries().stream()
                .filter(entry -> entry.getFileName().toString().startsWith(module + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no jar of " + module + "; run mvn verify"));
    }

    /** Where the quickstart is: its jar, once it is packaged. */
    static Path quickstart() throws URISyntaxException {
        try {
            return Path.of(Class.forName("example.Hello")
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The quickstart is not on the class path", e);
        }
    }
}
