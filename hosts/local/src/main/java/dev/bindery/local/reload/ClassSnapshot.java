package dev.bindery.local.reload;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of the application as they were at one time, however often they are compiled afterwards. Everything else
 * comes from the class loader that would have loaded them.
 */
public final class ClassSnapshot extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final Map<String, ProtectionDomain> domains;

    private ClassSnapshot(Map<String, byte[]> classes, Map<String, ProtectionDomain> domains, ClassLoader parent) {
        super(parent);
        this.classes = classes;
        this.domains = domains;
    }

    static {
        registerAsParallelCapable();
    }

    /**
     * Reads all classes of some folders.
     *
     * @param folders the folders, those that come first first
     * @param parent loads everything else
     * @throws IOException if one cannot be read
     */
    public static ClassSnapshot of(List<Path> folders, ClassLoader parent) throws IOException {
        Map<String, byte[]> classes = new ConcurrentHashMap<>();
        Map<String, ProtectionDomain> domains = new ConcurrentHashMap<>();
        for (Path folder : folders) {
            ProtectionDomain domain = domain(folder);
            for (Path file : ClassFolders.files(List.of(folder))) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith(".class")) {
                    continue;
                }
                String name =
                        path.substring(0, path.length() - ".class".length()).replace('/', '.');
                try {
                    if (classes.putIfAbsent(name, Files.readAllBytes(file)) == null) {
                        domains.put(name, domain);
                    }
                } catch (NoSuchFileException e) {
                    // Deleted since it was listed; whoever needs it will say so.
                }
            }
        }
        return new ClassSnapshot(classes, domains, parent);
    }

    private static ProtectionDomain domain(Path folder) throws MalformedURLException {
        CodeSource source = new CodeSource(folder.toUri().toURL(), (Certificate[]) null);
        return new ProtectionDomain(source, null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = defineClass(name, bytes, 0, bytes.length, domains.get(name));
            }
            if (resolve) {
                resolveClass(loaded);
            }
            return loaded;
        }
    }
}
