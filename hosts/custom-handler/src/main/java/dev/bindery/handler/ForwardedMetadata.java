package dev.bindery.handler;

import dev.bindery.HttpRequest;
import dev.bindery.MultiMap;
import dev.bindery.spi.BoundValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the host would publish for a request that it forwards: route parameters, then query parameters, then the
 * properties of a JSON body, then the dictionaries {@code Query} and {@code Headers}.
 */
final class ForwardedMetadata implements Metadata {
    private final HttpRequest request;
    private @Nullable Map<String, BoundValue> properties;

    ForwardedMetadata(HttpRequest request) {
        this.request = request;
    }

    @Override
    public BoundValue get(String name) {
        String route = request.routeParams().get(name);
        if (route != null) {
            return new BoundValue.Text(route);
        }
        List<String> query =
                name.equalsIgnoreCase("code") ? List.of() : request.params().all(name);
        if (!query.isEmpty()) {
            return new BoundValue.Text(query.get(query.size() - 1));
        }
        BoundValue property = properties().get(name);
        if (property != null) {
            return property;
        } else if (name.equalsIgnoreCase("Query")) {
            return dictionary(request.params());
        }
        return name.equalsIgnoreCase("Headers") ? dictionary(request.headers()) : BoundValue.NOTHING;
    }

    private synchronized Map<String, BoundValue> properties() {
        Map<String, BoundValue> known = properties;
        if (known == null) {
            known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            String body = request.text().strip();
            if (body.startsWith("{") && body.endsWith("}")) {
                promote(body, known);
            }
            properties = known;
        }
        return known;
    }

    /** Objects stay, scalars become the text that .NET has for them, lists and nulls are left out. */
    private static void promote(String body, Map<String, BoundValue> properties) {
        try {
            JsonText.object(body).forEach((name, value) -> {
                if (value instanceof Map) {
                    properties.put(name, new BoundValue.Json(JsonText.write(value)));
                } else if (value != null && !(value instanceof List)) {
                    properties.put(name, new BoundValue.Text(scalar(value)));
                }
            });
        } catch (IllegalArgumentException e) {
            // Text in braces that is not JSON is text.
        }
    }

    private static String scalar(Object value) {
        if (value instanceof Boolean bool) {
            return bool ? "True" : "False";
        } else if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    private static BoundValue dictionary(MultiMap values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        values.asMap().forEach((name, each) -> all.put(name, String.join(",", each)));
        return new BoundValue.Json(JsonText.write(all));
    }
}
