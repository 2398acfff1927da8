package dev.bindery.local.bindings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Outbox;
import dev.bindery.local.call.Output;
import dev.bindery.local.json.JsonText;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
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
        Target target = new Target(binding, parts.stores().of(binding), MessageLimit.of(parts.hostJson()));
        return data -> {
            String queue = place.queue(data);
            return (value, outbox) -> target.write(queue, value, outbox);
        };
    }

    /** Where messages go, apart from the queue, which may differ from call to call. */
    private record Target(BindingDescription binding, Store store, MessageLimit limit) {
        void write(String queue, BoundValue value, Outbox outbox) throws IOException {
            if (value instanceof BoundValue.Items items) {
                for (BoundValue item : items.values()) {
                    write(queue, item, outbox);
                }
            } else if (value instanceof BoundValue.Json json
                    && json.json().stripLeading().startsWith("[")) {
                for (Object element : (List<?>) JsonText.read(json.json())) {
                    String text = element instanceof String string ? string : JsonText.write(element);
                    add(queue, text.getBytes(UTF_8), outbox);
                }
            } else if (value instanceof BoundValue.Nothing) {
                add(queue, new byte[0], outbox);
            } else {
                add(queue, OutputBytes.of(binding, value), outbox);
            }
        }

        private void add(String queue, byte[] body, Outbox outbox) {
            if (!limit.allows(body.length)) {
                throw new IllegalArgumentException("Function '" + binding.function() + "': the message for '"
                        + binding.name() + "' has " + body.length + " bytes. " + limit
                        + " Put the content into a blob and its name on the queue.");
            }
            outbox.add(store, new Change.Enqueue(queue, body));
        }
    }
}
