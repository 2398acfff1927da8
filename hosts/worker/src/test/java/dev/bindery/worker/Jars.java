package dev.bindery.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Jars of what the tests run with. */
final class Jars {
    private Jars() {}

    /** Where a class comes from: a jar, or a folder of classes. */
    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the jar of a class into a folder; made, if its classes are in a folder yet. */
    static Path put(Class<?> type, Path folder) {
        Path place = placeOf(type);
        try {
            if (Files.isRegularFile(place)) {
                return Files.copy(place, folder.resolve(place.getFileName()));
            }
            Path jar = folder.resolve(type.getPackageName() + ".jar");
            make(jar, place, file -> true, new Manifest());
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void make(Path jar, Path classes, Predicate<String> wanted, Manifest manifest) {
        manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (Stream<Path> files = Files.walk(classes);
                OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name) && !name.equals("META-INF/MANIFEST.MF")) {
                    zip.putNextEntry(new JarEntry(name));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
