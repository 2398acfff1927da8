package dev.bindery.local;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.app.FunctionDescription;
import dev.bindery.local.bindings.BindingKinds;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.HostedFunction;
import dev.bindery.local.call.Input;
import dev.bindery.local.call.Output;
import dev.bindery.local.call.RetryPolicy;
import dev.bindery.local.config.Settings;
import dev.bindery.local.triggers.TriggerKinds;
import dev.bindery.spi.FunctionInstances;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes functions ready to be called. */
final class FunctionLoading {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Startup");

    private final HostParts parts;
    private final Settings settings;
    private final FunctionInstances instances;

    FunctionLoading(HostParts parts, Settings settings, FunctionInstances instances) {
        this.parts = parts;
        this.settings = settings;
        this.instances = instances;
    }

    /** The function's own policy, or the one that {@code host.json} has for all. */
    private @Nullable RetryPolicy retries(FunctionDescription description) {
        if (description.json() instanceof Map<?, ?> json && json.get("retry") instanceof Map<?, ?> own) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            own.forEach((name, value) -> properties.put(String.valueOf(name), value));
            return RetryPolicy.read("Function '" + description.name() + "'", properties);
        }
        Map<String, String> usual = parts.hostJson().below("retry");
        return usual.isEmpty() ? null : RetryPolicy.read("host.json", usual);
    }

    HostedFunction load(FunctionDescription description) {
        List<String> unserved = new ArrayList<>();
        Map<String, Input> inputs = new LinkedHashMap<>();
        Map<String, Output> outputs = new LinkedHashMap<>();
        for (BindingDescription binding : description.inputs()) {
            BindingKinds.input(binding, parts)
                    .ifPresentOrElse(input -> inputs.put(binding.name(), input), () -> unserved.add(binding.type()));
        }
        for (BindingDescription binding : description.outputs()) {
            BindingKinds.output(binding, parts)
                    .ifPresentOrElse(output -> outputs.put(binding.name(), output), () -> unserved.add(binding.type()));
        }
        String name = description.name();
        boolean disabled = settings.isOn("AzureWebJobs." + name + ".Disabled")
                || settings.isOn("AzureWebJobs_" + name + "_Disabled");
        if (!unserved.isEmpty()) {
            LOG.warn("Function '{}' cannot run here: this host has no {} binding", name, String.join(", ", unserved));
            return new HostedFunction(description, null, null, disabled, unserved);
        }
        String trigger = description.trigger().type();
        if (!TriggerKinds.serves(trigger)) {
            unserved.add(trigger);
            LOG.warn(
                    "Function '{}' only runs by hand here, with POST /admin/functions/{}: this host has no {}",
                    name,
                    name,
                    trigger);
        }
        CallableFunction callable = new CallableFunction(description, retries(description), inputs, outputs, instances);
        return new HostedFunction(
                description, callable, TriggerKinds.bind(description.trigger(), callable, parts), disabled, unserved);
    }
}
