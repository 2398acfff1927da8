package dev.bindery.processor.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.RouteTemplate;
import dev.bindery.syntax.Schedule;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.TimeSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The formats of text that the host or an extension reads with rules of its own. */
final class Formats {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern TABLE = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,62}");
    private static final Pattern METHOD = Pattern.compile("[A-Za-z]+");

    private Formats() {}

    /**
     * Checks a text.
     *
     * @throws SyntaxException if it is not of the format
     */
    static void check(Format format, String text) {
        switch (format) {
            case ROUTE -> {
                // Without a route the function's name is the route.
                if (!text.isEmpty()) {
                    RouteTemplate.parse(text);
                }
            }
            case HTTP_METHOD -> {
                if (!METHOD.matcher(text).matches()) {
                    throw new SyntaxException(
                            text, 0, "An HTTP method has letters only; write get, post or another one of HTTP.");
                }
            }
            case SCHEDULE -> Schedule.parse(text);
            case TIME_SPAN -> TimeSpan.parse(text);
            case QUEUE_NAME -> Names.queue(text);
            case BLOB_PATH -> BlobPath.parse(text);
            case BLOB_PATTERN -> BlobPath.pattern(text);
            case TABLE_NAME -> {
                if (!TABLE.matcher(text).matches()) {
                    throw new SyntaxException(
                            text, 0, "The name of a table has 3 to 63 letters and digits, and starts with a letter.");
                }
            }
            case DATE_TIME -> dateTime(text);
            case URI -> uri(text);
            case JSON -> json(text);
            case JSON_OBJECT -> {
                if (!json(text).isObject()) {
                    throw new SyntaxException(text, 0, "It is JSON, but not an object; write {\"name\": value}.");
                }
            }
            case JSON_ARRAY -> {
                if (!json(text).isArray()) {
                    throw new SyntaxException(text, 0, "It is JSON, but not an array; write [value, value].");
                }
            }
            case CONNECTION, APP_SETTING, ANY -> {}
        }
    }

    /** Whether a text that should name a setting looks like the secret that the setting should hold. */
    static boolean looksSecret(String text) {
        return Stream.of("AccountKey=", "Endpoint=", "SharedAccessKey=", "AccountEndpoint=", ";", "://")
                .anyMatch(text::contains);
    }

    static JsonNode json(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isMissingNode()) {
                throw new SyntaxException(text, 0, "It is empty; write a JSON document.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new SyntaxException(text, offset(e), "It is not JSON: " + reason(e) + ".");
        }
    }

    /** Jackson's reason, without its remark that the source is not shown. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage().replaceAll("\\[Source: [^;]*; ([^]]*)]", "$1");
    }

    private static int offset(JsonProcessingException e) {
        return e.getLocation() == null ? -1 : (int) Math.max(-1, e.getLocation().getCharOffset());
    }

    private static void dateTime(String text) {
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new SyntaxException(
                    text, e.getErrorIndex(), "Write a date and time with a zone, such as 2030-01-31T12:00:00Z.");
        }
    }

    private static void uri(String text) {
        try {
            if (new URI(text).isAbsolute()) {
                return;
            }
        } catch (URISyntaxException e) {
            throw new SyntaxException(text, e.getIndex(), "It is no URI: " + e.getReason() + ".");
        }
        throw new SyntaxException(text, 0, "Write an absolute URI, such as https://example.com/items.");
    }
}
