package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a function's inputs for one call. */
final class Inputs {
    private final Storage storage;

    Inputs(Storage storage) {
        this.storage = storage;
    }

    Map<String, HostValue> read(FunctionDefinition function, TriggerEvent event, BindingData data) {
        Map<String, HostValue> values = new LinkedHashMap<>();
        values.put(function.trigger().name(), event.value());
        for (Binding input : function.inputs()) {
            values.put(
                    input.name(),
                    input.isType("blob") ? blob(input, data) : storage.input(function.name(), input.name()));
        }
        return values;
    }

    /** Text unless bytes are asked for; as a stream it does not arrive at all. */
    private HostValue blob(Binding input, BindingData data) {
        byte[] content = storage.blob(data.resolve(input, "path"));
        if (content == null || input.dataType().equals("stream")) {
            return HostValue.NOTHING;
        }
        return input.dataType().equals("binary")
                ? new HostValue.Bytes(content)
                : new HostValue.Text(new String(content, UTF_8));
    }
}
