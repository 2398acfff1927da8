package dev.bindery.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the host and its extensions are known to read: {@code catalogue.json}, a list of every kind of binding. */
final class Catalogue {
    /**
     * A kind of binding.
     *
     * @param annotation the simple name of its annotation
     * @param type its type in function.json; {@code *} for any
     * @param direction its direction there
     * @param rare whether Bindery may do without it
     * @param properties the names of its properties
     * @param facts what is known about it: {@code QueueTrigger.queueName: required} is {@code yes}
     */
    record Kind(
            String annotation,
            String type,
            String direction,
            boolean rare,
            List<String> properties,
            SortedMap<String, String> facts) {}

    private Catalogue() {}

    static List<Kind> read() {
        try (InputStream json = Catalogue.class.getResourceAsStream("/catalogue.json")) {
            List<Kind> kinds = new ArrayList<>();
            new ObjectMapper().readTree(Objects.requireNonNull(json)).forEach(kind -> kinds.add(kind(kind)));
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(JsonNode json) {
        String annotation = json.get("annotation").textValue();
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put(annotation + ": type", json.get("type").textValue());
        facts.put(annotation + ": role", json.get("role").textValue());
        facts.put(annotation + ": direction", json.get("direction").textValue());
        facts.put(annotation + ": returned value", word(json.get("supportsReturn")));
        facts.put(annotation + ": retry policy", word(json.get("supportsRetryPolicy")));
        facts.put(annotation + ": data types", dataTypes(json.get("dataType")));
        json.get("triggerMetadata")
                .properties()
                .forEach(metadata -> facts.put(
                        annotation + ": metadata " + metadata.getKey(),
                        javaType(metadata.getValue().textValue())));
        facts.put(annotation + ": other metadata", word(json.get("moreTriggerMetadata")));
        facts.put(annotation + ": cardinality", json.get("cardinality").booleanValue() ? "one, many" : "");
        for (JsonNode property : json.get("properties")) {
            property(annotation + "." + property.get("name").textValue(), property, facts);
        }
        return new Kind(
                annotation,
                json.get("type").textValue(),
                json.get("direction").textValue(),
                json.get("priority").textValue().equals("low"),
                json.get("properties").findValuesAsText("name"),
                facts);
    }

    private static void property(String subject, JsonNode json, SortedMap<String, String> facts) {
        boolean required = json.get("required").booleanValue();
        facts.put(subject + ": kind", json.get("kind").textValue());
        facts.put(subject + ": required", word(required));
        facts.put(subject + ": default", required ? "" : literal(json.path("default")));
        facts.put(subject + ": values", texts(json.path("values")));
        facts.put(subject + ": always written", word(json.has("alwaysEmit")));
        facts.put(subject + ": app settings", word(json.has("supportsAppSetting")));
        facts.put(subject + ": expressions", word(json.has("supportsBindingExpression")));
        facts.put(subject + ": names a setting", word(json.has("isConnection")));
    }

    private static String word(JsonNode json) {
        return word(json.booleanValue());
    }

    static String word(boolean fact) {
        return fact ? "yes" : "no";
    }

    /** A stream is bytes too, for whoever takes it. */
    private static String dataTypes(JsonNode json) {
        return texts(json).contains("binary") ? "string, binary" : "";
    }

    private static String texts(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.joining(", "));
    }

    /** A default as it is spelled; empty where the catalogue states none. */
    private static String literal(JsonNode json) {
        return json.isArray() ? texts(json) : json.isObject() ? json.toString() : json.asText();
    }

    /** The Java type that a value is best read as; text reads anything. */
    private static String javaType(String type) {
        return switch (type.replaceAll("<.*", "")) {
            case "string", "bytes", "any" -> "String";
            case "int" -> "int";
            case "long", "ulong" -> "long";
            case "boolean" -> "boolean";
            case "datetime", "datetimeoffset" -> "OffsetDateTime";
            case "map", "object", "request" -> "Map";
            case "array", "string[]", "object[]" -> "List";
            default -> throw new IllegalArgumentException(type);
        };
    }
}
