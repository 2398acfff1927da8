package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.app.FunctionDescription;
import dev.bindery.local.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function as it is deployed. Assert on it with {@link FunctionAssert#assertThat}. */
public final class FunctionInfo {
    private final FunctionDescription description;

    FunctionInfo(FunctionDescription description) {
        this.description = description;
    }

    /**
     * The function's name.
     *
     * @return the name
     */
    public String name() {
        return description.name();
    }

    /**
     * The function's {@code function.json}, as the build wrote it and Azure reads it; app settings are not filled in.
     *
     * @return its text
     */
    public String json() {
        String resource = "/META-INF/azure-functions/" + name() + "/function.json";
        // The adapter may be the kit's own, but the resource is on the same class path.
        ClassLoader loader = description.adapter() instanceof GivenInstances given
                ? given.adapter().getClass().getClassLoader()
                : description.adapter().getClass().getClassLoader();
        try (InputStream json = loader.getResourceAsStream(resource.substring(1))) {
            if (json == null) {
                throw new IllegalStateException("There is no " + resource + " on the class path any more.");
            }
            return new String(json.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bindings, each as its properties. */
    List<Map<String, @Nullable Object>> bindings() {
        Object bindings = JsonText.asObject(description.json()).get("bindings");
        return bindings instanceof List<?> list
                ? list.stream().map(JsonText::asObject).toList()
                : List.of();
    }

    @Override
    public String toString() {
        return "function " + name();
    }
}
