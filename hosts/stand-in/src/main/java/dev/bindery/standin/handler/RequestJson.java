package dev.bindery.standin.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bindery.standin.Call;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.Json;
import java.util.Base64;
import java.util.Locale;

/** The body of the request by which the host calls a function. */
final class RequestJson {
    private RequestJson() {}

    static byte[] of(Call call) {
        ObjectNode root = Json.object();
        ObjectNode data = root.putObject("Data");
        call.inputs().forEach((name, value) -> data.set(name, encoded(value)));
        ObjectNode metadata = root.putObject("Metadata");
        call.metadata().forEach((name, value) -> {
            if (!(value instanceof HostValue.Nothing)
                    && !(value instanceof HostValue.Request)
                    && !name.toLowerCase(Locale.ROOT).endsWith("trigger")) {
                metadata.set(name, encoded(value));
            }
        });
        return Json.compact(root).getBytes(UTF_8);
    }

    /** Objects are objects, bytes base64, dates text; everything else is its JSON text in a string. */
    private static JsonNode encoded(HostValue value) {
        if (value instanceof HostValue.Request request) {
            return request(request.call());
        } else if (value instanceof HostValue.Json json && json.node().isObject()) {
            return json.node();
        } else if (value instanceof HostValue.Bytes bytes) {
            return base64(bytes.bytes());
        } else if (value instanceof HostValue.Time time) {
            return TextNode.valueOf(time.iso().replaceFirst("\\.\\d+", ""));
        }
        return TextNode.valueOf(Json.compact(plain(value)));
    }

    private static JsonNode plain(HostValue value) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        if (value instanceof HostValue.Text text) {
            return TextNode.valueOf(text.text());
        } else if (value instanceof HostValue.Json json) {
            return json.node();
        } else if (value instanceof HostValue.Texts texts) {
            texts.texts().forEach(array::add);
            return array;
        } else if (value instanceof HostValue.ByteArrays arrays) {
            arrays.arrays().forEach(bytes -> array.add(base64(bytes)));
            return array;
        }
        return JsonNodeFactory.instance.nullNode();
    }

    private static TextNode base64(byte[] bytes) {
        return TextNode.valueOf(Base64.getEncoder().encodeToString(bytes));
    }

    private static ObjectNode request(HttpCall call) {
        ObjectNode request = Json.object();
        request.put("Url", call.url());
        request.put("Method", call.method());
        ObjectNode query = request.putObject("Query");
        call.query().forEach((name, values) -> query.put(name, String.join(",", values)));
        ObjectNode headers = request.putObject("Headers");
        call.headers().forEach((name, values) -> {
            ArrayNode all = headers.putArray(name);
            values.forEach(all::add);
        });
        ObjectNode params = request.putObject("Params");
        call.params().forEach(params::put);
        request.putArray("Identities").addObject().putNull("AuthenticationType").put("IsAuthenticated", false);
        if (call.body().length > 0) {
            request.set(
                    "Body", call.isBinary() ? base64(call.body()) : TextNode.valueOf(new String(call.body(), UTF_8)));
        }
        return request;
    }
}
