package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.spi.BoundValue;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * The metadata that the host sends. It leaves out every name that ends in {@code trigger}; those that functions are
 * told of elsewhere are put back: the text of a queue's message, and the path of a blob.
 */
record SentMetadata(AppFunction function, Inputs inputs, Environment environment) implements Metadata {
    @Override
    public BoundValue get(String name) {
        BoundValue value = inputs.metadata().get(name);
        Binding trigger = function.trigger();
        if (value != null || !trigger.isType(name)) {
            return value == null ? BoundValue.NOTHING : value;
        } else if (name.equalsIgnoreCase("queueTrigger")) {
            return message(inputs.data().getOrDefault(trigger.name(), BoundValue.NOTHING));
        } else if (name.equalsIgnoreCase("blobTrigger")) {
            return blob(trigger, inputs.metadata().getOrDefault("Uri", BoundValue.NOTHING));
        }
        return BoundValue.NOTHING;
    }

    private static BoundValue message(BoundValue value) {
        if (value instanceof BoundValue.Bytes bytes) {
            try {
                return new BoundValue.Text(UTF_8.newDecoder()
                        .decode(ByteBuffer.wrap(bytes.bytes()))
                        .toString());
            } catch (CharacterCodingException e) {
                return BoundValue.NOTHING;
            }
        }
        return value instanceof BoundValue.Text ? value : BoundValue.NOTHING;
    }

    /** Its url is that of the account, which may have a path of its own, and then the container and the blob. */
    private BoundValue blob(Binding trigger, BoundValue uri) {
        String container =
                Setting.resolved(trigger.text("path", ""), environment).replaceFirst("/.*", "");
        if (uri instanceof BoundValue.Text text && !container.isEmpty()) {
            try {
                String path = String.valueOf(URI.create(text.text()).getPath());
                int start = path.indexOf("/" + container + "/");
                return start < 0 ? BoundValue.NOTHING : new BoundValue.Text(path.substring(start + 1));
            } catch (IllegalArgumentException e) {
                // No url, so nobody can tell.
            }
        }
        return BoundValue.NOTHING;
    }
}
