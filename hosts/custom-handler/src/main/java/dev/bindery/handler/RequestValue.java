package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bindery.HttpRequest;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HTTP request as the host describes it. Its query is that of its url, which is not joined or decoded yet. */
final class RequestValue {
    private String method = "GET";
    private String url = "/";
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> params = new LinkedHashMap<>();
    private @Nullable String body;

    private RequestValue() {}

    /** The request that a parser stands at the beginning of; it stands at its end then. */
    static BoundValue read(JsonParser parser) throws IOException {
        RequestValue request = new RequestValue();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName().toLowerCase(Locale.ROOT);
            parser.nextToken();
            request.read(field, parser);
        }
        return new BoundValue.Request(request.build());
    }

    private void read(String field, JsonParser parser) throws IOException {
        switch (field) {
            case "method" -> method = parser.getValueAsString(method);
            case "url" -> url = parser.getValueAsString(url);
            case "headers" -> readHeaders(parser);
            case "params" -> readParams(parser);
            case "body" -> body = readBody(parser);
            default -> parser.skipChildren();
        }
    }

    private void readHeaders(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            List<String> values = new ArrayList<>(1);
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(parser.getValueAsString(""));
                    parser.skipChildren();
                }
            } else {
                values.add(parser.getValueAsString(""));
                parser.skipChildren();
            }
            headers.put(name, joined(name, values));
        }
    }

    /** One value for each name, as functions get it from every host; cookies have a separator of their own. */
    static String joined(String name, List<String> values) {
        return String.join(name.equalsIgnoreCase("Cookie") ? "; " : ",", values);
    }

    private void readParams(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                params.put(name, parser.getValueAsString(""));
                parser.skipChildren();
            }
        }
    }

    private static @Nullable String readBody(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case START_OBJECT, START_ARRAY -> JsonText.copy(parser);
            default -> parser.getText();
        };
    }

    private HttpRequest build() throws RefusedException {
        HttpRequest.Builder request = HttpRequest.builder(method, url);
        headers.forEach(request::header);
        params.forEach(request::routeParam);
        String content = body;
        if (content != null) {
            HttpRequest head = request.build();
            request.body(
                    isBinary(head.headers().getOrDefault("Content-Type", ""))
                            ? decoded(content)
                            // In the charset in which the function will read it.
                            : content.getBytes(head.charset().canEncode() ? head.charset() : UTF_8));
        }
        return request.build();
    }

    /** The host sends the bodies of these types as base64. */
    private static boolean isBinary(String contentType) {
        String type = contentType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("application/octet-stream") || type.startsWith("multipart/");
    }

    private static byte[] decoded(String base64) throws RefusedException {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, "The body of the HTTP request is binary, and it is not base64.");
        }
    }
}
