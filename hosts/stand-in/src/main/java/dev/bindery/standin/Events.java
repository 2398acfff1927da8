package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events of each kind of trigger, with what they publish. */
public final class Events {
    private static final String NOW = "2024-05-01T10:00:00.0000000+00:00";

    private Events() {}

    /** A request, its route parameters known. */
    static TriggerEvent http(HttpCall call) {
        TriggerEvent event = TriggerEvent.of(new HostValue.Request(call));
        event.put("$request", event.value());
        if (!call.isBinary()) {
            promote(new String(call.body(), UTF_8), event);
        }
        call.query().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("code")) {
                event.put(name, HostValue.text(values.get(values.size() - 1)));
            }
        });
        call.params().forEach((name, value) -> event.put(name, HostValue.text(value)));
        putIfAbsent(event, "Query", dictionary(call.query()));
        putIfAbsent(event, "Headers", dictionary(call.headers()));
        return event;
    }

    private static void putIfAbsent(TriggerEvent event, String name, HostValue value) {
        if (event.metadata().keySet().stream().noneMatch(name::equalsIgnoreCase)) {
            event.put(name, value);
        }
    }

    private static HostValue dictionary(Map<String, List<String>> values) {
        ObjectNode dictionary = Json.object();
        values.forEach((name, all) -> dictionary.put(name, String.join(",", all)));
        return new HostValue.Json(dictionary);
    }

    /** Top-level properties of a JSON object: objects stay, scalars become text, the rest is left out. */
    private static void promote(String text, TriggerEvent event) {
        String json = text.strip();
        JsonNode node =
                json.startsWith("{") && json.endsWith("}") ? Json.read(json).orElse(null) : null;
        if (node == null) {
            return;
        }
        node.properties().forEach(field -> {
            if (field.getValue().isObject()) {
                event.put(field.getKey(), new HostValue.Json(field.getValue()));
            } else if (!field.getValue().isArray() && !field.getValue().isNull()) {
                event.put(field.getKey(), HostValue.text(Json.text(field.getValue())));
            }
        });
    }

    /** A message of a queue. */
    public static TriggerEvent queue(Binding trigger, byte[] body, int dequeueCount) {
        String text = new String(body, UTF_8);
        boolean binary = trigger.dataType().equals("binary");
        TriggerEvent event = TriggerEvent.of(binary ? new HostValue.Bytes(body) : new HostValue.Text(text));
        event.put("QueueTrigger", HostValue.text(text));
        event.put("Id", HostValue.text(UUID.randomUUID().toString()));
        event.put("PopReceipt", HostValue.text("AgAAAAMAAAAAAAAA"));
        event.put("DequeueCount", HostValue.number(dequeueCount));
        event.put("ExpirationTime", new HostValue.Time("2024-05-08T10:00:00+00:00"));
        event.put("InsertionTime", new HostValue.Time("2024-05-01T10:00:00+00:00"));
        event.put("NextVisibleTime", new HostValue.Time("2024-05-01T10:10:00+00:00"));
        if (!binary) {
            promote(text, event);
        }
        return event;
    }

    /** A blob that is new. What a trigger for blobs is given is bytes, whatever it asks for. */
    public static TriggerEvent blob(String path, byte[] content, Map<String, String> parameters) {
        TriggerEvent event = TriggerEvent.of(new HostValue.Bytes(content));
        event.put("BlobTrigger", HostValue.text(path));
        event.put(
                "Uri",
                HostValue.text("http://127.0.0.1:10000/devstoreaccount1/"
                        + path.replace("%", "%25").replace(" ", "%20")));
        event.put(
                "Properties",
                new HostValue.Json(Json.object()
                        .put("ContentLength", content.length)
                        .put("ContentType", "application/octet-stream")));
        event.put("Metadata", new HostValue.Json(Json.object()));
        parameters.forEach((name, value) -> event.put(name, HostValue.text(value)));
        return event;
    }

    /** A timer that is due. */
    public static TriggerEvent timer(boolean pastDue) {
        ObjectNode timer = Json.object();
        timer.putObject("Schedule").put("AdjustForDST", true);
        timer.putObject("ScheduleStatus")
                .put("Last", "2024-05-01T09:55:00.0012+00:00")
                .put("Next", "2024-05-01T10:00:00+00:00")
                .put("LastUpdated", "2024-05-01T09:55:00.0012+00:00");
        timer.put("IsPastDue", pastDue);
        return TriggerEvent.of(new HostValue.Json(timer)).with("TimerTrigger", HostValue.text(NOW));
    }

    /** Messages of a service bus or events of an event hub: one, or a batch where the trigger takes many. */
    public static TriggerEvent messages(Binding trigger, List<byte[]> bodies, Map<String, HostValue> metadata) {
        return new TriggerEvent(messagesValue(trigger, bodies), metadata);
    }

    private static HostValue messagesValue(Binding trigger, List<byte[]> bodies) {
        boolean binary = trigger.dataType().equals("binary");
        if (trigger.isMany()) {
            return binary
                    ? new HostValue.ByteArrays(bodies)
                    : new HostValue.Texts(
                            bodies.stream().map(body -> new String(body, UTF_8)).toList());
        } else if (bodies.size() != 1) {
            throw new IllegalArgumentException("The trigger takes one message at a time");
        }
        byte[] body = bodies.get(0);
        if (body.length == 0) {
            return HostValue.NOTHING;
        }
        return binary ? new HostValue.Bytes(body) : new HostValue.Text(new String(body, UTF_8));
    }

    /** Changed documents: a string that holds a JSON array. */
    public static TriggerEvent documents(ArrayNode documents) {
        return TriggerEvent.of(new HostValue.Text(Json.compact(documents)));
    }

    /** One event of an event grid. */
    public static TriggerEvent eventGrid(ObjectNode event) {
        Map<String, HostValue> metadata = new LinkedHashMap<>();
        metadata.put("data", HostValue.json(event.path("data")));
        return new TriggerEvent(new HostValue.Json(event), metadata);
    }

    /** How an attempt of a retry policy is told. */
    public static HostValue retry(int count, int most, @Nullable String failure) {
        ObjectNode retry = Json.object().put("RetryCount", count).put("MaxRetryCount", most);
        if (failure != null) {
            retry.putObject("Exception")
                    .put("ClassName", "System.Exception")
                    .put("Message", failure)
                    .put("StackTraceString", "   at Host.Run()")
                    .put("Source", "Host");
        }
        return new HostValue.Json(retry);
    }
}
