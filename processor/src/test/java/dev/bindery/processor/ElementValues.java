package dev.bindery.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Values that the rules of an annotation's element accept. */
final class ElementValues {
    /** Texts of many shapes: the first that an element's pattern takes is written. */
    private static final List<String> SAMPLES = List.of(
            "orders",
            "parcelTrigger",
            "7",
            "1.0",
            "GET",
            "/orders",
            "@a=b",
            "a/b",
            "mail@example.com",
            "+12025550187",
            "system",
            "metadata.a=b");

    private ElementValues() {}

    /** A number within bounds. */
    static String number(Map<String, String> range) {
        long least = Long.parseLong(range.getOrDefault("min", "1"));
        return Long.toString(least == Long.MIN_VALUE ? Math.min(1, Long.parseLong(range.get("max"))) : least);
    }

    /**
     * A text, as a source spells it; empty where nothing is known that would do.
     *
     * @param said what the annotations of the element say, each by its name
     * @param unique a number that no other text has
     */
    static Optional<String> text(Map<String, Map<String, String>> said, Random random, int unique) {
        return plain(said, random, unique).map(text -> spelled(text, random));
    }

    private static Optional<String> plain(Map<String, Map<String, String>> said, Random random, int unique) {
        Map<String, String> rules = said.getOrDefault("Property", Map.of());
        String regex = said.getOrDefault("Matches", Map.of()).get("value");
        String format = rules.getOrDefault("format", "ANY");
        if (rules.getOrDefault("flattened", "false").equals("true")) {
            return Optional.of("{\"depot\": " + unique + "}");
        }
        if (format.equals("ANY")) {
            String plain = "orders" + unique;
            return regex == null || plain.matches(regex)
                    ? Optional.of(plain)
                    : SAMPLES.stream().filter(sample -> sample.matches(regex)).findFirst();
        }
        List<String> texts = switch (format) {
            case "CONNECTION", "APP_SETTING" -> List.of("Shop", "Shop:Main", "SHOP_1");
            case "QUEUE_NAME" -> List.of("orders-" + unique, "%Queue%", "q" + unique + "-%Q%");
            case "TABLE_NAME" -> List.of("Orders" + unique);
            case "BLOB_PATH" -> List.of("data" + unique + "/{rand-guid}.json", "data" + unique + "/%NAME%", "%P%/a");
            case "BLOB_PATTERN" ->
                List.of("data" + unique, "data" + unique + "/{name}.txt", "data" + unique + "/{a}-{b}");
            case "ROUTE" -> List.of("r" + unique, "r" + unique + "/{id}", "r" + unique + "/{id:int}/{part?}");
            case "SCHEDULE" -> List.of("0 */5 * * * *", "00:05:00", "%S%", "0 0 9 * * MON-FRI", "*/5 * * * *");
            case "TIME_SPAN" -> List.of("00:00:10", "1.00:00:00");
            case "DATE_TIME" -> List.of("2030-01-31T12:00:00Z");
            case "URI" -> List.of("https://example.com/" + unique, "file://" + unique + ".md");
            case "JSON", "JSON_OBJECT" ->
                rules.getOrDefault("expressions", "false").equals("true")
                        ? List.of("{{}}", "{{\"a\": [1, \"b\"]}}")
                        : List.of("{}", "{\"a\": [1, \"b\"]}");
            case "JSON_ARRAY" -> List.of("[]");
            default -> List.of();
        };
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(random.nextInt(texts.size())));
    }

    /** A text as a literal, a constant's concatenation, or with an escape. */
    private static String spelled(String text, Random random) {
        String literal = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        int half = text.length() / 2;
        return switch (random.nextInt(6)) {
            case 0 -> "Data.EMPTY + " + literal;
            case 1 -> "(" + literal + ")";
            case 2 ->
                text.matches("[a-zA-Z0-9]{2,}")
                        ? '"' + text.substring(0, half) + "\" + \"" + text.substring(half) + '"'
                        : literal;
            case 3 -> text.matches("[a-z].*\\w") ? literal.replaceFirst("[a-z]", "\\\\u00" + hex(text)) : literal;
            default -> literal;
        };
    }

    private static String hex(String text) {
        return Integer.toHexString(text.charAt(0));
    }
}
