package dev.bindery.standin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.syntax.Expression;
import dev.bindery.syntax.SystemValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What binding expressions can name in one call. */
final class BindingData {
    private final FunctionApp app;
    private final FunctionDefinition function;
    private final Map<String, HostValue> metadata;

    BindingData(FunctionApp app, FunctionDefinition function, Map<String, HostValue> metadata) {
        this.app = app;
        this.function = function;
        this.metadata = metadata;
    }

    /** A property of a binding, with settings and expressions put in. */
    String resolve(Binding binding, String property) {
        String text = app.resolved(binding, property);
        try {
            return Expression.parse(text).resolve(this::value, SystemValues.of(function.name()));
        } catch (RuntimeException e) {
            throw CallFailure.failed("No value for an expression in \"" + text + "\": " + e.getMessage());
        }
    }

    private @Nullable String value(String path, @Nullable String format) {
        String[] parts = path.split("\\.", -1);
        HostValue value = HostValue.NOTHING;
        for (Map.Entry<String, HostValue> entry : metadata.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(parts[0])) {
                value = entry.getValue();
            }
        }
        if (value instanceof HostValue.Text text && parts.length == 1) {
            return text.text();
        } else if (value instanceof HostValue.Time time && parts.length == 1) {
            return time.iso();
        } else if (value instanceof HostValue.Json json) {
            JsonNode node = json.node();
            for (int i = 1; i < parts.length && node != null; i++) {
                node = Json.property(node, parts[i]);
            }
            return node == null || node.isNull() ? null : Json.text(node);
        }
        return null;
    }
}
