package dev.bindery.tests;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

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

    /**
     * The jars that an application runs on, without the quickstart, these tests, and what only Azure's own Java stack
     * needs: with it, functions would get another entry point.
     */
    static List<Path> jars() throws URISyntaxException {
        Set<Path> others = Set.of(
                placeOf("example.Hello"),
                placeOf("dev.bindery.stack.StackCall"),
                placeOf("com.microsoft.azure.functions.ExecutionContext"),
                placeOf("com.microsoft.azure.functions.annotation.HttpTrigger"));
        List<Path> jars = entries().stream()
                .filter(entry -> !others.contains(entry))
                .filter(entry -> !entry.startsWith(Repository.ROOT.resolve("tests")))
                .toList();
        jars.stream().filter(entry -> !Files.isRegularFile(entry)).findAny().ifPresent(folder -> {
            throw new IllegalStateException(folder + " is no jar; run mvn verify in the root");
        });
        return jars;
    }

    private static Path placeOf(String className) throws URISyntaxException {
        try {
            Class<?> type = Class.forName(className, false, TestClassPath.class.getClassLoader());
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(className + " is not on the class path", e);
        }
    }
}
