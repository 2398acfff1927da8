package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the handler has to know of {@code host.json}, as flat values under names with colons. */
final class HostJson {
    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Reads the file of an app, if it has one. */
    HostJson(Environment environment) {
        Path file = environment.root().resolve("host.json");
        if (Files.exists(file)) {
            try {
                flatten("", JsonText.file(Files.readString(file, UTF_8)));
            } catch (IOException | IllegalArgumentException e) {
                throw new StartException(file + " cannot be read: " + e.getMessage() + ".", e);
            }
        }
        values.putAll(environment.hostJson());
    }

    private void flatten(String prefix, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, child) -> flatten(prefix.isEmpty() ? "" + name : prefix + ":" + name, child));
        } else if (value != null && !(value instanceof List)) {
            values.put(prefix, value.toString());
        }
    }

    /** Whether functions that have HTTP bindings only get the clients' own requests. */
    boolean forwardsRequests() {
        return Boolean.parseBoolean(values.getOrDefault("customHandler:enableForwardingHttpRequest", "false"));
    }

    /** What stands before every route. */
    String routePrefix() {
        return values.getOrDefault("extensions:http:routePrefix", "api");
    }

    /** The least level of lines by the beginning of their category. */
    Map<String, String> logLevels() {
        Map<String, String> levels = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String prefix = "logging:logLevel:";
        values.forEach((name, level) -> {
            if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                levels.put(name.substring(prefix.length()), level);
            }
        });
        return levels;
    }
}
