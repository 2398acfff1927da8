package dev.bindery.handler;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the host and the app's settings tell by environment variables. Their values never appear in messages. */
final class Environment {
    private static final String LIMIT = "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT";
    private static final int USUAL_LIMIT = 100 * 1024 * 1024;
    private static final String GRACE = "BINDERY_STOP_SECONDS";
    private static final int USUAL_GRACE = 25;

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Environment(Map<String, String> variables) {
        variables.forEach((name, value) -> values.put(name.replace("__", ":"), value));
    }

    /** A setting; {@code __} in names is the same as {@code :}. */
    @Nullable
    String get(String name) {
        return values.get(name.replace("__", ":"));
    }

    /** The settings that override values of {@code host.json}, by the names of these values. */
    Map<String, String> hostJson() {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String prefix = "AzureFunctionsJobHost:";
        values.forEach((name, value) -> {
            if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /** The port that the host has chosen. */
    int port() {
        String port = get("FUNCTIONS_CUSTOMHANDLER_PORT");
        String name = port == null ? "FUNCTIONS_HTTPWORKER_PORT" : "FUNCTIONS_CUSTOMHANDLER_PORT";
        String text = port == null ? get(name) : port;
        if (text == null) {
            throw new StartException(
                    "FUNCTIONS_CUSTOMHANDLER_PORT is not set. The Functions host sets it when it starts"
                            + " a custom handler. To run the app without that host, use dev.bindery.local.Main.");
        }
        int number = number(name, text, "the number of a port");
        if (number > 65535) {
            throw new StartException(name + " must be the number of a port, and it is greater than 65535.");
        }
        return number;
    }

    /** The folder of the app. */
    Path root() {
        String root = get("FUNCTIONS_APP_ROOT_PATH");
        return Path.of(root == null || root.isBlank() ? "" : root)
                .toAbsolutePath()
                .normalize();
    }

    /** How many bytes the body of an HTTP request may have. */
    int bodyLimit() {
        String limit = get(LIMIT);
        return limit == null ? USUAL_LIMIT : number(LIMIT, limit, "a number of bytes, such as " + USUAL_LIMIT);
    }

    /** How long calls may still run when the process is told to end. */
    Duration grace() {
        String seconds = get(GRACE);
        return Duration.ofSeconds(
                seconds == null ? USUAL_GRACE : number(GRACE, seconds, "a number of seconds, such as " + USUAL_GRACE));
    }

    private static int number(String name, String text, String wanted) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The message below serves both.
        }
        throw new StartException(name + " must be " + wanted + ", and it is not.");
    }
}
