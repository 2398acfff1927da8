package dev.bindery.staging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.syntax.AppSettings;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.Expression;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.RouteTemplate;
import dev.bindery.syntax.Schedule;
import dev.bindery.syntax.SyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of one binding. */
final class BindingRules {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,127}|\\$return");
    private static final Pattern RESERVED = Pattern.compile("(?i)(admin|runtime).*");

    private final String function;
    private final JsonNode binding;
    private final List<Complaint> complaints;

    private BindingRules(String function, JsonNode binding, List<Complaint> complaints) {
        this.function = function;
        this.binding = binding;
        this.complaints = complaints;
    }

    static void check(String function, JsonNode binding, List<Complaint> complaints) {
        if (binding.isObject()) {
            new BindingRules(function, binding, complaints).check();
        }
    }

    static @Nullable String name(JsonNode binding) {
        return Fields.anyCase(binding, "name").textValue();
    }

    static boolean hasType(JsonNode binding) {
        return Fields.isText(Fields.anyCase(binding, "type"));
    }

    /** The type in lower case, for the host compares it so; empty if there is none. */
    static String type(JsonNode binding) {
        return hasType(binding) ? Fields.anyCase(binding, "type").textValue().toLowerCase(Locale.ROOT) : "";
    }

    static boolean isTrigger(JsonNode binding) {
        return type(binding).endsWith("trigger");
    }

    private JsonNode get(String field) {
        return Fields.anyCase(binding, field);
    }

    private void demand(boolean condition, HostRule rule, String found) {
        if (!condition) {
            complaints.add(new Complaint(function, name(binding), rule, found));
        }
    }

    private void check() {
        demand(hasType(binding), HostRule.BINDING_TYPE, HostRules.found("type", get("type")));
        String name = name(binding);
        demand(
                name != null && NAME.matcher(name).matches(),
                HostRule.BINDING_NAME,
                HostRules.found("name", get("name")));
        optional("dataType", HostRule.DATA_TYPE, "undefined", "string", "binary", "stream");
        optional("cardinality", HostRule.CARDINALITY, "one", "many");
        JsonNode properties = get("properties");
        demand(
                properties.isMissingNode() || properties.isObject(),
                HostRule.PROPERTIES,
                HostRules.found("properties", properties));
        JsonNode connection = get("connection");
        demand(
                connection.isMissingNode() || connection.isTextual(),
                HostRule.CONNECTION,
                HostRules.found("connection", connection));
        if (optional("direction", HostRule.DIRECTION, "in", "out", "inout")) {
            direction("$return".equals(name));
        }
        switch (type(binding)) {
            case "httptrigger" -> httpTrigger();
            case "timertrigger" -> required("schedule", HostRule.SCHEDULE, BindingRules::schedule);
            case "queuetrigger", "queue" -> required("queueName", HostRule.QUEUE_NAME, BindingRules::queueName);
            case "blobtrigger" -> required("path", HostRule.BLOB_PATH, BlobPath::pattern);
            case "blob" -> required("path", HostRule.BLOB_PATH, BlobPath::parse);
            default -> {
                // What extensions demand of their own bindings is theirs to say.
            }
        }
    }

    private void direction(boolean returned) {
        JsonNode direction = get("direction");
        boolean out = Fields.isOneOf(direction, "out");
        String found = direction.isMissingNode() ? "it has no direction, so it goes in." : "it goes " + direction + ".";
        demand(out || !returned, HostRule.RETURN, found);
        demand(out || !type(binding).equals("http"), HostRule.HTTP_OUTPUT, found);
        demand(!out || !isTrigger(binding), HostRule.TRIGGER, "it is a trigger, and goes out.");
    }

    private void httpTrigger() {
        optional("authLevel", HostRule.AUTH_LEVEL, "anonymous", "function", "admin", "system", "user");
        JsonNode methods = get("methods");
        boolean texts = methods.isMissingNode() || methods.isArray();
        for (JsonNode method : methods) {
            texts &= Fields.isText(method);
        }
        demand(texts, HostRule.METHODS, HostRules.found("methods", methods));
        JsonNode route = get("route");
        if (route.isMissingNode()) {
            return;
        }
        demand(route.isTextual(), HostRule.ROUTE, HostRules.found("route", route));
        String text = route.asText();
        if (RESERVED.matcher(Route.trimmed(text)).matches()) {
            demand(false, HostRule.ROUTE_RESERVED, "route is " + route + ".");
        } else if (!text.isBlank()) {
            parse("route", text, HostRule.ROUTE, RouteTemplate::parse);
        }
    }

    private static void schedule(String schedule) {
        if (AppSettings.settingNames(schedule).isEmpty()) {
            Schedule.parse(schedule);
        }
    }

    private static void queueName(String name) {
        if (AppSettings.settingNames(name).isEmpty() && !Expression.hasPlaceholder(name)) {
            Names.queue(name);
        }
    }

    private boolean optional(String field, HostRule rule, String... accepted) {
        JsonNode value = get(field);
        boolean good = value.isMissingNode() || Fields.isOneOf(value, accepted);
        demand(good, rule, HostRules.found(field, value));
        return good;
    }

    private void required(String field, HostRule rule, Consumer<String> parser) {
        JsonNode value = get(field);
        if (Fields.isText(value)) {
            parse(field, value.textValue(), rule, parser);
        } else {
            demand(false, rule, HostRules.found(field, value));
        }
    }

    private void parse(String field, String text, HostRule rule, Consumer<String> parser) {
        try {
            parser.accept(text);
        } catch (SyntaxException e) {
            demand(false, rule, field + " is \"" + text + "\". " + e.problem());
        }
    }
}
