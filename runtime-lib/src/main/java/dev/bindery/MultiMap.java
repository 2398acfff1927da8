package dev.bindery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Names with one or more values each, such as headers, query parameters and form fields. Names keep the order in which
 * they first came, values of one name the order in which they came. Immutable.
 */
public final class MultiMap {
    private static final MultiMap EMPTY = builder().build();

    private final boolean ignoreCase;
    private final Map<String, List<String>> byName;
    private final Map<String, List<String>> byKey;

    private MultiMap(Builder builder) {
        ignoreCase = builder.ignoreCase;
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (Entry entry : builder.entries.values()) {
            List<String> values = List.copyOf(entry.values);
            names.put(entry.name, values);
            keys.put(key(entry.name, ignoreCase), values);
        }
        byName = Collections.unmodifiableMap(names);
        byKey = keys;
    }

    /**
     * No names at all.
     *
     * @return an empty map
     */
    public static MultiMap empty() {
        return EMPTY;
    }

    /**
     * The names and values of a map, the case of names making a difference.
     *
     * @param values the values by name
     * @return the same as a multi-map
     */
    public static MultiMap of(Map<String, ? extends Collection<String>> values) {
        Builder builder = builder();
        values.forEach((name, all) -> all.forEach(value -> builder.add(name, value)));
        return builder.build();
    }

    /**
     * Starts a map in which the case of names makes a difference.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(false);
    }

    /**
     * Starts a map in which {@code Accept} and {@code accept} are one name, as they are for headers.
     *
     * @return a builder
     */
    public static Builder ignoringCase() {
        return new Builder(true);
    }

    /**
     * The first value of a name.
     *
     * @param name the name
     * @return its first value, or null where the name is absent
     */
    public @Nullable String get(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : values.get(0);
    }

    /**
     * The first value of a name, or another one.
     *
     * @param name the name
     * @param otherwise the value for an absent name
     * @return the first value of the name; it may be empty, as in {@code ?name=}
     */
    public String getOrDefault(String name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    /**
     * Every value of a name.
     *
     * @param name the name
     * @return its values, in order; empty where the name is absent
     */
    public List<String> all(String name) {
        return byKey.getOrDefault(key(name, ignoreCase), List.of());
    }

    /**
     * Whether a name is there, be it with an empty value.
     *
     * @param name the name
     * @return true if it has a value
     */
    public boolean contains(String name) {
        return byKey.containsKey(key(name, ignoreCase));
    }

    /**
     * The names, each once, spelled as they first came.
     *
     * @return the names, in order, unmodifiable
     */
    public Set<String> names() {
        return byName.keySet();
    }

    /**
     * How many values there are, each one of a repeated name counted.
     *
     * @return the number of values
     */
    public int size() {
        return byName.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Whether there is nothing.
     *
     * @return true if there is no name
     */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /**
     * Hands over every name with each of its values.
     *
     * @param action takes a name and one value
     */
    public void forEach(BiConsumer<? super String, ? super String> action) {
        // No lambdas here and in the builder: the first call of a process would wait until they are linked.
        for (Map.Entry<String, List<String>> entry : byName.entrySet()) {
            for (String value : entry.getValue()) {
                action.accept(entry.getKey(), value);
            }
        }
    }

    /**
     * The values by name. Its lookup is by the exact spelling of {@link #names}.
     *
     * @return the values by name, in order, unmodifiable
     */
    public Map<String, List<String>> asMap() {
        return byName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MultiMap map && ignoreCase == map.ignoreCase && byKey.equals(map.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return byName.toString();
    }

    private static String key(String name, boolean ignoreCase) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }

    private record Entry(String name, List<String> values) {}

    /** Collects names and values. */
    public static final class Builder {
        private final boolean ignoreCase;
        private final Map<String, Entry> entries = new LinkedHashMap<>();

        private Builder(boolean ignoreCase) {
            this.ignoreCase = ignoreCase;
        }

        /**
         * Adds one value of a name, after those that it has already.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         */
        public Builder add(String name, String value) {
            String key = key(name, ignoreCase);
            Entry entry = entries.get(key);
            if (entry == null) {
                entry = new Entry(name, new ArrayList<>(1));
                entries.put(key, entry);
            }
            entry.values.add(value);
            return this;
        }

        /**
         * Gives a name one value, in place of those that it has.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         */
        public Builder set(String name, String value) {
            entries.put(key(name, ignoreCase), new Entry(name, new ArrayList<>(List.of(value))));
            return this;
        }

        /**
         * Adds every name and value of another map.
         *
         * @param other the other map
         * @return this builder
         */
        public Builder addAll(MultiMap other) {
            for (Map.Entry<String, List<String>> entry : other.byName.entrySet()) {
                for (String value : entry.getValue()) {
                    add(entry.getKey(), value);
                }
            }
            return this;
        }

        boolean contains(String name) {
            return entries.containsKey(key(name, ignoreCase));
        }

        /**
         * The map.
         *
         * @return what was added so far
         */
        public MultiMap build() {
            return new MultiMap(this);
        }
    }
}
