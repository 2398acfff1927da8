package dev.bindery.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An app's classes: its jar and the jars in {@code lib} beside it, and of the rest of the process the JDK alone. It
 * does what a loader of urls would, with far fewer classes of its own to be loaded before the first of the app's.
 */
final class AppLoader extends ClassLoader {
    private static final String CLASS = ".class";

    private volatile List<Jar> jars;

    /** Whether a class was asked for that is in none of the jars. The JVM may remember that it is not there. */
    private volatile boolean missed;

    static {
        registerAsParallelCapable();
    }

    AppLoader(List<Path> paths) {
        // Without a name, which would lead every line of a stack trace.
        super(ClassLoader.getPlatformClassLoader());
        this.jars = closed(paths);
    }

    private static List<Jar> closed(List<Path> paths) {
        List<Jar> jars = new ArrayList<>();
        for (Path path : paths) {
            jars.add(new Jar(path));
        }
        return jars;
    }

    /** An app's jars, in their order. */
    static List<Path> jars(Path script) throws IOException {
        List<Path> paths = new ArrayList<>();
        Path lib = script.resolveSibling("lib");
        if (Files.isDirectory(lib)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(lib)) {
                for (Path child : children) {
                    if (child.toString().endsWith(".jar")) {
                        paths.add(child);
                    }
                }
            }
        }
        // The order of a folder is not the same everywhere.
        Collections.sort(paths);
        paths.add(0, script);
        return paths;
    }

    /**
     * Becomes an app's, if that brings the one jar that this loader has, so that the classes which are loaded by now
     * are the app's own. From then on the one stands for the other, also as the place where those classes are from.
     *
     * @param paths the app's jars
     * @return whether it did; else it is no use
     */
    boolean become(List<Path> paths) {
        Jar own = jars.get(0);
        List<Jar> all = closed(paths);
        try {
            for (int i = 0; i < all.size(); i++) {
                if (own.isCopyOf(all.get(i))) {
                    boolean right = !missed && !hasLoadedOf(all.subList(0, i));
                    all.set(i, own);
                    jars = all;
                    return right;
                }
            }
        } catch (IOException e) {
            // Whoever needs that jar says so.
        }
        return false;
    }

    /** Whether a class that is loaded would be another one's in an app with these jars before. */
    private boolean hasLoadedOf(List<Jar> before) throws IOException {
        for (Enumeration<JarEntry> entries = jars.get(0).open().entries(); entries.hasMoreElements(); ) {
            String path = entries.nextElement().getName();
            if (path.endsWith(CLASS) && findLoadedClass(className(path)) != null) {
                for (Jar jar : before) {
                    if (jar.open().getEntry(path) != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String className(String path) {
        return path.substring(0, path.length() - CLASS.length()).replace('/', '.');
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/').concat(CLASS);
        for (Jar jar : jars) {
            try {
                JarFile file = jar.open();
                JarEntry entry = file.getJarEntry(path);
                if (entry != null) {
                    return define(name, jar, file, entry);
                }
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
        missed = true;
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, Jar jar, JarFile file, JarEntry entry) throws IOException {
        byte[] bytes;
        try (InputStream in = file.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        int end = name.lastIndexOf('.');
        if (end > 0 && getDefinedPackage(name.substring(0, end)) == null) {
            definePackage(name.substring(0, end), file.getManifest());
        }
        return defineClass(name, bytes, 0, bytes.length, jar.domain(this));
    }

    private void definePackage(String name, @Nullable Manifest manifest) {
        Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
        Attributes own = manifest == null
                ? null
                : manifest.getAttributes(name.replace('.', '/').concat("/"));
        try {
            definePackage(
                    name,
                    value(own, main, Attributes.Name.SPECIFICATION_TITLE),
                    value(own, main, Attributes.Name.SPECIFICATION_VERSION),
                    value(own, main, Attributes.Name.SPECIFICATION_VENDOR),
                    value(own, main, Attributes.Name.IMPLEMENTATION_TITLE),
                    value(own, main, Attributes.Name.IMPLEMENTATION_VERSION),
                    value(own, main, Attributes.Name.IMPLEMENTATION_VENDOR),
                    null);
        } catch (IllegalArgumentException e) {
            // Another thread was first.
        }
    }

    private static @Nullable String value(@Nullable Attributes own, Attributes main, Attributes.Name name) {
        String value = own == null ? null : own.getValue(name);
        return value == null ? main.getValue(name) : value;
    }

    @Override
    protected @Nullable URL findResource(String name) {
        for (Jar jar : jars) {
            URL url = jar.resource(name);
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        List<URL> urls = new ArrayList<>();
        for (Jar jar : jars) {
            URL url = jar.resource(name);
            if (url != null) {
                urls.add(url);
            }
        }
        return Collections.enumeration(urls);
    }

    /** Opened when something is looked for that no earlier jar has. */
    private static final class Jar {
        private static final String UNVERSIONED = "META-INF/";

        private final Path path;
        private @Nullable JarFile file;
        private @Nullable ZipFile entries;
        private @Nullable ProtectionDomain domain;

        Jar(Path path) {
            this.path = path;
        }

        boolean isCopyOf(Jar other) throws IOException {
            return Files.size(path) == Files.size(other.path)
                    && Arrays.equals(Files.readAllBytes(path), Files.readAllBytes(other.path));
        }

        synchronized JarFile open() throws IOException {
            JarFile open = file;
            if (open == null) {
                open = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
                file = open;
            }
            return open;
        }

        /** As they are: to see whether there are several versions of a class, the manifest would be read. */
        private synchronized ZipFile entries() throws IOException {
            ZipFile open = entries;
            if (open == null) {
                open = new ZipFile(path.toFile());
                entries = open;
            }
            return open;
        }

        private URL url() throws MalformedURLException {
            return path.toFile().toURI().toURL();
        }

        synchronized ProtectionDomain domain(ClassLoader loader) throws MalformedURLException {
            ProtectionDomain made = domain;
            if (made == null) {
                made = new ProtectionDomain(new CodeSource(url(), (Certificate[]) null), null, loader, null);
                domain = made;
            }
            return made;
        }

        @Nullable
        URL resource(String name) {
            try {
                if (name.startsWith(UNVERSIONED)) {
                    return entries().getEntry(name) == null ? null : url(name);
                }
                JarEntry entry = open().getJarEntry(name);
                return entry == null ? null : url(entry.getRealName());
            } catch (IOException e) {
                return null;
            }
        }

        private URL url(String entry) throws MalformedURLException {
            return new URL("jar:" + url() + "!/" + encoded(entry));
        }

        /** Names in jars may have characters that have another meaning in urls. */
        private static String encoded(String name) {
            boolean plain = true;
            for (int i = 0; i < name.length() && plain; i++) {
                char c = name.charAt(i);
                plain = c > ' ' && c < 0x7f && c != '%' && c != '#' && c != '?';
            }
            return plain ? name : new File("/" + name).toURI().getRawPath().substring(1);
        }
    }
}
