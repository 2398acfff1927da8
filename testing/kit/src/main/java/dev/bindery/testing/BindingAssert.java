package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.json.JsonText;
import dev.bindery.spi.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on one binding of a deployed function. */
public final class BindingAssert {
    private final FunctionAssert function;
    private final String functionName;
    private final Map<String, @Nullable Object> binding;

    BindingAssert(FunctionAssert function, String functionName, Map<String, @Nullable Object> binding) {
        this.function = function;
        this.functionName = functionName;
        this.binding = binding;
    }

    /**
     * Asserts the binding's type.
     *
     * @param type the type, such as {@code queueTrigger}
     * @return these assertions
     */
    public BindingAssert ofType(String type) {
        return with("type", type);
    }

    /**
     * Asserts a property of the binding, as {@code function.json} has it.
     *
     * @param property the property, such as {@code queueName}
     * @param value its value: text, a number, a boolean or a list
     * @return these assertions
     */
    public BindingAssert with(String property, Object value) {
        Object expected = JsonText.read(new String(Json.write(value), UTF_8));
        Object actual = binding.get(property);
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(
                    start() + (actual == null ? "no " + property : property + " " + JsonText.write(actual))
                            + "; expected was " + JsonText.write(expected) + "."
                            + (actual == null ? Failures.nearest(property, List.copyOf(binding.keySet())) : "")
                            + "\n  It is " + JsonText.write(binding));
        }
        return this;
    }

    /**
     * Asserts that {@code function.json} does not say a property, so that the host's default holds.
     *
     * @param property the property
     * @return these assertions
     */
    public BindingAssert without(String property) {
        if (binding.containsKey(property)) {
            throw new AssertionError(start() + property + " " + JsonText.write(binding.get(property)) + ".");
        }
        return this;
    }

    /**
     * Goes on with another binding of the function.
     *
     * @param name its name
     * @return assertions on that binding
     */
    public BindingAssert hasBinding(String name) {
        return function.hasBinding(name);
    }

    private String start() {
        return "The binding '" + binding.get("name") + "' of function '" + functionName + "' has ";
    }
}
