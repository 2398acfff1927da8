package dev.bindery.local.app;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.Settings;
import dev.bindery.local.json.JsonText;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.syntax.AppSettings;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.UndefinedSettingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a {@code function.json} by the rules of the Functions host. */
final class FunctionJson {
    private final String function;
    private final Settings settings;

    FunctionJson(String function, Settings settings) {
        this.function = function;
        this.settings = settings;
    }

    FunctionDescription read(FunctionAdapter adapter, String text, Path directory) {
        Map<String, @Nullable Object> root;
        try {
            Names.function(function);
            root = JsonText.object(text);
        } catch (SyntaxException e) {
            throw new ConfigurationException("Function '" + function + "': " + e.problem(), e);
        } catch (IllegalArgumentException e) {
            throw problem("its function.json cannot be read: " + e.getMessage(), e);
        }
        List<BindingDescription> bindings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (root.get("bindings") instanceof List<?> list) {
            for (Object element : list) {
                BindingDescription binding = binding(element);
                if (!names.add(binding.name().toLowerCase(Locale.ROOT))) {
                    throw binding.problem("has the name of another one; names must differ by more than case");
                }
                bindings.add(binding);
            }
        }
        List<BindingDescription> triggers =
                bindings.stream().filter(BindingDescription::isTrigger).toList();
        if (triggers.size() != 1) {
            throw problem("its function.json has " + triggers.size() + " triggers; a function has exactly one", null);
        }
        return new FunctionDescription(
                function,
                adapter,
                triggers.get(0),
                bindings.stream().filter(BindingDescription::isInput).toList(),
                bindings.stream().filter(BindingDescription::isOutput).toList(),
                root,
                directory);
    }

    private BindingDescription binding(@Nullable Object element) {
        Map<String, @Nullable Object> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try {
            properties.putAll(JsonText.asObject(element));
        } catch (IllegalArgumentException e) {
            throw problem("in its function.json, each of the \"bindings\" must be an object", e);
        }
        String name = text(properties.remove("name"), "");
        String type = text(properties.remove("type"), "");
        String direction = text(properties.remove("direction"), "in").toLowerCase(Locale.ROOT);
        BindingDescription binding = new BindingDescription(function, name, type, direction, properties);
        try {
            Names.binding(name);
        } catch (SyntaxException e) {
            throw binding.problem("has a name that the host refuses. " + e.problem());
        }
        if (type.isBlank()) {
            throw binding.problem("has no type");
        } else if (!Set.of("in", "out", "inout").contains(direction)) {
            throw binding.problem("has the direction \"" + direction + "\"; write in, out or inout");
        } else if (name.equals("$return") && !direction.equals("out")) {
            throw binding.problem("must have the direction out, as every $return");
        }
        properties.replaceAll(
                (property, value) -> value instanceof String raw ? resolved(binding, property, raw) : value);
        return binding;
    }

    private String resolved(BindingDescription binding, String property, String value) {
        try {
            return AppSettings.resolveSettings(
                    value, setting -> settings.get(setting).orElse(null));
        } catch (UndefinedSettingException e) {
            throw new ConfigurationException(
                    "Function '" + function + "': the app setting " + e.setting() + " is not defined, and the "
                            + property
                            + " of its binding '" + binding.name() + "' is \"" + value + "\". Add \"" + e.setting()
                            + "\" under \"Values\" in local.settings.json, or set the environment variable.",
                    e);
        } catch (SyntaxException e) {
            throw binding.problem("has the " + property + " \"" + value + "\". " + e.problem());
        }
    }

    private static String text(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }

    private ConfigurationException problem(String what, @Nullable Throwable cause) {
        String message = "Function '" + function + "': " + what + ".";
        return cause == null ? new ConfigurationException(message) : new ConfigurationException(message, cause);
    }
}
