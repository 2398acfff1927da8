package dev.bindery.local.bindings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Outbox;
import dev.bindery.local.call.Output;
import dev.bindery.local.json.JsonText;
import dev.bindery.local.storage.Change;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.util.List;

/** A queue to write to: one message for a value, several for a list or a JSON array. */
final class QueueOutput implements OutputKind {
    @Override
    public String type() {
        return "queue";
    }

    @Override
    public Output bind(BindingDescription binding, HostParts parts) {
        Place place = Place.of(binding, "queueName", parts.clock());
        MessageLimit limit = MessageLimit.of(parts.hostJson());
        return data -> {
            String queue = place.queue(data);
            return (value, outbox) -> write(binding, queue, limit, value, outbox);
        };
    }

    private static void write(
            BindingDescription binding, String queue, MessageLimit limit, BoundValue value, Outbox outbox)
            throws IOException {
        if (value instanceof BoundValue.Items items) {
            for (BoundValue item : items.values()) {
                write(binding, queue, limit, item, outbox);
            }
        } else if (value instanceof BoundValue.Json json
                && json.json().stripLeading().startsWith("[")) {
            for (Object element : (List<?>) JsonText.read(json.json())) {
                String text = element instanceof String string ? string : JsonText.write(element);
                add(binding, queue, limit, text.getBytes(UTF_8), outbox);
            }
        } else if (value instanceof BoundValue.Nothing) {
            add(binding, queue, limit, new byte[0], outbox);
        } else {
            add(binding, queue, limit, OutputBytes.of(binding, value), outbox);
        }
    }

    private static void add(BindingDescription binding, String queue, MessageLimit limit, byte[] body, Outbox outbox) {
        if (!limit.allows(body.length)) {
            throw new IllegalArgumentException("Function '" + binding.function() + "': the message for '"
                    + binding.name() + "' has " + body.length + " bytes. " + limit
                    + " Put the content into a blob and its name on the queue.");
        }
        outbox.add(new Change.Enqueue(queue, body));
    }
}
