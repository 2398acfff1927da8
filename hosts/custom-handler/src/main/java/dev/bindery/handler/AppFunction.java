package dev.bindery.handler;

import dev.bindery.spi.FunctionAdapter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One function of the app. Its adapter is loaded at its first call. */
final class AppFunction {
    private final String name;
    private final Path directory;
    private final String entryPoint;
    private final List<Binding> bindings;
    private volatile @Nullable FunctionAdapter adapter;

    private AppFunction(String name, Path directory, String entryPoint, List<Binding> bindings) {
        this.name = name;
        this.directory = directory;
        this.entryPoint = entryPoint;
        this.bindings = bindings;
    }

    /**
     * A function of a {@code function.json}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static AppFunction of(Path directory, String json) {
        Map<String, @Nullable Object> root = JsonText.file(json);
        List<Binding> bindings = root.get("bindings") instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(binding -> Binding.of((Map<?, ?>) binding))
                        .toList()
                : List.of();
        long triggers = bindings.stream().filter(Binding::isTrigger).count();
        if (triggers != 1) {
            throw new IllegalArgumentException("it has " + triggers + " triggers; a function has exactly one");
        }
        String entryPoint = root.get("entryPoint") instanceof String text ? text : "";
        return new AppFunction(directory.getFileName().toString(), directory, entryPoint, bindings);
    }

    String name() {
        return name;
    }

    /** The folder of its {@code function.json}. */
    Path directory() {
        return directory;
    }

    /** The class and method that its {@code function.json} names; may be empty. */
    String entryPoint() {
        return entryPoint;
    }

    Binding trigger() {
        return bindings.stream().filter(Binding::isTrigger).findFirst().orElseThrow();
    }

    List<Binding> outputs() {
        return bindings.stream().filter(Binding::isOutput).toList();
    }

    /** The trigger or input of a name, or null. */
    @Nullable
    Binding input(String binding) {
        for (Binding each : bindings) {
            if (each.name().equalsIgnoreCase(binding) && !each.direction().equals("out")) {
                return each;
            }
        }
        return null;
    }

    /** Whether the host may forward its requests: HTTP in, HTTP out, and nothing else. */
    boolean isHttpOnly() {
        return bindings.size() == 2
                && trigger().isType("httpTrigger")
                && outputs().size() == 1
                && outputs().get(0).isType("http");
    }

    /** The adapter that calls it. */
    FunctionAdapter adapter(ClassLoader loader) {
        FunctionAdapter loaded = adapter;
        if (loaded == null) {
            loaded = Adapters.load(this, loader);
            adapter = loaded;
        }
        return loaded;
    }
}
