package dev.bindery.local.bindings;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.HostJson;

/**
 * How large a queue message may be. Azure's limit holds here too, so that what runs here runs there.
 *
 * @param bytes the largest message
 * @param reason why, in words
 */
public record MessageLimit(int bytes, String reason) {
    private static final String ENCODING = "extensions:queues:messageEncoding";
    private static final int STORED = 64 * 1024;

    /** The limit for the encoding of messages that {@code host.json} says. */
    public static MessageLimit of(HostJson hostJson) {
        return isBase64(hostJson)
                ? new MessageLimit(STORED / 4 * 3, "A queue message holds 64 KB, which is 48 KB before Base64.")
                : new MessageLimit(STORED, "A queue message holds 64 KB.");
    }

    /**
     * Whether messages are encoded as Base64, as they are unless {@code host.json} says otherwise.
     *
     * @throws ConfigurationException if it says something else than {@code base64} or {@code none}
     */
    static boolean isBase64(HostJson hostJson) {
        String encoding = hostJson.text(ENCODING).orElse("base64");
        if (!encoding.equalsIgnoreCase("base64") && !encoding.equalsIgnoreCase("none")) {
            throw new ConfigurationException(
                    "host.json: " + ENCODING.replace(':', '.') + " is \"" + encoding + "\"; it must be base64 or none");
        }
        return encoding.equalsIgnoreCase("base64");
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
