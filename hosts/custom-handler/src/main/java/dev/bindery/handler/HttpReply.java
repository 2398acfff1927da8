package dev.bindery.handler;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bindery.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Describes an HTTP response in an answer to the host: its status, body and headers, all of them text. What does not
 * fit into that is bytes without anything else, or a failure; forwarded requests have no such limits.
 */
final class HttpReply {
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String BYTES = "application/octet-stream";
    private static final String WAY_OUT = " A function whose bindings are an httpTrigger and an http output only has no"
            + " such limit where host.json sets customHandler.enableForwardingHttpRequest.";

    private final AppFunction function;
    private final Binding output;
    private final HttpResponse response;

    HttpReply(AppFunction function, Binding output, HttpResponse response) {
        this.function = function;
        this.output = output;
        this.response = response;
    }

    void write(JsonGenerator json) throws IOException {
        byte[] body;
        try (InputStream stream = response.bodyStream()) {
            body = stream.readAllBytes();
        }
        Map<String, String> headers = headers();
        String text = HttpValue.text(headers.get(CONTENT_TYPE), body);
        if (text == null) {
            writeBytes(json, headers, body);
            return;
        }
        json.writeStartObject();
        // Not "status", which the host does not look at here.
        json.writeStringField("statusCode", Integer.toString(response.status()));
        json.writeStringField("body", text);
        json.writeObjectFieldStart("headers");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            json.writeStringField(header.getKey(), header.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** One value for each name is all that the host takes. */
    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().asMap().forEach((name, values) -> {
            if (!HttpValue.isOwn(name)) {
                headers.put(name.equalsIgnoreCase(CONTENT_TYPE) ? CONTENT_TYPE : name, String.join(", ", values));
            }
        });
        if (response.cookies().size() > 1) {
            throw new OutputException(
                    function,
                    output,
                    "was given " + response.cookies().size()
                            + " cookies; the Functions host takes one from a custom handler." + WAY_OUT);
        }
        response.cookies().forEach(cookie -> headers.put("Set-Cookie", cookie.headerValue()));
        return headers;
    }

    /** Only a returned value may be bytes, and then it has neither status nor headers. */
    private void writeBytes(JsonGenerator json, Map<String, String> headers, byte[] body) throws IOException {
        Collection<String> names = headers.keySet();
        if (!output.isReturn()
                || response.status() != 200
                || names.stream().anyMatch(name -> !name.equals(CONTENT_TYPE))) {
            throw new OutputException(
                    function,
                    output,
                    "was given a binary body; from a custom handler the Functions host takes one only as the result of"
                            + " the method, with the status 200 and no further headers or cookies." + WAY_OUT);
        }
        String type = headers.getOrDefault(CONTENT_TYPE, BYTES);
        if (!type.equalsIgnoreCase(BYTES)) {
            LoggerFactory.getLogger("Function." + function.name())
                    .warn(
                            "The response's Content-Type {} is lost: from a custom handler the Functions host takes a"
                                    + " binary body without headers.{}",
                            type,
                            WAY_OUT);
        }
        json.writeBinary(body);
    }
}
