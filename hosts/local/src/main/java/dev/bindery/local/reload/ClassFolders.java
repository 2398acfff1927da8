package dev.bindery.local.reload;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of the class path that compilers write to. */
public final class ClassFolders {
    private ClassFolders() {}

    /**
     * The folders that a class loader loads the application from. Jars are left out, as nobody compiles into one, and
     * so is what Bindery itself is loaded from.
     */
    public static List<Path> of(ClassLoader loader) {
        Set<Path> folders = new LinkedHashSet<>();
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    if (url.getProtocol().equals("file")) {
                        folders.add(Path.of(URI.create(url.toString())));
                    }
                }
            } else if (each == ClassLoader.getSystemClassLoader()) {
                for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
                    folders.add(Path.of(entry).toAbsolutePath());
                }
            }
        }
        return folders.stream()
                .filter(Files::isDirectory)
                .filter(folder -> !Files.isDirectory(folder.resolve("dev/bindery")))
                .toList();
    }

    /** The files in folders, in no particular order. What vanishes meanwhile is left out. */
    static List<Path> files(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.filter(Files::isRegularFile).forEach(files::add);
                } catch (UncheckedIOException | IOException e) {
                    // A compiler is deleting it. The next look sees what has become of it.
                }
            }
        }
        return files;
    }
}
