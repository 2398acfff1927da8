package dev.bindery;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the host tells about a blob. */
final class BlobFacts {
    private final Facts facts;
    private @Nullable Map<String, Object> properties;
    private @Nullable Map<String, String> metadata;

    BlobFacts(Facts facts) {
        this.facts = facts;
    }

    @Nullable
    String name() {
        return facts.text("BlobTrigger");
    }

    @Nullable
    String uri() {
        return facts.text("Uri");
    }

    /** The older storage library says Length, the newer one ContentLength. */
    long length() {
        Object length = properties().getOrDefault("Length", properties().get("ContentLength"));
        return length instanceof Number number ? number.longValue() : -1;
    }

    Map<String, Object> properties() {
        Map<String, Object> copied = properties;
        if (copied == null) {
            Map<String, Object> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            named.putAll(facts.map("Properties"));
            copied = Collections.unmodifiableMap(named);
            properties = copied;
        }
        return copied;
    }

    Map<String, String> metadata() {
        Map<String, String> copied = metadata;
        if (copied == null) {
            Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            facts.map("Metadata").forEach((name, value) -> texts.put(name, value.toString()));
            copied = Collections.unmodifiableMap(texts);
            metadata = copied;
        }
        return copied;
    }
}
