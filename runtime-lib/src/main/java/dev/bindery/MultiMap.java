package dev.bindery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Names with one or more values each, such as headers, query parameters and form fields. Names keep the order in which
 * they first came, values of one name the order in which they came. Immutable.
 */
public final class MultiMap {
    private static final MultiMap EMPTY = builder().build();

    /** Of so many names and values, one is found sooner by looking at each than by hashing them all. */
    private static final int FEW = 32;

    private final boolean ignoreCase;
    private final String[] pairs;
    private volatile @Nullable Index index;

    private MultiMap(boolean ignoreCase, String[] pairs) {
        this.ignoreCase = ignoreCase;
        this.pairs = pairs;
    }

    /** Made when it is asked for: most requests bring headers that nobody reads. */
    private Index index() {
        Index made = index;
        if (made == null) {
            made = new Index(pairs, ignoreCase);
            index = made;
        }
        return made;
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
        if (pairs.length > FEW) {
            List<String> values = all(name);
            return values.isEmpty() ? null : values.get(0);
        }
        String key = key(name, ignoreCase);
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name) || ignoreCase && key(pairs[i], true).equals(key)) {
                return pairs[i + 1];
            }
        }
        return null;
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
        return index().byKey.getOrDefault(key(name, ignoreCase), List.of());
    }

    /**
     * Whether a name is there, be it with an empty value.
     *
     * @param name the name
     * @return true if it has a value
     */
    public boolean contains(String name) {
        return get(name) != null;
    }

    /**
     * The names, each once, spelled as they first came.
     *
     * @return the names, in order, unmodifiable
     */
    public Set<String> names() {
        return index().byName.keySet();
    }

    /**
     * How many values there are, each one of a repeated name counted.
     *
     * @return the number of values
     */
    public int size() {
        return pairs.length / 2;
    }

    /**
     * Whether there is nothing.
     *
     * @return true if there is no name
     */
    public boolean isEmpty() {
        return pairs.length == 0;
    }

    /**
     * Hands over every name with each of its values.
     *
     * @param action takes a name and one value
     */
    public void forEach(BiConsumer<? super String, ? super String> action) {
        // No lambdas here and in the builder: the first call of a process would wait until they are linked.
        for (Map.Entry<String, List<String>> entry : index().byName.entrySet()) {
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
        return index().byName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MultiMap map
                && ignoreCase == map.ignoreCase
                && index().byKey.equals(map.index().byKey);
    }

    @Override
    public int hashCode() {
        return index().byKey.hashCode();
    }

    @Override
    public String toString() {
        return index().byName.toString();
    }

    private static String key(String name, boolean ignoreCase) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** The values of each name, by the name as it first came, and by what is the same for all its spellings. */
    private static final class Index {
        final Map<String, List<String>> byName;
        final Map<String, List<String>> byKey = new LinkedHashMap<>();

        Index(String[] pairs, boolean ignoreCase) {
            List<String> spellings = new ArrayList<>();
            for (int i = 0; i < pairs.length; i += 2) {
                String key = key(pairs[i], ignoreCase);
                List<String> values = byKey.get(key);
                if (values == null) {
                    values = new ArrayList<>(1);
                    byKey.put(key, values);
                    spellings.add(pairs[i]);
                }
                values.add(pairs[i + 1]);
            }
            Map<String, List<String>> names = new LinkedHashMap<>();
            int next = 0;
            for (Map.Entry<String, List<String>> each : byKey.entrySet()) {
                List<String> values = List.copyOf(each.getValue());
                each.setValue(values);
                names.put(spellings.get(next++), values);
            }
            byName = Collections.unmodifiableMap(names);
        }
    }

    /** Collects names and values. */
    public static final class Builder {
        private final boolean ignoreCase;
        /** Names and values by turns. */
        private final List<String> pairs = new ArrayList<>();

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
            pairs.add(Objects.requireNonNull(name, "name"));
            pairs.add(Objects.requireNonNull(value, "value"));
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
            String key = key(name, ignoreCase);
            int at = pairs.size();
            for (int i = pairs.size() - 2; i >= 0; i -= 2) {
                if (key(pairs.get(i), ignoreCase).equals(key)) {
                    pairs.subList(i, i + 2).clear();
                    at = i;
                }
            }
            pairs.addAll(at, List.of(name, value));
            return this;
        }

        /**
         * Adds every name and value of another map.
         *
         * @param other the other map
         * @return this builder
         */
        public Builder addAll(MultiMap other) {
            pairs.addAll(Arrays.asList(other.pairs));
            return this;
        }

        boolean contains(String name) {
            return build().contains(name);
        }

        /**
         * The map.
         *
         * @return what was added so far
         */
        public MultiMap build() {
            return new MultiMap(ignoreCase, pairs.toArray(new String[0]));
        }
    }
}
