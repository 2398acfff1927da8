package dev.bindery.standin.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.standin.Binding;
import dev.bindery.standin.Call;
import dev.bindery.standin.CallFailure;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.Json;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.Reply;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a handler's answer, as unforgivingly as the host does. */
final class ReplyJson {
    private ReplyJson() {}

    static Reply read(Call call, HttpResponse<byte[]> response) {
        String received = new String(response.body(), UTF_8);
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (response.statusCode() / 100 != 2) {
            throw CallFailure.failed("The handler answered " + response.statusCode() + ": " + received);
        } else if (response.body().length == 0) {
            throw new CallFailure(Outcome.Status.HUNG, "The handler answered nothing; the call never ends");
        } else if (!type.matches("(application|text)/json( *;.*)?")) {
            throw CallFailure.failed("The handler answered with the content type '" + type + "': " + received);
        }
        JsonNode root = Json.read(response.body())
                .orElseThrow(() -> CallFailure.failed("The handler's answer is not JSON: " + received));
        if (root.isNull()) {
            throw new CallFailure(Outcome.Status.HUNG, "The handler answered null; the call never ends");
        } else if (!root.isObject()) {
            throw CallFailure.failed("The handler's answer is no object: " + received);
        }
        return Reply.of(
                outputs(call.function(), Json.property(root, "Outputs")),
                returned(call.function(), Json.property(root, "ReturnValue")),
                logs(Json.property(root, "Logs")));
    }

    private static List<String> logs(@Nullable JsonNode logs) {
        List<String> lines = new ArrayList<>();
        if (logs != null && !logs.isNull()) {
            if (!logs.isArray()) {
                throw CallFailure.failed("Logs must be a list of strings");
            }
            for (JsonNode line : logs) {
                if (!line.isTextual()) {
                    throw CallFailure.failed("Logs must be a list of strings");
                }
                lines.add(line.textValue());
            }
        }
        return lines;
    }

    private static HostValue returned(FunctionDefinition function, @Nullable JsonNode value) {
        Binding output = function.output("$return").orElse(null);
        return value == null || output == null ? HostValue.NOTHING : value(output, value);
    }

    private static @Nullable Map<String, HostValue> outputs(FunctionDefinition function, @Nullable JsonNode outputs) {
        if (outputs == null || outputs.isNull()) {
            return null;
        } else if (!outputs.isObject()) {
            throw CallFailure.failed("Outputs must be an object");
        }
        Map<String, HostValue> values = new LinkedHashMap<>();
        for (Binding output : function.outputs()) {
            JsonNode value = Json.property(outputs, output.name());
            if (output.isType("http") && !output.isReturn()) {
                values.put(output.name(), new HostValue.Json(response(output, value)));
            } else if (value != null && !output.isReturn()) {
                values.put(output.name(), value(output, value));
            }
        }
        return values;
    }

    /** Three properties count, and a response that is missing is an empty object. */
    private static ObjectNode response(Binding output, @Nullable JsonNode value) {
        ObjectNode response = Json.object();
        if (value == null) {
            return response;
        } else if (!value.isObject()) {
            throw CallFailure.failed("The http output '" + output.name() + "' must be an object");
        }
        for (String name : List.of("statusCode", "headers")) {
            JsonNode property = Json.property(value, name);
            if (property != null) {
                response.set(name, property);
            }
        }
        response.set("body", Json.property(value, "body"));
        return response;
    }

    /** A string that is base64 is bytes to the host, whoever meant it. */
    private static HostValue value(Binding output, JsonNode value) {
        if (!value.isTextual()) {
            return HostValue.json(value);
        }
        String text = value.textValue();
        if (!output.dataType().equals("binary")) {
            String dense = text.replaceAll("[ \\t\\r\\n]", "");
            try {
                if (dense.length() % 4 == 0) {
                    return new HostValue.Bytes(Base64.getDecoder().decode(dense));
                }
            } catch (IllegalArgumentException e) {
                // Text then.
            }
        }
        return new HostValue.Text(text);
    }
}
