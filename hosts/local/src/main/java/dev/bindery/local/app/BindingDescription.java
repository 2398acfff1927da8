package dev.bindery.local.app;

import dev.bindery.local.config.ConfigurationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One binding of a function, its app settings filled in.
 *
 * @param function the function's name
 * @param name the binding's name
 * @param type the type, as written
 * @param direction {@code in}, {@code out} or {@code inout}
 * @param properties everything else; names ignore case
 */
public record BindingDescription(
        String function, String name, String type, String direction, Map<String, @Nullable Object> properties) {
    /** Whether this is the binding that starts the function. */
    public boolean isTrigger() {
        return type.toLowerCase(Locale.ROOT).endsWith("trigger");
    }

    /** Whether the function receives something by it, without it being the trigger. */
    public boolean isInput() {
        return !isTrigger() && !direction.equals("out");
    }

    /** Whether the function gives something by it. */
    public boolean isOutput() {
        return !isTrigger() && !direction.equals("in");
    }

    /** A property that is text. */
    public Optional<String> text(String property) {
        Object value = properties.get(property);
        return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /**
     * A property without which the binding means nothing.
     *
     * @throws ConfigurationException if it is not there
     */
    public String required(String property) {
        return text(property).orElseThrow(() -> problem("has no " + property + ", which a " + type + " needs"));
    }

    /** A property that is true or false. */
    public boolean flag(String property, boolean otherwise) {
        Object value = properties.get(property);
        return value == null ? otherwise : Boolean.parseBoolean(value.toString());
    }

    /**
     * A property that is a whole number of at least one.
     *
     * @throws ConfigurationException if it is something else
     */
    public Optional<Integer> number(String property) {
        Object value = properties.get(property);
        if (value == null) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(value.toString());
            if (number >= 1) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // The message below serves both.
        }
        throw problem("has the " + property + " " + value + "; it must be a whole number, 1 or more");
    }

    /** A property that is a list of texts; empty where it is absent. */
    public Optional<List<String>> texts(String property) {
        return properties.get(property) instanceof List<?> list
                ? Optional.of(list.stream().map(String::valueOf).toList())
                : Optional.empty();
    }

    /** The form that is asked of the host: {@code string}, {@code binary}, {@code stream} or nothing. */
    public String dataType() {
        return text("dataType")
                .map(dataType -> dataType.toLowerCase(Locale.ROOT))
                .filter(dataType -> !dataType.equals("undefined"))
                .orElse("");
    }

    /**
     * A mistake in this binding.
     *
     * @param what what is wrong, beginning with a verb; a full stop at its end is added where it is missing
     * @return the exception to throw
     */
    public ConfigurationException problem(String what) {
        return new ConfigurationException(
                "Function '" + function + "': the binding '" + name + "' " + what + (what.endsWith(".") ? "" : "."));
    }
}
