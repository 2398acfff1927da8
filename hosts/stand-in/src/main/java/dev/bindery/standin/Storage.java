package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What functions read and write: blobs, the items of queues and their like, and inputs that a test lays out. */
public final class Storage {
    private final Map<String, byte[]> blobs = new ConcurrentHashMap<>();
    private final Map<String, List<byte[]>> items = new ConcurrentHashMap<>();
    private final Map<String, HostValue> inputs = new ConcurrentHashMap<>();

    Storage() {}

    public void putBlob(String path, byte[] content) {
        blobs.put(path, content);
    }

    public byte @Nullable [] blob(String path) {
        return blobs.get(path);
    }

    /** A blob that must be there, as UTF-8. */
    public String blobText(String path) {
        return new String(Objects.requireNonNull(blob(path), path), UTF_8);
    }

    /** Lays out the value of an input that is no blob. */
    public void putInput(String function, String binding, HostValue value) {
        inputs.put(key(function, binding), value);
    }

    HostValue input(String function, String binding) {
        return inputs.getOrDefault(key(function, binding), HostValue.NOTHING);
    }

    void add(String type, String target, byte[] item) {
        List<byte[]> list = items.computeIfAbsent(key(type, target), key -> new ArrayList<>());
        synchronized (list) {
            list.add(item);
        }
    }

    /**
     * What was written to a queue, hub, topic, table or container.
     *
     * @param type the type of the output, such as {@code queue}
     * @param target its name; for a binding without such a property, the name of the binding
     */
    public List<byte[]> items(String type, String target) {
        List<byte[]> list = items.getOrDefault(key(type, target), List.of());
        synchronized (list) {
            return List.copyOf(list);
        }
    }

    /** The same as UTF-8. */
    public List<String> texts(String type, String target) {
        return items(type, target).stream().map(item -> new String(item, UTF_8)).toList();
    }

    private static String key(String first, String second) {
        return (first + ":" + second).toLowerCase(Locale.ROOT);
    }
}
