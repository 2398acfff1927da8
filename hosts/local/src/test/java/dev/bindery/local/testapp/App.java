package dev.bindery.local.testapp;

import dev.bindery.local.HostOptions;
import dev.bindery.local.LocalHost;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An application that a test writes down: functions with their bindings and bodies, and the host that runs it. */
public final class App implements AutoCloseable {
    /** What a function does. */
    public interface Body {
        void run(Invocation call) throws Exception;
    }

    private final Path directory;
    private final Loader loader;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private LocalHost host;

    public App(Path directory) {
        this.directory = directory;
        try {
            Path classes = Files.createDirectories(directory.resolve("classes"));
            Files.createDirectories(classes.resolve("META-INF/services"));
            this.loader = new Loader(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Loader of(Object probe) {
        return (Loader) probe.getClass().getClassLoader();
    }

    /** Adds a function; its bindings are the elements of the array in its function.json, in single quotes. */
    public App function(String name, String bindings, Body body) {
        loader.add(name, "{'scriptFile': '../app.jar', 'bindings': [" + bindings + "]}", body);
        return this;
    }

    public App setting(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public App settings(Map<String, String> values) {
        environment.putAll(values);
        return this;
    }

    public App hostJson(String json) throws IOException {
        Files.writeString(directory.resolve("host.json"), json.replace('\'', '"'));
        return this;
    }

    public ClassLoader loader() {
        return loader;
    }

    public HostOptions.Builder options() {
        HostOptions.Builder options = HostOptions.builder()
                .port(0)
                .storage(directory.resolve("storage"))
                .environment(environment)
                .classLoader(loader)
                .console(new PrintStream(console, true, StandardCharsets.UTF_8));
        if (Files.exists(directory.resolve("host.json"))) {
            options.hostJsonFile(directory.resolve("host.json"));
        }
        return options;
    }

    public App start() {
        host = LocalHost.start(options().build());
        return this;
    }

    public LocalHost host() {
        return host;
    }

    public Client client() {
        return new Client(host.url());
    }

    /** What the host has printed so far. */
    public String console() {
        return console.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (host != null) {
            host.close();
        }
    }

    static final class Loader extends URLClassLoader {
        private final Path classes;
        private final List<String> names = new ArrayList<>();
        private final List<Body> bodies = new ArrayList<>();

        Loader(Path classes) throws MalformedURLException {
            super(new URL[] {classes.toUri().toURL()}, App.class.getClassLoader());
            this.classes = classes;
        }

        void add(String name, String json, Body body) {
            try {
                Path folder = Files.createDirectories(classes.resolve("META-INF/azure-functions/" + name));
                Files.writeString(folder.resolve("function.json"), json.replace('\'', '"'));
                Files.writeString(
                        classes.resolve("META-INF/services/" + FunctionAdapter.class.getName()),
                        Probes.class.getName() + "$P" + names.size() + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            names.add(name);
            bodies.add(body);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Probes.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length, App.class.getProtectionDomain());
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        public String nameOf(Class<?> probe) {
            return names.get(index(probe));
        }

        public Body bodyOf(Class<?> probe) {
            return bodies.get(index(probe));
        }

        private static int index(Class<?> probe) {
            return Integer.parseInt(probe.getSimpleName().substring(1));
        }
    }
}
