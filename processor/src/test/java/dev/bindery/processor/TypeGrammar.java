package dev.bindery.processor;

import dev.bindery.processor.BindingGrammar.Kind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The Java types that bindings take, by chance. */
final class TypeGrammar {
    /** The types of an application, which all programs share. */
    static final String DATA = """
            package fuzz;

            import java.util.*;

            public final class Data {
              public static final String EMPTY = "";

              private Data() {}

              public record Order(String id, int count, Optional<String> note) {}

              public record Basket(Map<String, List<Order>> orders, Page<Colour> colours, Order[] more) {}

              public record Page<T>(List<T> items) {}

              public static class Bean {
                private Map<String, Object> values = new TreeMap<>();

                public Map<String, Object> getValues() {
                  return values;
                }

                public void setValues(Map<String, Object> values) {
                  this.values = values;
                }
              }

              public enum Colour { RED, GREEN }
            }
            """;

    private static final List<String> JSON_TYPES = List.of(
            "Order", "Basket", "Page<Order>", "Bean", "Map<String, Object>", "Map<String, List<Order>>", "List<Order>");
    private static final List<String> SIMPLE_TYPES = List.of(
            "String",
            "Integer",
            "Long",
            "Boolean",
            "UUID",
            "Instant",
            "LocalDate",
            "Duration",
            "Colour",
            "java.math.BigDecimal");
    private static final List<String> ELEMENTS = List.of("String", "Order", "Basket", "Bean", "UUID", "Colour");
    /** Types of the runtime that belong to one trigger or input. */
    private static final Map<String, List<String>> OWN_TYPES = Map.of(
            "HttpTrigger", List.of("HttpRequest"),
            "QueueTrigger", List.of("QueueMessage"),
            "BlobTrigger", List.of("InputStream"),
            "BlobInput", List.of("InputStream"),
            "TimerTrigger", List.of("TimerRequest"),
            "EventGridTrigger", List.of("EventGridEvent", "CloudEvent"));

    private final Random random;

    TypeGrammar(Random random) {
        this.random = random;
    }

    /** A type that is read from JSON and written to it. */
    String json() {
        return pick(JSON_TYPES);
    }

    /** A type that a trigger or an input is read as. */
    String read(Kind kind) {
        List<String> own = OWN_TYPES.getOrDefault(kind.name(), List.of());
        if (!own.isEmpty() && random.nextBoolean()) {
            return pick(own);
        }
        if (kind.list()) {
            // Whether it is one value or a list may depend on what else is written.
            return pick("String", "byte[]", "Optional<String>");
        }
        boolean json = kind.content().equals("JSON");
        return switch (random.nextInt(json ? 4 : 7)) {
            case 0 -> "String";
            case 1 -> pick("byte[]", "Optional<" + pick(JSON_TYPES) + ">");
            case 2, 3 -> pick(JSON_TYPES);
            case 4 -> pick("java.io.InputStream", "Optional<String>");
            default -> pick(SIMPLE_TYPES);
        };
    }

    /** A type that one of several values is read as. */
    String element(Kind kind) {
        return pick(kind.content().equals("JSON") ? ELEMENTS.subList(0, 4) : ELEMENTS);
    }

    /** A type that an output is written from. */
    String written(Kind kind) {
        if (kind.name().equals("TableOutput")) {
            // A record would need the two keys.
            return pick("String", "Map<String, Object>", "TableEntity", "List<TableEntity>");
        }
        boolean bytes = Set.of("BYTES", "HTTP").contains(kind.content());
        return switch (random.nextInt(bytes ? 6 : 4)) {
            case 0 -> "String";
            case 1, 2 -> pick(JSON_TYPES);
            case 3 -> kind.content().equals("JSON") ? "Optional<Order>" : pick("Optional<Order>", "Integer", "Colour");
            default -> pick("byte[]", "java.io.InputStream", "Optional<byte[]>");
        };
    }

    /** The type to take a value beside the trigger's own as. */
    static String metadata(String declared) {
        return switch (declared) {
            case "int" -> "Integer";
            case "long" -> "Long";
            case "boolean" -> "Boolean";
            case "java.util.Map" -> "Map<String, Object>";
            case "java.util.List" -> "List<Map<String, Object>>";
            default -> declared;
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
