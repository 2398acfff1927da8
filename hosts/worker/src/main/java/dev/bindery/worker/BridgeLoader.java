package dev.bindery.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Where the worker and an app meet: the classes of {@code dev.bindery.worker.app} are linked to the worker on one side
 * and to the runtime that the app brings on the other. Neither side sees the other, and the app does not see them.
 */
final class BridgeLoader extends ClassLoader {
    private static final String WORKER = "dev.bindery.worker.";
    private static final String BRIDGE = "dev.bindery.worker.app.";

    static {
        registerAsParallelCapable();
    }

    private final AppLoader app;

    BridgeLoader(AppLoader app) {
        super(app);
        this.app = app;
    }

    /** As {@link AppLoader#become}, for those on this side. */
    boolean become(List<Path> jars) {
        return app.become(jars);
    }

    /** Makes the bridge to an app. */
    App open(LogOutlet logs) throws ReflectiveOperationException {
        Class<?> type = loadClass(BRIDGE + "RuntimeApp");
        return (App) type.getConstructor(ClassLoader.class, LogOutlet.class).newInstance(app, logs);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(WORKER)) {
            return super.loadClass(name, resolve);
        } else if (!name.startsWith(BRIDGE)) {
            return Class.forName(name, false, BridgeLoader.class.getClassLoader());
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try {
            byte[] bytes = read(name.replace('.', '/').concat(".class"));
            return defineClass(name, bytes, 0, bytes.length, BridgeLoader.class.getProtectionDomain());
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** From the worker's jar, which is open already; not by a url, which has much to load before it can be read. */
    private static byte[] read(String file) throws IOException {
        String jar = System.getProperty("java.class.path", "");
        if (!jar.endsWith(".jar") || jar.indexOf(File.pathSeparatorChar) >= 0) {
            try (InputStream in = BridgeLoader.class.getClassLoader().getResourceAsStream(file)) {
                if (in == null) {
                    throw new IOException("The worker has no " + file);
                }
                return in.readAllBytes();
            }
        }
        try (ZipFile zip = new ZipFile(jar)) {
            ZipEntry entry = zip.getEntry(file);
            if (entry == null) {
                throw new IOException("The worker has no " + file);
            }
            return zip.getInputStream(entry).readAllBytes();
        }
    }
}
