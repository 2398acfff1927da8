package dev.bindery.local.storage.azure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/** How the bytes of a message are text, which is all that a queue of Azure Storage takes. */
public enum MessageEncoding {
    /** What the Functions host expects unless it is told otherwise. */
    BASE64 {
        @Override
        String encode(byte[] body) {
            return Base64.getEncoder().encodeToString(body);
        }

        @Override
        Optional<byte[]> decode(byte[] text) {
            try {
                return Optional.of(Base64.getDecoder().decode(new String(text, US_ASCII).strip()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    },
    /** The bytes are UTF-8 already. */
    NONE {
        @Override
        String encode(byte[] body) {
            return new String(body, UTF_8);
        }

        @Override
        Optional<byte[]> decode(byte[] text) {
            return Optional.of(text);
        }
    };

    abstract String encode(byte[] body);

    /** The bytes of a message, or nothing if its text is not of this encoding. */
    abstract Optional<byte[]> decode(byte[] text);
}
