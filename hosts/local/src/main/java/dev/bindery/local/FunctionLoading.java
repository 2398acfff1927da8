package dev.bindery.local;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.app.FunctionDescription;
import dev.bindery.local.bindings.BindingKinds;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.HostedFunction;
import dev.bindery.local.call.Input;
import dev.bindery.local.call.Output;
import dev.bindery.local.config.Settings;
import dev.bindery.local.triggers.TriggerKinds;
import dev.bindery.spi.FunctionInstances;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        CallableFunction callable = new CallableFunction(description, inputs, outputs, instances);
        return new HostedFunction(
                description, callable, TriggerKinds.bind(description.trigger(), callable, parts), disabled, unserved);
    }
}
