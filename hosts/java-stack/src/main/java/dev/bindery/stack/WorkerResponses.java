package dev.bindery.stack;

import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.HttpStatusType;
import dev.bindery.Cookie;
import dev.bindery.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Responses of ours as the worker takes them: one value for each header, and so one cookie. */
final class WorkerResponses {
    private WorkerResponses() {}

    /** A response that the function returns; its body travels as bytes, which the host changes nothing about. */
    static HttpResponseMessage message(HttpResponse response, HttpRequestMessage<?> request, CallLog log)
            throws IOException {
        HttpResponseMessage.Builder message = request.createResponseBuilder(HttpStatusType.custom(response.status()));
        headers(response, log).forEach(message::header);
        return message.body(body(response)).build();
    }

    /**
     * A response in an output parameter, where the worker has no responses: the host takes one from a JSON object with
     * a body in it.
     *
     * @throws IllegalStateException if the body is no text
     */
    static Map<String, Object> description(HttpResponse response, String binding, CallLog log) throws IOException {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("statusCode", response.status());
        description.put("headers", headers(response, log));
        description.put("body", WorkerValues.text(body(response), binding));
        return description;
    }

    private static Map<String, String> headers(HttpResponse response, CallLog log) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers()
                .names()
                .forEach(name ->
                        headers.put(name, String.join(", ", response.headers().all(name))));
        if (!response.cookies().isEmpty()) {
            headers.put("Set-Cookie", response.cookies().get(0).headerValue());
        }
        if (response.cookies().size() > 1) {
            log.warn("The response sets the cookies "
                    + String.join(
                            ", ", response.cookies().stream().map(Cookie::name).toList())
                    + ", but Azure's Java worker carries one: only "
                    + response.cookies().get(0).name() + " is sent. Set one cookie, or use another runner.");
        }
        return headers;
    }

    private static byte[] body(HttpResponse response) throws IOException {
        try (InputStream body = response.bodyStream()) {
            return body.readAllBytes();
        }
    }
}
