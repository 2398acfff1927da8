package dev.bindery.benchmarks.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Jars of what may not be packaged yet, as in a build that only runs tests. */
final class Jars {
    private Jars() {}

    /** Where a class was loaded from: a jar or a folder. */
    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the jar of a class into a folder. */
    static void put(Class<?> type, Path folder) throws IOException {
        Path place = placeOf(type);
        putAs(
                place,
                folder.resolve(
                        Files.isDirectory(place)
                                ? type.getPackageName() + ".jar"
                                : place.getFileName().toString()));
    }

    /** Makes a jar from a folder of classes, or copies it. */
    static void putAs(Path place, Path jar) throws IOException {
        if (Files.isDirectory(place)) {
            make(jar, place, new Manifest());
        } else {
            Files.copy(place, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void make(Path jar, Path classes, Manifest manifest) throws IOException {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    entries.putNextEntry(new ZipEntry(name));
                    Files.copy(file, entries);
                }
            }
        }
    }
}
