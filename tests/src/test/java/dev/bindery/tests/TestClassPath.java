package dev.bindery.tests;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The class path of these tests: the quickstart, and what it runs on. */
final class TestClassPath {
    private TestClassPath() {}

    static List<Path> entries() {
        // Where the path is too long for a command line, it is in a jar's manifest and this property.
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** The jars that an application runs on, without the quickstart and these tests. */
    static List<Path> jars() throws URISyntaxException {
        Path quickstart = placeOf("example.Hello");
        List<Path> jars = entries().stream()
                .filter(entry -> !entry.equals(quickstart))
                .filter(entry -> !entry.startsWith(Repository.ROOT.resolve("tests")))
                .filter(entry -> !entry.startsWith(Repository.ROOT.resolve("testing")))
                .toList();
        jars.stream().filter(entry -> !Files.isRegularFile(entry)).findAny().ifPresent(folder -> {
            throw new IllegalStateException(folder + " is no jar; run mvn verify in the root");
        });
        return jars;
    }

    private static Path placeOf(String className) throws URISyntaxException {
        try {
            Class<?> type = Class.forName(className);
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The quickstart is not on the class path", e);
        }
    }
}
