package dev.bindery.local.bindings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.io.InputStream;

/** One value as the bytes that an output writes. */
final class OutputBytes {
    private OutputBytes() {}

    /** Takes anything that is one value; lists and HTTP messages are not. */
    static byte[] of(BindingDescription binding, BoundValue value) throws IOException {
        if (value instanceof BoundValue.Bytes bytes) {
            return bytes.bytes();
        } else if (value instanceof BoundValue.Text text) {
            return text.text().getBytes(UTF_8);
        } else if (value instanceof BoundValue.Json json) {
            return json.json().getBytes(UTF_8);
        } else if (value instanceof BoundValue.Numeric numeric) {
            return numeric.number().toString().getBytes(UTF_8);
        } else if (value instanceof BoundValue.Stream stream) {
            try (InputStream content = stream.stream()) {
                return content.readAllBytes();
            }
        }
        throw new IllegalArgumentException("Function '" + binding.function() + "': the " + binding.type() + " output '"
                + binding.name() + "' was given a " + value.getClass().getSimpleName()
                + "; it takes text, JSON, bytes or a stream.");
    }
}
