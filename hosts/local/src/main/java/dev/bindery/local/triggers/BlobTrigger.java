package dev.bindery.local.triggers;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallData;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Layer;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.local.storage.BlobContent;
import dev.bindery.local.storage.BlobInfo;
import dev.bindery.local.storage.Blobs;
import dev.bindery.local.storage.Store;
import dev.bindery.spi.BoundValue;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.BlobPattern;
import dev.bindery.syntax.SyntaxException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Calls a function for each new or changed blob. As in the Functions host a blob that was found becomes a message of a
 * queue of the host's own, so that it is retried as messages are and survives a restart.
 */
final class BlobTrigger implements Trigger {
    private static final String POISON_QUEUE = "webjobs-blobtrigger-poison";

    private final CallableFunction function;
    private final HostParts parts;
    private final BlobPattern pattern;
    private final Blobs blobs;
    private final BlobScan scan;
    private final QueueListener listener;

    private BlobTrigger(BlobPattern pattern, Store blobs, CallableFunction function, HostParts parts) {
        this.pattern = pattern;
        this.blobs = blobs.blobs();
        this.function = function;
        this.parts = parts;
        String queue = queue(function.name(), parts.hostId());
        Store host = parts.stores().host();
        this.scan = new BlobScan(function.name(), pattern, queue, blobs, host);
        this.listener = new QueueListener(
                host, queue, POISON_QUEUE, QueueRules.ofBlobs(parts.hostJson()), parts, this::received);
    }

    static Trigger of(BindingDescription binding, CallableFunction function, HostParts parts) {
        try {
            return new BlobTrigger(
                    BlobPath.pattern(binding.required("path")), parts.stores().of(binding), function, parts);
        } catch (SyntaxException e) {
            throw binding.problem("has the path \"" + e.text() + "\". " + e.problem());
        }
    }

    /** A queue of this function's own, whose name tells the apps of one account apart too. */
    private static String queue(String function, String hostId) {
        String start = "azure-webjobs-blobtrigger-" + hostId.substring(0, Math.min(27, hostId.length()));
        return String.format(
                Locale.ROOT, "%s-%08x", start, function.toLowerCase(Locale.ROOT).hashCode());
    }

    @Override
    public String summary() {
        return "blobTrigger " + pattern;
    }

    @Override
    public void start() {
        listener.start();
        scan.start();
    }

    @Override
    public void stop() {
        scan.stop();
        listener.stop();
    }

    private void received(Delivery delivery) {
        BlobNotice notice = BlobNotice.read(delivery.message().body());
        BlobInfo blob = blobs.find(notice.container(), notice.name()).orElse(null);
        Map<String, String> parameters = pattern.match(notice.name()).orElse(null);
        if (blob == null || parameters == null || !blob.etag().equals(notice.etag())) {
            // Gone, or changed since, which is a notice of its own.
            delivery.dismissed();
            return;
        }
        TriggerEvent event =
                event("New blob detected: " + blob.path(), blob, parameters).completing(delivery::acknowledge);
        parts.calls().start(function, event, delivery::after);
    }

    @Override
    public TriggerEvent byHand(String input) {
        BlobPath path;
        try {
            path = BlobPath.resolved(input);
        } catch (SyntaxException e) {
            throw new IllegalArgumentException(
                    "The input of a blob trigger is the path of a blob, such as " + pattern.container() + "/name. "
                            + e.problem(),
                    e);
        }
        Optional<Map<String, String>> parameters = pattern.match(path.blob());
        if (!path.container().equals(pattern.container()) || parameters.isEmpty()) {
            throw new IllegalArgumentException(
                    "The path '" + path + "' does not fit the trigger's, '" + pattern + "'.");
        }
        BlobInfo blob = blobs.find(path.container(), path.blob())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no blob '" + path + "'. Put one there first: PUT /admin/storage/blobs/" + path));
        return event("This function was called by hand.", blob, parameters.get());
    }

    private BoundValue content(BlobInfo info) {
        BlobContent blob = blobs.open(info.container(), info.name())
                .filter(opened -> opened.info().etag().equals(info.etag()))
                .orElseThrow(() -> new IllegalStateException(
                        "Blob '" + info.path() + "' was replaced or deleted before its function ran"));
        return new BoundValue.Stream(blob.stream(), info.length());
    }

    private TriggerEvent event(String reason, BlobInfo info, Map<String, String> parameters) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ContentLength", info.length());
        properties.put("Length", info.length());
        properties.put("ContentType", info.contentType());
        properties.put("ETag", info.etag());
        properties.put(
                "LastModified",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        info.lastModified().atOffset(ZoneOffset.UTC)));
        Map<String, Object> data = new HashMap<>(parameters);
        data.put("BlobTrigger", info.path());
        data.put("Uri", "http://127.0.0.1:10000/devstoreaccount1/" + info.path());
        data.put("Properties", properties);
        data.put("Metadata", Map.of());
        return TriggerEvent.of(reason, () -> content(info), new CallData(Layer.of(data)));
    }
}
