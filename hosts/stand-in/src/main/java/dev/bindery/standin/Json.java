package dev.bindery.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON as the host reads and writes it. */
public final class Json {
    private static final ObjectMapper MAPPER = mapper();
    private static final ObjectReader FILES = MAPPER.reader().with(JsonReadFeature.ALLOW_JAVA_COMMENTS);
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d*?)0+(Z?)");

    private Json() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }

    /** A new object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Reads a document, or nothing where it is none. */
    public static Optional<JsonNode> read(String json) {
        try {
            return Optional.of(MAPPER.readTree(json)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Reads a document, or nothing where it is none. */
    public static Optional<JsonNode> read(byte[] json) {
        try {
            return Optional.of(MAPPER.readTree(json)).filter(node -> !node.isMissingNode());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A file that must be a document; the host takes comments in its files. */
    static JsonNode document(Path file) {
        try {
            return FILES.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " is not JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that a test writes down, in single quotes. */
    public static JsonNode of(String json) {
        return read(json.replace('\'', '"'))
                .orElseThrow(() -> new IllegalArgumentException("This is no JSON: " + json));
    }

    /** The compact text of a value. */
    public static String compact(JsonNode node) {
        return node.toString();
    }

    /** The text with which the host replaces objects and arrays. */
    static String indented(JsonNode node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        try {
            return MAPPER.writer(printer).writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a value as .NET has it: strings without quotes, True and False, nothing for null. */
    static String text(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        } else if (node.isBoolean()) {
            return node.booleanValue() ? "True" : "False";
        } else if (node.isNull()) {
            return "";
        } else if (node.isBigDecimal()) {
            return node.decimalValue().signum() == 0
                    ? "0"
                    : node.decimalValue().stripTrailingZeros().toPlainString();
        }
        return node.isContainerNode() ? indented(node) : node.asText();
    }

    /** A property of an object, whatever its case. */
    public static @Nullable JsonNode property(JsonNode object, String name) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (field.getKey().equalsIgnoreCase(name)) {
                return field.getValue();
            }
        }
        return null;
    }

    /** What becomes of dates in text that the host parses: their fractions of seconds lose zeros at the end. */
    static String withDatesRewritten(String json) {
        return DATE.matcher(json).replaceAll(date -> date.group(1).replaceFirst("\\.$", "") + date.group(2));
    }
}
