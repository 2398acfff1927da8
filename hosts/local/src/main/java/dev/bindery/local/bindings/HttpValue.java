package dev.bindery.local.bindings;

import dev.bindery.HttpResponse;
import dev.bindery.spi.BoundValue;
import java.util.Optional;

/** Values as HTTP responses. */
public final class HttpValue {
    private HttpValue() {}

    /** The response that a value means, or nothing where it means none. */
    public static Optional<HttpResponse> response(BoundValue value) {
        if (value instanceof BoundValue.Response response) {
            return Optional.of(response.response());
        } else if (value instanceof BoundValue.Text text) {
            return Optional.of(HttpResponse.text(text.text()));
        } else if (value instanceof BoundValue.Json json) {
            return Optional.of(HttpResponse.text(json.json()));
        } else if (value instanceof BoundValue.Numeric numeric) {
            return Optional.of(HttpResponse.text(numeric.number().toString()));
        } else if (value instanceof BoundValue.Bytes bytes) {
            return Optional.of(HttpResponse.bytes(bytes.bytes()));
        } else if (value instanceof BoundValue.Stream stream) {
            return Optional.of(HttpResponse.stream(stream.stream()));
        }
        return Optional.empty();
    }
}
