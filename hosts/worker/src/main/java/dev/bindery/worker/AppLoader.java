package dev.bindery.worker;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An app's classes: its jar and the jars in {@code lib} beside it, and of the rest of the process the JDK alone. */
final class AppLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private AppLoader(URL[] jars) {
        // Without a name, which would lead every line of a stack trace.
        super(jars, ClassLoader.getPlatformClassLoader());
    }

    static AppLoader of(Path script) throws IOException {
        List<Path> jars = new ArrayList<>();
        Path lib = script.resolveSibling("lib");
        if (Files.isDirectory(lib)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(lib)) {
                for (Path child : children) {
                    if (child.toString().endsWith(".jar")) {
                        jars.add(child);
                    }
                }
            }
        }
        // The order of a folder is not the same everywhere.
        jars.sort(null);
        jars.add(0, script);
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(jars.get(i));
        }
        return new AppLoader(urls);
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
