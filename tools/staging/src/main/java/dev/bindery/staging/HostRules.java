package dev.bindery.staging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Why the Azure Functions host would refuse to load a function: its rules, on {@code function.json} alone.
 *
 * <p>Bindery's processor has these rules too, on Java sources. This is a second statement of them, which shares nothing
 * with the first but the parsers of {@code dev.bindery.syntax}; so each can be held against the other.
 */
public final class HostRules {
    private static final Pattern FUNCTION_NAME = Pattern.compile("(?!(?i:host)$)[A-Za-z][A-Za-z0-9_-]{0,127}");
    private static final Pattern ENTRY_POINT =
            Pattern.compile("(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*(\\.(?=.)|$)){2,}");
    private static final Set<String> WITHOUT_BUNDLE =
            Set.of("httptrigger", "http", "timertrigger", "manualtrigger", "warmuptrigger");

    private final List<Complaint> complaints = new ArrayList<>();

    private HostRules() {}

    /**
     * Checks an app.
     *
     * @param functions the {@code function.json} of each function by the function's name
     * @return every reason, in the order of the names; none if all functions load
     */
    public static List<Complaint> complaints(Map<String, JsonNode> functions) {
        HostRules rules = new HostRules();
        Map<String, JsonNode> sorted = sorted(functions);
        sorted.forEach(rules::function);
        rules.namesDiffer(sorted);
        rules.routesDiffer(sorted);
        return Collections.unmodifiableList(rules.complaints);
    }

    /**
     * Finds bindings that the host has from an extension bundle only.
     *
     * @param functions the {@code function.json} of each function by the function's name
     * @return every binding that it would not find without a bundle
     */
    public static List<Complaint> complaintsWithoutBundle(Map<String, JsonNode> functions) {
        HostRules rules = new HostRules();
        sorted(functions)
                .forEach((name, json) -> json.path("bindings")
                        .forEach(binding -> rules.demand(
                                !BindingRules.hasType(binding) || WITHOUT_BUNDLE.contains(BindingRules.type(binding)),
                                new Complaint(
                                        name,
                                        BindingRules.name(binding),
                                        HostRule.EXTENSION_BUNDLE,
                                        "its type is "
                                                + Fields.anyCase(binding, "type")
                                                        .asText() + "."))));
        return Collections.unmodifiableList(rules.complaints);
    }

    /** As the host orders them; those that differ by case alone stay apart. */
    private static Map<String, JsonNode> sorted(Map<String, JsonNode> functions) {
        Map<String, JsonNode> sorted =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        sorted.putAll(functions);
        return sorted;
    }

    private void demand(boolean condition, Complaint complaint) {
        if (!condition) {
            complaints.add(complaint);
        }
    }

    private void demand(boolean condition, String function, HostRule rule, String found) {
        demand(condition, new Complaint(function, null, rule, found));
    }

    private void function(String name, JsonNode json) {
        demand(
                FUNCTION_NAME.matcher(name).matches(),
                name,
                HostRule.FUNCTION_NAME,
                "the function is called '" + name + "'.");
        if (!json.isObject()) {
            demand(false, name, HostRule.DOCUMENT, "it is no object.");
            return;
        }
        JsonNode script = Fields.exact(json, "scriptFile");
        demand(
                Fields.isText(script)
                        && script.textValue().toLowerCase(Locale.ROOT).endsWith(".jar"),
                name,
                HostRule.SCRIPT_FILE,
                found("scriptFile", script));
        JsonNode entry = Fields.exact(json, "entryPoint");
        demand(
                entry.isTextual() && ENTRY_POINT.matcher(entry.textValue()).matches(),
                name,
                HostRule.ENTRY_POINT,
                found("entryPoint", entry));
        JsonNode source = Fields.anyCase(json, "configurationSource");
        demand(
                source.isMissingNode() || Fields.isOneOf(source, "config"),
                name,
                HostRule.CONFIGURATION_SOURCE,
                found("configurationSource", source));
        bindings(name, Fields.exact(json, "bindings"));
        RetryRules.check(name, Fields.exact(json, "retry"), complaints);
    }

    private void bindings(String function, JsonNode bindings) {
        if (!bindings.isArray() || bindings.isEmpty()) {
            demand(false, function, HostRule.BINDINGS, found("bindings", bindings));
            return;
        }
        Set<String> names = new HashSet<>();
        int triggers = 0;
        boolean known = true;
        for (JsonNode binding : bindings) {
            demand(binding.isObject(), function, HostRule.BINDINGS, "one of the bindings is " + binding + ".");
            BindingRules.check(function, binding, complaints);
            String name = BindingRules.name(binding);
            demand(
                    name == null || names.add(name.toLowerCase(Locale.ROOT)),
                    new Complaint(function, name, HostRule.BINDING_NAME_TWICE, "another one has this name."));
            known &= BindingRules.hasType(binding);
            triggers += BindingRules.isTrigger(binding) ? 1 : 0;
        }
        // A binding that has no type may have been meant to be the trigger.
        demand(
                triggers == 1 || triggers == 0 && !known,
                function,
                HostRule.TRIGGER,
                "it has " + (triggers == 0 ? "no trigger." : triggers + " triggers."));
    }

    private void namesDiffer(Map<String, JsonNode> sorted) {
        Map<String, String> seen = new HashMap<>();
        for (String name : sorted.keySet()) {
            String other = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            demand(other == null, name, HostRule.FUNCTION_NAME_TWICE, "there is a function '" + other + "' too.");
        }
    }

    private void routesDiffer(Map<String, JsonNode> sorted) {
        List<Route> routes = new ArrayList<>();
        sorted.forEach((function, json) -> json.path("bindings").forEach(binding -> {
            if (BindingRules.type(binding).equals("httptrigger")) {
                Route route = Route.of(function, binding);
                routes.stream()
                        .filter(route::meets)
                        .findFirst()
                        .ifPresent(other -> demand(
                                false,
                                new Complaint(
                                        function,
                                        BindingRules.name(binding),
                                        HostRule.ROUTE_TWICE,
                                        "the route '" + route.text() + "' is that of function '" + other.function()
                                                + "' too.")));
                routes.add(route);
            }
        }));
    }

    /** What was found where something else should be. */
    static String found(String name, JsonNode value) {
        return value.isMissingNode() ? "there is no " + name + "." : name + " is " + value + ".";
    }
}
