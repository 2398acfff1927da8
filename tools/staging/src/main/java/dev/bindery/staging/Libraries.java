package dev.bindery.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The jars of the folder {@code lib}, by their names there. */
final class Libraries {
    private Libraries() {}

    /**
     * Reads them.
     *
     * @param application the application's own jar, which a class path may have too
     * @throws StagingException if one is no jar, or two have one name
     */
    static Map<String, Jar> of(StagingRequest request, Path application, Consumer<String> progress) throws IOException {
        Map<String, Jar> jars = new TreeMap<>();
        Map<String, Path> names = new TreeMap<>();
        for (StagingRequest.Library library : request.libraries()) {
            Jar jar = Jar.read(library.file(), library.file());
            if (Files.isSameFile(library.file(), application)) {
                continue;
            } else if (jar.isProcessor() || jar.isLocalHost()) {
                progress.accept("left out " + library.name()
                        + (jar.isProcessor() ? ", which runs in javac" : ", which runs on laptops"));
                continue;
            }
            Path other = names.putIfAbsent(library.name().toLowerCase(Locale.ROOT), library.file());
            if (other == null) {
                jars.put(checked(library), jar);
            } else if (Files.mismatch(other, library.file()) != -1) {
                throw new StagingException(
                        "Two jars are called " + library.name() + ": " + other + " and " + library.file() + ".",
                        "The jars of an app lie in one folder, lib, so their names differ by more than case.",
                        "Rename one of them, or leave out the one that is not needed.");
            }
        }
        return jars;
    }

    private static String checked(StagingRequest.Library library) {
        if (!library.name().endsWith(".jar") || library.name().matches(".*[/\\\\].*")) {
            throw new StagingException(
                    "The jar " + library.file() + " would be called '" + library.name() + "'.",
                    "In the folder lib, the worker takes files that end in .jar.",
                    "Rename it.");
        }
        return library.name();
    }
}
