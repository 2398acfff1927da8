package dev.bindery.handler;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.spi.BoundValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTTP responses among the values that functions give. */
final class HttpValue {
    /** What a server says itself. */
    private static final Set<String> OWN = Set.of("content-length", "transfer-encoding", "connection", "date");

    private HttpValue() {}

    /** The response that a value means; 204 for none. */
    static HttpResponse response(AppFunction function, Binding output, BoundValue value) {
        if (value instanceof BoundValue.Nothing) {
            return HttpResponse.status(204).build();
        } else if (value instanceof BoundValue.Response response) {
            return response.response();
        } else if (value instanceof BoundValue.Text text) {
            return HttpResponse.text(text.text());
        } else if (value instanceof BoundValue.Json json) {
            return HttpResponse.text(json.json());
        } else if (value instanceof BoundValue.Numeric numeric) {
            return HttpResponse.text(numeric.number().toString());
        } else if (value instanceof BoundValue.Bytes bytes) {
            return HttpResponse.bytes(bytes.bytes());
        } else if (value instanceof BoundValue.Stream stream) {
            return HttpResponse.stream(stream.stream());
        }
        throw new OutputException(
                function,
                output,
                "was given a " + value.getClass().getSimpleName() + ", which cannot be an HTTP response.");
    }

    /** Whether a header is the server's business and not the function's. */
    static boolean isOwn(String header) {
        return OWN.contains(header.toLowerCase(Locale.ROOT));
    }

    /** A body as text in the charset of its content type, or null if it is no such text. */
    static @Nullable String text(@Nullable String contentType, byte[] body) {
        HttpRequest.Builder reader = HttpRequest.post("/").body(body);
        if (contentType != null) {
            reader.header("Content-Type", contentType);
        }
        try {
            return reader.build()
                    .charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
