package dev.bindery.local.bindings;

import dev.bindery.local.config.HostJson;

/**
 * How large a queue message may be. Azure's limit holds here too, so that what runs here runs there.
 *
 * @param bytes the largest message
 * @param reason why, in words
 */
public record MessageLimit(int bytes, String reason) {
    private static final int STORED = 64 * 1024;

    /** The limit for the encoding of messages that {@code host.json} says. */
    public static MessageLimit of(HostJson hostJson) {
        boolean base64 = !hostJson.text("extensions:queues:messageEncoding")
                .orElse("base64")
                .equalsIgnoreCase("none");
        return base64
                ? new MessageLimit(STORED / 4 * 3, "A queue message holds 64 KB, which is 48 KB before Base64.")
                : new MessageLimit(STORED, "A queue message holds 64 KB.");
    }

    /** Whether a message of a length fits. */
    public boolean allows(long length) {
        return length <= bytes;
    }

    @Override
    public String toString() {
        return reason;
    }
}
