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

/** The formats of text that the host or an extension reads with rules of its own. */
final class Formats {
    private static final Pattern TABLE = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,62}");
    private static final Pattern METHOD = Pattern.compile("[A-Za-z]+");

    /**
     * What connection strings, addresses and keys have in them, and names of settings do not. Names are letters,
     * digits, {@code _}, {@code -} and {@code .}, with {@code :} between the parts of a nested one.
     */
    private static final Pattern NO_NAME = Pattern.compile("[=;,@]|://"
            // an address: host.domain:port
            + "|^([\\w-]+\\.)+[\\w-]+:[0-9]{2,5}$|^localhost:[0-9]{2,5}$"
            // keys: base64 that no name could be, hexadecimal, and the forms of well-known services and tokens
            + "|^(?=[^%{]{32})(?=.*[+/])[A-Za-z0-9+/]+$|^[0-9a-fA-F]{32,}$"
            + "|^SG\\.[\\w-]{16,}\\.|^eyJ[\\w-]{8,}\\.[\\w-]+|-----BEGIN ");

    private static final Pattern SETTING = Pattern.compile("%[^%]+%");

    private static final Pattern SECRET = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"
            + "|(?i:(Account|SharedAccess)Key)=[A-Za-z0-9+/]{16}"
            // the signature of a shared access signature
            + "|(?i:SharedAccessSignature)=|[?&]sig=[A-Za-z0-9%+/]{16}"
            // a user's password in an address
            + "|://[^/\\s:@{}%]+:[^/\\s@{}%]+@");

    /** Loaded with the first text that is JSON: most applications have none, and it takes long. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

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
            case JSON_SCHEMA -> {
                JsonNode schema = json(text);
                if (!schema.isObject() || !"object".equals(schema.path("type").textValue())) {
                    throw new SyntaxException(
                            text, 0, "It is JSON, but not the schema of an object; write {\"type\": \"object\", …}.");
                }
            }
            case CONNECTION, APP_SETTING, SECRET, ANY -> {}
        }
    }

    /** Whether a text of a format is a secret, or is taken for one, where none belongs. */
    static boolean isSecret(Format format, String text) {
        return switch (format) {
            case CONNECTION, APP_SETTING -> looksSecret(text);
            case SECRET -> !SETTING.matcher(text).find() || holdsSecret(text);
            default -> holdsSecret(text);
        };
    }

    /** Whether a text that should name a setting looks like the secret or the address that the setting should hold. */
    static boolean looksSecret(String text) {
        return NO_NAME.matcher(text).find() || holdsSecret(text);
    }

    /** Whether a text that may be anything has a secret in it. */
    static boolean holdsSecret(String text) {
        return SECRET.matcher(text).find();
    }

    /** A text that is good, as a source has it. */
    static String example(Format format) {
        return switch (format) {
            case QUEUE_NAME -> "\"orders-in\"";
            case TABLE_NAME -> "\"Orders\"";
            case BLOB_PATH -> "\"samples/{rand-guid}.json\"";
            case BLOB_PATTERN -> "\"samples/{name}.json\"";
            case ROUTE -> "\"items/{id}\"";
            case HTTP_METHOD -> "\"get\"";
            case SCHEDULE -> "\"0 */5 * * * *\"";
            case TIME_SPAN -> "\"00:05:00\"";
            case DATE_TIME -> "\"2030-01-31T12:00:00Z\"";
            case URI -> "\"https://example.com/items\"";
            case JSON, JSON_OBJECT -> "\"{\\\"colour\\\": \\\"red\\\"}\"";
            case JSON_ARRAY -> "\"[1, 2]\"";
            case JSON_SCHEMA -> "\"{\\\"type\\\": \\\"object\\\"}\"";
            case SECRET -> "\"%NAME%\"";
            case CONNECTION, APP_SETTING, ANY -> "\"Name\"";
        };
    }

    static JsonNode json(String text) {
        try {
            JsonNode node = Json.MAPPER.readTree(text);
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
