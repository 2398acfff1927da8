package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.spi.FunctionAdapter;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions of a compilation, loaded as a host loads them. */
final class Application implements Closeable {
    private final Compilation compilation;
    private final URLClassLoader loader;

    private Application(Compilation compilation) throws IOException {
        this.compilation = compilation;
        this.loader = new URLClassLoader(
                new URL[] {compilation.classes().toUri().toURL()}, Application.class.getClassLoader());
    }

    static Application of(Compilation compilation) throws IOException {
        assertThat(compilation.success()).as(compilation.messages().toString()).isTrue();
        return new Application(compilation);
    }

    /** The adapter that the entry point in a function's function.json names. */
    FunctionAdapter adapter(String function) throws ReflectiveOperationException, IOException {
        JsonNode json = new ObjectMapper()
                .readTree(compilation.resource("META-INF/azure-functions/" + function + "/function.json"));
        String entryPoint = json.get("entryPoint").textValue();
        assertThat(entryPoint).endsWith(".invoke");
        Class<?> type = loader.loadClass(entryPoint.substring(0, entryPoint.lastIndexOf('.')));
        FunctionAdapter adapter =
                (FunctionAdapter) type.getDeclaredConstructor().newInstance();
        assertThat(adapter.functionNames()).contains(function);
        return adapter;
    }

    /** All adapters that the services file lists, by their functions' names. */
    Map<String, FunctionAdapter> adapters() {
        return ServiceLoader.load(FunctionAdapter.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(adapter -> Stream.of(adapter.functionNames()).map(name -> Map.entry(name, adapter)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (a, b) -> {
                            throw new AssertionError("Two adapters of one name: " + a + " and " + b);
                        },
                        TreeMap::new));
    }

    /** A class of the application. */
    Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
