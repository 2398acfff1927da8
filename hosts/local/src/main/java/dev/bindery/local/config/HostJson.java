package dev.bindery.local.config;

import dev.bindery.local.json.JsonText;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.TimeSpan;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code host.json}, as flat values under names such as {@code extensions:http:routePrefix}. A setting
 * {@code AzureFunctionsJobHost__extensions__http__routePrefix} overrides the file's value.
 */
public final class HostJson {
    private static final String OVERRIDES = "AzureFunctionsJobHost";
    private static final String SHAPE = "The smallest one is { \"version\": \"2.0\" }.";

    private final String file;
    private final Map<String, String> values;

    private HostJson(String file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    /**
     * Reads the file.
     *
     * @param file its name, for messages
     * @param json its text, or null where there is none
     * @param settings the settings, which may override it
     * @throws ConfigurationException if it is not such a file
     */
    public static HostJson parse(String file, @Nullable String json, Settings settings) {
        Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (json != null) {
            flatten("", root(file, json), values);
        }
        values.putAll(settings.below(OVERRIDES));
        return new HostJson(file, values);
    }

    private static Map<String, @Nullable Object> root(String file, String json) {
        Map<String, @Nullable Object> root;
        try {
            root = JsonText.object(json);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(file + " cannot be read: " + e.getMessage() + ". " + SHAPE, e);
        }
        Object version = root.get("version");
        if (version == null && !root.isEmpty()) {
            throw new ConfigurationException(file + " has no \"version\". Add \"version\": \"2.0\" at its top.");
        } else if (version != null && !version.equals("2.0")) {
            throw new ConfigurationException(
                    file + " has \"version\": \"" + version + "\"; the Functions host takes \"2.0\" and nothing else.");
        }
        return root;
    }

    private static void flatten(String prefix, @Nullable Object value, Map<String, String> flat) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, child) -> flatten(prefix.isEmpty() ? "" + name : prefix + ":" + name, child, flat));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(prefix + ":" + i, list.get(i), flat);
            }
        } else if (value != null) {
            flat.put(prefix, value.toString());
        }
    }

    /** The text of a value. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The elements of a list, or nothing where the list is absent or empty. */
    public Collection<String> list(String name) {
        return below(name).values();
    }

    /** The values below a name, by what follows it. */
    public Map<String, String> below(String name) {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((key, value) -> {
            if (key.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                found.put(key.substring(name.length() + 1), value);
            }
        });
        return found;
    }

    /**
     * A whole number.
     *
     * @param name its name
     * @param otherwise what holds where there is none
     * @param least the smallest that is accepted
     * @param most the greatest that is accepted
     */
    public int number(String name, int otherwise, int least, int most) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The message below serves both.
        }
        throw bad(
                name,
                text.get(),
                most == Integer.MAX_VALUE
                        ? "a whole number, " + least + " or more"
                        : "a whole number from " + least + " to " + most);
    }

    /**
     * A time span.
     *
     * @param name its name
     * @param otherwise what holds where there is none
     * @param least the shortest that is accepted
     */
    public Duration duration(String name, Duration otherwise, Duration least) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            Duration duration = TimeSpan.parse(text.get());
            if (duration.compareTo(least) >= 0) {
                return duration;
            }
        } catch (SyntaxException e) {
            throw bad(name, text.get(), "a time span. " + e.problem());
        }
        throw bad(name, text.get(), "a time span of " + TimeSpan.format(least) + " or more");
    }

    private ConfigurationException bad(String name, String value, String accepted) {
        return new ConfigurationException(
                file + ": " + name.replace(':', '.') + " is \"" + value + "\"; it must be " + accepted);
    }
}
