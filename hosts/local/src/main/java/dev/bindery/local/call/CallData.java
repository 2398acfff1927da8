package dev.bindery.local.call;

import dev.bindery.local.json.JsonText;
import dev.bindery.spi.BoundValue;
import dev.bindery.syntax.Expression;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a trigger publishes beside its value, for binding expressions and for the function. */
public final class CallData implements Expression.Values {
    private final List<Layer> layers;

    /** @param layers where names are looked up, in this order */
    public CallData(Layer... layers) {
        this.layers = List.of(layers);
    }

    /** What the function is given under a name. */
    public BoundValue metadata(String name) {
        Object value = lookup(name);
        if (value == null) {
            return BoundValue.NOTHING;
        } else if (value instanceof Map || value instanceof List) {
            return new BoundValue.Json(JsonText.write(value));
        } else if (value instanceof Long || value instanceof Integer) {
            return new BoundValue.Numeric(((Number) value).longValue());
        } else if (value instanceof OffsetDateTime time) {
            return new BoundValue.Json(JsonText.write(text(time)));
        }
        return new BoundValue.Text(value.toString());
    }

    @Override
    public @Nullable String value(String path, @Nullable String format) {
        String[] parts = path.split("\\.", -1);
        Object value = lookup(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            value = value instanceof Map<?, ?> map ? property(map, parts[i]) : null;
        }
        if (value == null) {
            return null;
        } else if (value instanceof Map || value instanceof List) {
            return JsonText.write(value);
        }
        return value instanceof OffsetDateTime time ? text(time) : Payload.scalar(value);
    }

    /** With its seconds even where they are zero, which a time's own text leaves out. */
    private static String text(OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private @Nullable Object lookup(String name) {
        for (Layer layer : layers) {
            Object value = layer.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Object property(Map<?, ?> map, String name) {
        Object exact = map.get(name);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (name.equalsIgnoreCase(String.valueOf(entry.getKey()))) {
                return entry.getValue();
            }
        }
        return null;
    }
}
