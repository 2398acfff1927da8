package dev.bindery.local.call;

import dev.bindery.local.json.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The top-level properties of a JSON object that a trigger brought. As in the Functions host, scalars become text,
 * objects stay, lists and nulls are left out, and what is not an object has no names. It is parsed when a name is first
 * asked for.
 */
public final class Payload implements Layer {
    private final Supplier<String> text;
    private @Nullable Map<String, Object> properties;

    /** @param text gives the text that may be JSON */
    public Payload(Supplier<String> text) {
        this.text = text;
    }

    @Override
    public synchronized @Nullable Object get(String name) {
        if (properties == null) {
            properties = promoted(text.get().strip());
        }
        return properties.get(name);
    }

    private static Map<String, Object> promoted(String json) {
        Map<String, Object> promoted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (!json.startsWith("{") || !json.endsWith("}")) {
            return promoted;
        }
        try {
            JsonText.object(json).forEach((name, value) -> {
                if (value != null && !(value instanceof List)) {
                    promoted.put(name, value instanceof Map ? value : scalar(value));
                }
            });
        } catch (IllegalArgumentException e) {
            // Text in braces that is not JSON is text.
        }
        return promoted;
    }

    /** A scalar as .NET writes it. */
    static String scalar(Object value) {
        if (value instanceof Boolean bool) {
            return bool ? "True" : "False";
        } else if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
