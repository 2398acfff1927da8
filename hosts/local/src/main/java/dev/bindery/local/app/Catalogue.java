package dev.bindery.local.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.Settings;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.syntax.Names;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the functions of an application: the adapters that its jars register, each with its {@code function.json}. */
public final class Catalogue {
    private final NavigableMap<String, FunctionAdapter> adapters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Catalogue() {}

    /**
     * Looks for functions.
     *
     * @param loader the application's class loader
     * @throws ConfigurationException if an adapter cannot be loaded or two functions have one name
     */
    public static Catalogue of(ClassLoader loader) {
        Catalogue catalogue = new Catalogue();
        try {
            ServiceLoader.load(FunctionAdapter.class, loader).forEach(catalogue::add);
        } catch (ServiceConfigurationError e) {
            throw new ConfigurationException(
                    "A function cannot be loaded: " + e.getMessage()
                            + ". If it was renamed or deleted, build the application from clean.",
                    e);
        }
        return catalogue;
    }

    private void add(FunctionAdapter adapter) {
        for (String name : adapter.functionNames()) {
            FunctionAdapter other = adapters.putIfAbsent(name, adapter);
            if (other != null) {
                throw new ConfigurationException("Two functions are called '" + name + "': " + place(other) + " and "
                        + place(adapter)
                        + ". The names of an application's functions must differ by more than case.");
            }
        }
    }

    private static String place(FunctionAdapter adapter) {
        CodeSource source = adapter.getClass().getProtectionDomain().getCodeSource();
        return adapter.getClass().getName()
                + (source == null || source.getLocation() == null ? "" : " in " + source.getLocation());
    }

    /** Whether there is no function at all. */
    public boolean isEmpty() {
        return adapters.isEmpty();
    }

    /**
     * Reads the functions' descriptions.
     *
     * @param wanted the names of those to run; empty for all of them
     * @param settings the app settings, which descriptions refer to
     * @return the functions in the order of their names, case ignored
     * @throws ConfigurationException if a wanted function does not exist or a description is not right
     */
    public List<FunctionDescription> functions(Collection<String> wanted, Settings settings) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(wanted.isEmpty() ? adapters.keySet() : wanted);
        List<FunctionDescription> functions = new ArrayList<>();
        for (String name : names) {
            FunctionAdapter adapter = adapters.get(name);
            if (adapter == null) {
                throw new ConfigurationException("There is no function '" + name + "'. "
                        + Names.nearest(name, adapters.keySet())
                                .map(nearest -> "Did you mean '" + nearest + "'?")
                                .orElse("There are: " + String.join(", ", adapters.keySet()) + "."));
            }
            // As it is declared, not as it is wanted: hosts do not tell upper case from lower.
            functions.add(description(adapters.floorKey(name), adapter, settings));
        }
        return functions;
    }

    private static FunctionDescription description(String name, FunctionAdapter adapter, Settings settings) {
        String resource = "META-INF/azure-functions/" + name + "/function.json";
        URL url = adapter.getClass().getClassLoader().getResource(resource);
        if (url == null) {
            throw new ConfigurationException("Function '" + name + "' has no " + resource + " on the class path of "
                    + place(adapter) + ". Build the application from clean.");
        }
        try (InputStream stream = url.openStream()) {
            String json = new String(stream.readAllBytes(), UTF_8);
            return new FunctionJson(name, settings).read(adapter, json, directory(name, url));
        } catch (IOException e) {
            throw new ConfigurationException("Function '" + name + "': " + resource + ": " + e, e);
        }
    }

    private static Path directory(String name, URL functionJson) {
        Path ownFolder = Path.of(name).toAbsolutePath();
        if (!functionJson.getProtocol().equals("file")) {
            return ownFolder;
        }
        Path folder = Path.of(URI.create(functionJson.toString())).getParent();
        return folder == null ? ownFolder : folder;
    }
}
