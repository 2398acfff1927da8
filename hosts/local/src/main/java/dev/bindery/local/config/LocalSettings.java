package dev.bindery.local.config;

import dev.bindery.local.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code local.settings.json} says. It never leaves this machine and is never deployed.
 *
 * @param values the app settings and connection strings
 * @param port the port under {@code Host}, or null
 * @param address the address under {@code Host}, or null
 */
public record LocalSettings(
        Map<String, String> values,
        @Nullable Integer port,
        @Nullable String address) {
    /** What holds where there is no file. */
    public static final LocalSettings NONE = new LocalSettings(Map.of(), null, null);

    private static final String SHAPE =
            "{ \"IsEncrypted\": false, \"Values\": { \"AzureWebJobsStorage\": \"UseDevelopmentStorage=true\" } }";

    /**
     * Reads the file.
     *
     * @param file its name, for messages
     * @param json its text
     * @throws ConfigurationException if it is not such a file
     */
    public static LocalSettings parse(String file, String json) {
        Map<String, @Nullable Object> root;
        try {
            root = JsonText.object(json);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "The settings file " + file + " cannot be read: " + e.getMessage() + ". It looks like this: "
                            + SHAPE,
                    e);
        }
        if (!Boolean.FALSE.equals(root.get("IsEncrypted"))) {
            throw new ConfigurationException("The settings file " + file
                    + " counts as encrypted, because it does not say otherwise, and Bindery reads plain ones only. Write"
                    + " \"IsEncrypted\": false at its top, and the values as plain text.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        section(file, root, "Values").forEach((name, value) -> {
            if (value != null) {
                values.put(name, scalar(file, "Values", name, value));
            }
        });
        section(file, root, "ConnectionStrings").forEach((name, value) -> {
            Object text = value instanceof Map<?, ?> detailed ? detailed.get("ConnectionString") : value;
            if (text != null) {
                values.put("ConnectionStrings:" + name, scalar(file, "ConnectionStrings", name, text));
            }
        });
        Map<String, @Nullable Object> host = section(file, root, "Host");
        return new LocalSettings(values, port(file, host.get("LocalHttpPort")), text(host.get("LocalHttpAddress")));
    }

    private static Map<String, @Nullable Object> section(String file, Map<String, @Nullable Object> root, String name) {
        Object section = root.get(name);
        if (section == null) {
            return Map.of();
        }
        try {
            return JsonText.asObject(section);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "In the settings file " + file + ", \"" + name + "\" must be an object of names and values: { … }.",
                    e);
        }
    }

    private static String scalar(String file, String section, String name, Object value) {
        if (value instanceof Map || value instanceof Iterable) {
            throw new ConfigurationException("In the settings file " + file + ", \"" + name + "\" under \"" + section
                    + "\" must be text. Settings are flat: write \"" + name + "__child\": \"…\" for a nested one.");
        }
        return value.toString();
    }

    private static @Nullable Integer port(String file, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return Integer.valueOf(value.toString());
        } catch (NumberFormatException e) {
            throw new ConfigurationException(
                    "In the settings file " + file
                            + ", \"LocalHttpPort\" under \"Host\" must be a number, such as 7071.",
                    e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
