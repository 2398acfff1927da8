package dev.bindery.local.call;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Some of the names that a trigger publishes. */
public interface Layer {
    /** The value of a name in any case: text, a number, a time, or a map or list as JSON has them; null for none. */
    @Nullable
    Object get(String name);

    /** Names that are known beforehand. */
    static Layer of(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(values);
        return byName::get;
    }
}
