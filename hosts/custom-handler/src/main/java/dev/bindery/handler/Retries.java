package dev.bindery.handler;

import dev.bindery.RetryContext;
import dev.bindery.spi.BoundValue;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The {@code RetryContext} of the metadata, which is there when the function or app has a retry policy. */
final class Retries {
    private Retries() {}

    static @Nullable RetryContext read(Map<String, BoundValue> metadata) {
        if (!(metadata.get("RetryContext") instanceof BoundValue.Json json)
                || !json.json().startsWith("{")) {
            return null;
        }
        Map<String, @Nullable Object> values = ignoringCase(JsonText.object(json.json()));
        return new RetryContext(
                number(values.get("RetryCount")),
                number(values.get("MaxRetryCount")),
                failure(values.get("Exception")));
    }

    private static RetryContext.@Nullable Failure failure(@Nullable Object exception) {
        if (exception instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> values = ignoringCase(map);
            return new RetryContext.Failure(
                    text(values, "Message"),
                    // The names of a serialised .NET exception, and of its properties.
                    text(values, values.containsKey("StackTraceString") ? "StackTraceString" : "StackTrace"),
                    text(values, "Source"));
        }
        return exception == null ? null : new RetryContext.Failure(exception.toString(), "", "");
    }

    private static Map<String, @Nullable Object> ignoringCase(Map<?, ?> map) {
        Map<String, @Nullable Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        map.forEach((name, value) -> values.put(String.valueOf(name), value));
        return values;
    }

    private static int number(@Nullable Object value) {
        try {
            return value == null ? 0 : Integer.parseInt(value.toString());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String text(Map<String, @Nullable Object> values, String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }
}
