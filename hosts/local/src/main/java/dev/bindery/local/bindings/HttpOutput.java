package dev.bindery.local.bindings;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Output;

/** The HTTP response. */
final class HttpOutput implements OutputKind {
    @Override
    public String type() {
        return "http";
    }

    @Override
    public Output bind(BindingDescription binding, HostParts parts) {
        return data -> (value, outbox) -> outbox.respond(HttpValue.response(value)
                .orElseThrow(() -> new IllegalArgumentException("Function '" + binding.function() + "': a "
                        + value.getClass().getSimpleName() + " cannot be an HTTP response; an HttpResponse can.")));
    }
}
