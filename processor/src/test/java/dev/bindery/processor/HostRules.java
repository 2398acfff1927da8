package dev.bindery.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Why the host would refuse to load a function: its rules once more, on a function.json alone. */
final class HostRules {
    private static final Pattern FUNCTION_NAME = Pattern.compile("(?!(?i:host)$)[A-Za-z][A-Za-z0-9_-]{0,127}");
    private static final Pattern BINDING_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,127}|\\$return");
    private static final Set<String> DATA_TYPES = Set.of("string", "binary", "stream");

    private final List<String> complaints = new ArrayList<>();

    private HostRules() {}

    /** Every reason; none if the function loads. */
    static List<String> complaints(String folder, JsonNode json) {
        HostRules rules = new HostRules();
        rules.function(folder, json);
        return rules.complaints;
    }

    private void demand(boolean condition, String complaint) {
        if (!condition) {
            complaints.add(complaint);
        }
    }

    private void function(String folder, JsonNode json) {
        demand(FUNCTION_NAME.matcher(folder).matches(), "the function is called " + folder);
        demand(text(json, "scriptFile").length() > 0, "no scriptFile");
        demand(text(json, "entryPoint").matches("[^.].*\\.[^.]+"), "no entryPoint");
        JsonNode bindings = json.path("bindings");
        demand(bindings.isArray() && !bindings.isEmpty(), "no bindings");
        Set<String> names = new HashSet<>();
        int triggers = 0;
        for (JsonNode binding : bindings) {
            binding(binding);
            String name = text(binding, "name");
            demand(names.add(name.toLowerCase(Locale.ROOT)), "two bindings called " + name);
            triggers += isTrigger(binding) ? 1 : 0;
        }
        demand(triggers == 1, triggers + " triggers");
    }

    private void binding(JsonNode binding) {
        String name = text(binding, "name");
        String direction = text(binding, "direction");
        demand(!text(binding, "type").isEmpty(), "a binding without a type");
        demand(BINDING_NAME.matcher(name).matches(), "a binding called '" + name + "'");
        demand(direction.equals("in") || direction.equals("out"), name + " goes '" + direction + "'");
        demand(!isTrigger(binding) || direction.equals("in"), "the trigger " + name + " goes out");
        demand(!name.equals("$return") || direction.equals("out"), "$return goes in");
        demand(
                !binding.has("dataType") || DATA_TYPES.contains(text(binding, "dataType")),
                name + " has the dataType " + binding.get("dataType"));
        binding.properties().forEach(field -> demand(!field.getValue().isNull(), field.getKey() + " is null"));
    }

    private static boolean isTrigger(JsonNode binding) {
        return text(binding, "type").toLowerCase(Locale.ROOT).endsWith("trigger");
    }

    private static String text(JsonNode json, String property) {
        return json.path(property).asText("");
    }
}
