package dev.bindery;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Json;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the host tells about a blob in JSON. It is parsed when somebody asks, so that a function that only reads the
 * blob never loads a JSON library.
 */
final class BlobFacts {
    static final BlobFacts NONE = new BlobFacts(null, null);

    private final @Nullable String propertiesJson;
    private final @Nullable String metadataJson;
    private @Nullable Map<String, Object> properties;
    private @Nullable Map<String, String> metadata;

    private BlobFacts(@Nullable String propertiesJson, @Nullable String metadataJson) {
        this.propertiesJson = propertiesJson;
        this.metadataJson = metadataJson;
    }

    static BlobFacts of(BoundValue properties, BoundValue metadata) {
        return new BlobFacts(json(properties), json(metadata));
    }

    private static @Nullable String json(BoundValue value) {
        if (value instanceof BoundValue.Json json) {
            return json.json();
        }
        return value instanceof BoundValue.Text text ? text.text() : null;
    }

    /** The older storage library says Length, the newer one ContentLength. */
    long length() {
        Object length = properties().getOrDefault("Length", properties().get("ContentLength"));
        return length instanceof Number number ? number.longValue() : -1;
    }

    Map<String, Object> properties() {
        Map<String, Object> parsed = properties;
        if (parsed == null) {
            parsed = parsed(propertiesJson);
            properties = parsed;
        }
        return parsed;
    }

    Map<String, String> metadata() {
        Map<String, String> parsed = metadata;
        if (parsed == null) {
            Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            parsed(metadataJson).forEach((name, value) -> texts.put(name, value.toString()));
            parsed = Collections.unmodifiableMap(texts);
            metadata = parsed;
        }
        return parsed;
    }

    private static Map<String, Object> parsed(@Nullable String json) {
        Map<String, Object> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (json != null && json.strip().startsWith("{")) {
            Map<String, Object> document = Json.read(json, Map.class);
            if (document != null) {
                document.forEach((name, value) -> {
                    if (value != null) {
                        map.put(name, value);
                    }
                });
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
