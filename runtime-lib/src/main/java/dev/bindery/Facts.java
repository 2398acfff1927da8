package dev.bindery;

import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a message or event beside its body, under the names that the host has for it. It is read when
 * somebody asks: most functions want the body alone, and need no JSON library for that.
 *
 * <p>A payload's property of the same name can replace what the host tells. What is no count, time or map then counts
 * as not told.
 */
final class Facts {
    private final @Nullable Function<String, BindingData> source;
    private final Map<String, Object> known = new ConcurrentHashMap<>();

    private Facts(@Nullable Function<String, BindingData> source) {
        this.source = source;
    }

    /** What the host tells, found by name. */
    static Facts of(Function<String, BindingData> source) {
        return new Facts(source);
    }

    /** What a test tells: for each name an object of the type that it is asked for, or null. */
    static Facts of(Map<String, @Nullable Object> known) {
        Facts facts = new Facts(null);
        known.forEach((name, value) -> {
            if (value != null) {
                facts.known.put(name, value);
            }
        });
        return facts;
    }

    /** A text; the host has an empty one for some that are absent. */
    @Nullable
    String text(String name) {
        return get(name, String.class, value -> {
            String text = Decode.text(value);
            return text == null || text.isEmpty() ? null : text;
        });
    }

    long count(String name, long otherwise) {
        Long count = get(name, Long.class, Facts::count);
        return count == null ? otherwise : count;
    }

    private static @Nullable Long count(BindingData value) {
        String text = Decode.text(value);
        try {
            return text == null ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Nullable
    Instant time(String name) {
        return get(name, Instant.class, value -> DotNetTime.instant(Decode.text(value)));
    }

    @Nullable
    Duration duration(String name) {
        return get(name, Duration.class, value -> DotNetTime.duration(Decode.text(value)));
    }

    /** The members of a JSON object, without those that are null; empty where there is no object. */
    @SuppressWarnings("unchecked")
    Map<String, Object> map(String name) {
        Map<String, Object> map = get(name, Map.class, value -> object(value.value()));
        return map == null ? Map.of() : map;
    }

    private static @Nullable Map<String, Object> object(BoundValue value) {
        String json = value instanceof BoundValue.Json document
                ? document.json()
                : value instanceof BoundValue.Text text ? text.text() : "";
        if (!json.strip().startsWith("{")) {
            return null;
        }
        try {
            Map<String, Object> members = new LinkedHashMap<>(Json.<Map<String, Object>>read(json, Map.class));
            members.values().removeIf(member -> member == null);
            return Collections.unmodifiableMap(members);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    <T> @Nullable T get(String name, Class<T> type, Function<BindingData, @Nullable T> reading) {
        T value = type.cast(known.get(name));
        if (value == null && source != null) {
            value = reading.apply(source.apply(name));
            if (value != null) {
                known.put(name, value);
            }
        }
        return value;
    }
}
