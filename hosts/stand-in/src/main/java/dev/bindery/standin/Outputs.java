package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Writes values to outputs, by the rules of the kind of each: bytes, strings, JSON objects or a stream. */
final class Outputs {
    private static final Set<String> BYTES = Set.of("queue", "eventhub");
    private static final Set<String> OBJECTS =
            Set.of("cosmosdb", "table", "sendgrid", "twiliosms", "signalr", "sql", "eventgrid");
    private static final List<String> TARGETS = List.of(
            "queueName", "eventHubName", "topicName", "containerName", "collectionName", "tableName", "commandText");

    private final Storage storage;

    Outputs(Storage storage) {
        this.storage = storage;
    }

    /** Where an output goes, which is found out before the call. */
    static String target(Binding output, BindingData data) {
        if (output.isType("blob")) {
            return data.resolve(output, "path");
        }
        return TARGETS.stream()
                .filter(property -> !output.text(property).isEmpty())
                .findFirst()
                .map(property -> data.resolve(output, property))
                .orElse(output.name());
    }

    /**
     * Prepares the writing of a value.
     *
     * @return what writes it
     * @throws CallFailure if the output does not take it
     */
    Runnable prepare(Binding output, String target, HostValue value) {
        if (value instanceof HostValue.Nothing) {
            return () -> {};
        } else if (output.isType("blob")) {
            byte[] content = blob(value);
            return () -> storage.putBlob(target, content);
        }
        List<byte[]> written = items(value).map(item -> item(output, item)).toList();
        return () -> written.forEach(item -> storage.add(output.type(), target, item));
    }

    private static byte[] blob(HostValue value) {
        if (value instanceof HostValue.Bytes bytes) {
            return bytes.bytes();
        } else if (value instanceof HostValue.Text text) {
            return text.text().getBytes(UTF_8);
        } else if (value instanceof HostValue.Json json && json.node().isContainerNode()) {
            return Json.compact(json.node()).getBytes(UTF_8);
        }
        throw CallFailure.failed("A number or boolean would be written to a blob in binary: " + value);
    }

    /** One item, or one for each element of an array, be it in text. */
    private static Stream<HostValue> items(HostValue value) {
        if (value instanceof HostValue.Text text) {
            String json = text.text().strip();
            if (json.startsWith("{") && json.endsWith("}") || json.startsWith("[") && json.endsWith("]")) {
                return items(new HostValue.Json(Json.read(Json.withDatesRewritten(json))
                        .orElseThrow(() -> CallFailure.failed("Text in braces is not JSON: " + json))));
            }
        } else if (value instanceof HostValue.Json json && json.node().isArray()) {
            List<HostValue> items = new ArrayList<>();
            json.node().forEach(element -> items.add(new HostValue.Json(element)));
            return items.stream();
        }
        return Stream.of(value);
    }

    private static byte[] item(Binding output, HostValue item) {
        String type = output.type().toLowerCase(Locale.ROOT);
        if (OBJECTS.contains(type)) {
            if (item instanceof HostValue.Json json && json.node().isObject()) {
                return Json.compact(json.node()).getBytes(UTF_8);
            }
            throw CallFailure.failed("The output '" + output.name() + "' takes JSON objects only, and got " + item);
        } else if (item instanceof HostValue.Bytes bytes) {
            return BYTES.contains(type) ? bytes.bytes() : "System.Byte[]".getBytes(UTF_8);
        } else if (item instanceof HostValue.Text text) {
            return text.text().getBytes(UTF_8);
        } else if (item instanceof HostValue.Json json) {
            JsonNode node = json.node();
            return Json.text(node).getBytes(UTF_8);
        }
        throw CallFailure.failed("The output '" + output.name() + "' cannot take " + item);
    }
}
