package dev.bindery.testing;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.app.Catalogue;
import dev.bindery.local.app.FunctionDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Input;
import dev.bindery.local.call.Output;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.triggers.TriggerKinds;
import dev.bindery.spi.FunctionInstances;
import dev.bindery.syntax.UndefinedSettingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The functions of the app. One that cannot be loaded, for want of an app setting say, is in nobody's way until a test
 * asks for it.
 */
final class Functions {
    private final Map<String, LoadedFunction> loaded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, ConfigurationException> refused = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Functions() {}

    static Functions load(
            AppConfiguration configuration,
            HostParts parts,
            Bindings bindings,
            FunctionInstances instances,
            Supplier<String> ids) {
        Functions functions = new Functions();
        Catalogue catalogue = Catalogue.of(configuration.classLoader());
        if (catalogue.isEmpty()) {
            throw new AssertionError("There are no functions on the class path of this test."
                    + "\n  The annotation processor bindery-processor writes them down when it compiles methods with"
                    + " @FunctionName.\n  Add it to the compiler's processor path, and build from clean.");
        }
        for (String name : catalogue.names()) {
            try {
                FunctionDescription description = catalogue
                        .functions(List.of(name), configuration.settings())
                        .get(0);
                functions.loaded.put(
                        name,
                        function(wired(description, configuration), configuration, parts, bindings, instances, ids));
            } catch (ConfigurationException e) {
                functions.refused.put(name, e);
            }
        }
        return functions;
    }

    private static FunctionDescription wired(FunctionDescription function, AppConfiguration configuration) {
        return configuration.instances().isEmpty()
                ? function
                : new FunctionDescription(
                        function.name(),
                        new GivenInstances(function.adapter(), configuration.instances()),
                        function.trigger(),
                        function.inputs(),
                        function.outputs(),
                        function.json(),
                        function.directory());
    }

    private static LoadedFunction function(
            FunctionDescription description,
            AppConfiguration configuration,
            HostParts parts,
            Bindings bindings,
            FunctionInstances instances,
            Supplier<String> ids) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        Map<String, Output> outputs = new LinkedHashMap<>();
        for (BindingDescription binding : description.inputs()) {
            inputs.put(binding.name(), bindings.input(binding, parts));
        }
        for (BindingDescription binding : description.outputs()) {
            outputs.put(binding.name(), bindings.output(binding, parts));
        }
        CallableFunction callable = new CallableFunction(description, null, inputs, outputs, instances, ids);
        String name = description.name();
        boolean disabled = configuration.settings().isOn("AzureWebJobs." + name + ".Disabled")
                || configuration.settings().isOn("AzureWebJobs_" + name + "_Disabled");
        return new LoadedFunction(
                description, callable, TriggerKinds.bind(description.trigger(), callable, parts), disabled);
    }

    List<String> names() {
        Map<String, Object> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(loaded);
        all.putAll(refused);
        return List.copyOf(all.keySet());
    }

    /** The names of the functions with a kind of trigger. */
    List<String> names(Class<? extends Trigger> kind) {
        return loaded.values().stream()
                .filter(function -> kind.isInstance(function.trigger()))
                .map(LoadedFunction::name)
                .toList();
    }

    /** The triggers of a kind, of functions that are not disabled, in the order of their names. */
    <T extends Trigger> List<T> enabled(Class<T> kind) {
        return loaded.values().stream()
                .filter(function -> !function.disabled() && kind.isInstance(function.trigger()))
                .map(function -> kind.cast(function.trigger()))
                .toList();
    }

    LoadedFunction get(String name) {
        LoadedFunction function = loaded.get(name);
        if (function != null) {
            return function;
        }
        ConfigurationException reason = refused.get(name);
        if (reason != null) {
            throw new AssertionError(reason(reason), reason);
        }
        throw new AssertionError("The app has no function '" + name + "'." + Failures.nearest(name, names()));
    }

    /** Why functions could not be loaded, one line for each. */
    List<String> refusals() {
        return refused.values().stream().map(Functions::reason).toList();
    }

    private static String reason(ConfigurationException e) {
        if (e.getCause() instanceof UndefinedSettingException undefined) {
            String first = String.valueOf(e.getMessage()).replaceFirst(" Add \".*", "");
            return first + "\n  Give the test a value: @Setting(name = \"" + undefined.setting()
                    + "\", value = \"…\"), or setting(…) of FunctionApp.builder().";
        }
        return String.valueOf(e.getMessage());
    }
}
