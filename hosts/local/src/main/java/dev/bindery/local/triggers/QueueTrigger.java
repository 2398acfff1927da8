package dev.bindery.local.triggers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.CallData;
import dev.bindery.local.call.CallableFunction;
import dev.bindery.local.call.Layer;
import dev.bindery.local.call.Payload;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.StoredMessage;
import dev.bindery.spi.BoundValue;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Calls a function for each message of a queue. */
final class QueueTrigger implements Trigger {
    private static final int LONGEST_NAME = 63;
    private static final String POISON = "-poison";

    private final CallableFunction function;
    private final HostParts parts;
    private final String queue;
    private final boolean binary;
    private final QueueListener listener;

    private QueueTrigger(String queue, boolean binary, Store store, CallableFunction function, HostParts parts) {
        this.queue = queue;
        this.binary = binary;
        this.function = function;
        this.parts = parts;
        String poison = queue + POISON;
        boolean poisoned = queue.endsWith(POISON) || poison.length() > LONGEST_NAME;
        this.listener = new QueueListener(
                store, queue, poisoned ? null : poison, QueueRules.of(parts.hostJson()), parts, this::received);
    }

    static Trigger of(BindingDescription binding, CallableFunction function, HostParts parts) {
        String queue = binding.required("queueName").toLowerCase(Locale.ROOT);
        try {
            Names.queue(queue);
        } catch (SyntaxException e) {
            throw binding.problem("has the queueName \"" + queue + "\". " + e.problem());
        }
        return new QueueTrigger(
                queue, binding.dataType().equals("binary"), parts.stores().of(binding), function, parts);
    }

    @Override
    public String summary() {
        return "queueTrigger " + queue;
    }

    @Override
    public void start() {
        listener.start();
    }

    @Override
    public void stop() {
        listener.stop();
    }

    private void received(Delivery delivery) {
        TriggerEvent event = event("New queue message detected on '" + queue + "'.", delivery.message())
                .completing(delivery::acknowledge);
        parts.calls().start(function, event, delivery::after);
    }

    @Override
    public TriggerEvent byHand(String input) {
        Instant now = parts.clock().instant();
        String id = UUID.randomUUID().toString();
        return event(
                "This function was called by hand.",
                new StoredMessage(
                        queue, id, "", input.getBytes(UTF_8), 1, now, now.plus(Duration.ofDays(7)), now, true));
    }

    private TriggerEvent event(String reason, StoredMessage message) {
        Map<String, Object> data = new HashMap<>();
        data.put("Id", message.id());
        data.put("PopReceipt", message.popReceipt());
        data.put("DequeueCount", (long) message.dequeueCount());
        data.put("InsertionTime", message.insertionTime().atOffset(ZoneOffset.UTC));
        data.put("ExpirationTime", message.expirationTime().atOffset(ZoneOffset.UTC));
        data.put("NextVisibleTime", message.nextVisibleTime().atOffset(ZoneOffset.UTC));
        String text = new String(message.body(), UTF_8);
        if (isText(message.body())) {
            data.put("QueueTrigger", text);
        }
        return binary
                ? TriggerEvent.of(reason, new BoundValue.Bytes(message.body()), new CallData(Layer.of(data)))
                : TriggerEvent.of(
                        reason, new BoundValue.Text(text), new CallData(new Payload(() -> text), Layer.of(data)));
    }

    private static boolean isText(byte[] body) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
