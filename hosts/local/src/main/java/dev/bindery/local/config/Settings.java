package dev.bindery.local.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The app settings: the process environment, and below it the values of {@code local.settings.json}. Names ignore case,
 * and {@code __} is the same as {@code :}. Values never appear in messages: they may be secrets.
 */
public final class Settings {
    private final Map<String, String> values;
    private final List<String> shadowed;

    private Settings(Map<String, String> values, List<String> shadowed) {
        this.values = values;
        this.shadowed = shadowed;
    }

    /**
     * The settings of a process.
     *
     * @param environment the process environment, whose non-empty variables win
     * @param local the values of the settings file
     */
    public static Settings of(Map<String, String> environment, Map<String, String> local) {
        Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> shadowed = new ArrayList<>();
        environment.forEach((name, value) -> values.put(key(name), value));
        local.forEach((name, value) -> {
            String present = values.get(key(name));
            if (present == null || present.isEmpty()) {
                values.put(key(name), value);
            } else if (!present.equals(value)) {
                shadowed.add(name);
            }
        });
        return new Settings(values, List.copyOf(shadowed));
    }

    /** The value of a setting. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(key(name)));
    }

    /** Whether a setting is on: {@code 1} or {@code true}. */
    public boolean isOn(String name) {
        return get(name)
                .filter(value -> value.equals("1") || value.equalsIgnoreCase("true"))
                .isPresent();
    }

    /**
     * The settings below a prefix, by what follows it, with {@code :} between the parts.
     *
     * @param prefix the first part of the names, without separator
     */
    public Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String start = key(prefix) + ":";
        values.forEach((name, value) -> {
            if (name.regionMatches(true, 0, start, 0, start.length())) {
                found.put(name.substring(start.length()), value);
            }
        });
        return Collections.unmodifiableMap(found);
    }

    /** The names in the settings file that the environment overrides with another value. */
    public List<String> shadowed() {
        return shadowed;
    }

    private static String key(String name) {
        return name.replace("__", ":");
    }
}
