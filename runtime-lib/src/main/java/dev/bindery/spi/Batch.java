package dev.bindery.spi;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the host tells about the events of one batch: for each name an array, which is taken apart once for them all.
 */
final class Batch {
    private final Invocation call;
    private final String name;
    private final int size;
    private final Map<String, List<BoundValue>> arrays = new ConcurrentHashMap<>();

    Batch(Invocation call, String name, int size) {
        this.call = call;
        this.name = name;
        this.size = size;
    }

    BindingData metadata(String metadataName, int index) {
        String key = metadataName.toLowerCase(Locale.ROOT);
        List<BoundValue> entries = arrays.get(key);
        if (entries == null) {
            entries = entries(metadataName);
            if (entries == null) {
                return call.metadata(metadataName);
            }
            arrays.put(key, entries);
        }
        return new BindingData(call, metadataName + "Array[" + index + "]", entries.get(index));
    }

    private @Nullable List<BoundValue> entries(String metadataName) {
        BindingData array = call.metadata(metadataName + "Array");
        List<BoundValue> entries = Content.items(array);
        if (entries == null || entries.size() == size) {
            return entries;
        } else if (entries.isEmpty()) {
            // The host drops absent texts from a list of texts: here every event lacks this one.
            return Collections.nCopies(size, BoundValue.NOTHING);
        }
        throw array.cannotBecome(
                "one " + metadataName + " for each of the " + size + " values of '" + name + "'",
                new IllegalArgumentException("it has " + entries.size()
                        + " entries; the host leaves out empty events and empty entries, so nobody can tell which"
                        + " belong together"));
    }
}
