package dev.bindery.standin.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ByteString;
import dev.bindery.standin.CallFailure;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Json;
import dev.bindery.standin.rpc.CollectionBytes;
import dev.bindery.standin.rpc.CollectionString;
import dev.bindery.standin.rpc.NullableString;
import dev.bindery.standin.rpc.RpcHttp;
import dev.bindery.standin.rpc.RpcHttpCookie;
import dev.bindery.standin.rpc.TypedData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Values on their way to a worker that said what it can do, and back. */
final class RpcValues {
    private final Set<String> capabilities;

    RpcValues(Set<String> capabilities) {
        this.capabilities = capabilities;
    }

    private boolean can(String capability) {
        return capabilities.contains(capability);
    }

    TypedData encoded(HostValue value) {
        TypedData.Builder data = TypedData.newBuilder();
        if (value instanceof HostValue.Request request) {
            data.setHttp(request(request.call()));
        } else if (value instanceof HostValue.Bytes bytes) {
            data.setBytes(ByteString.copyFrom(bytes.bytes()));
        } else if (value instanceof HostValue.Text text) {
            data.setString(text.text());
        } else if (value instanceof HostValue.Time time) {
            data.setJson("\"" + time.iso() + "\"");
        } else if (value instanceof HostValue.Json json) {
            data.setJson(Json.compact(json.node()));
        } else if (value instanceof HostValue.Texts texts) {
            texts(texts, data);
        } else if (value instanceof HostValue.ByteArrays arrays) {
            CollectionBytes.Builder all = CollectionBytes.newBuilder();
            arrays.arrays().forEach(bytes -> all.addBytes(ByteString.copyFrom(bytes)));
            data.setCollectionBytes(all);
        }
        return data.build();
    }

    private void texts(HostValue.Texts texts, TypedData.Builder data) {
        CollectionString.Builder all = CollectionString.newBuilder();
        for (String text : texts.texts()) {
            if (!text.isEmpty() || can("IncludeEmptyEntriesInMessagePayload")) {
                all.addString(text);
            }
        }
        data.setCollectionString(all);
    }

    private RpcHttp request(HttpCall call) {
        boolean nullable = can("UseNullableValueDictionaryForHttp");
        if (can("HttpUri")) {
            RpcHttp.Builder forwarded = RpcHttp.newBuilder();
            if (can("RequiresRouteParameters")) {
                params(call, nullable, forwarded);
            }
            return forwarded.build();
        }
        RpcHttp.Builder http = RpcHttp.newBuilder().setMethod(call.method()).setUrl(call.url());
        call.headers().forEach((name, values) -> {
            String joined = String.join(",", values);
            if (nullable) {
                http.putNullableHeaders(name.toLowerCase(), text(joined));
            } else {
                http.putHeaders(name.toLowerCase(), joined);
            }
        });
        call.query().forEach((name, values) -> {
            String joined = String.join(",", values);
            if (nullable) {
                http.putNullableQuery(name, text(joined));
            } else if (!joined.isEmpty()) {
                http.putQuery(name, joined);
            }
        });
        params(call, nullable, http);
        if (call.body().length > 0) {
            body(call, http);
        }
        return http.build();
    }

    private static void params(HttpCall call, boolean nullable, RpcHttp.Builder http) {
        call.params().forEach((name, value) -> {
            if (value != null && nullable) {
                http.putNullableParams(name, text(value));
            } else if (value != null) {
                http.putParams(name, value);
            }
        });
    }

    private void body(HttpCall call, RpcHttp.Builder http) {
        TypedData bytes = TypedData.newBuilder()
                .setBytes(ByteString.copyFrom(call.body()))
                .build();
        TypedData string = TypedData.newBuilder()
                .setString(new String(call.body(), StandardCharsets.UTF_8))
                .build();
        boolean raw = can("RawHttpBodyBytes");
        if (can("RpcHttpBodyOnly")) {
            http.setBody(raw || call.isBinary() ? bytes : string);
        } else {
            http.setBody(call.isBinary() ? bytes : string);
            http.setRawBody(raw ? bytes : string);
        }
    }

    private static NullableString text(String value) {
        return NullableString.newBuilder().setValue(value).build();
    }

    /**
     * A value of a worker.
     *
     * @throws CallFailure where the host has no use for it
     */
    static HostValue decoded(TypedData data) {
        return switch (data.getDataCase()) {
            case DATA_NOT_SET -> HostValue.NOTHING;
            case STRING -> new HostValue.Text(data.getString());
            case JSON ->
                HostValue.json(Json.read(data.getJson())
                        .orElseThrow(() -> CallFailure.failed("The worker sent bad JSON: " + data.getJson())));
            case BYTES -> new HostValue.Bytes(data.getBytes().toByteArray());
            case STREAM -> new HostValue.Bytes(new byte[0]);
            case HTTP -> response(data.getHttp());
            case INT -> HostValue.number(data.getInt());
            case DOUBLE -> new HostValue.Json(Json.of(Double.toString(data.getDouble())));
            default -> throw CallFailure.failed("Unknown RpcDataType: " + data.getDataCase());
        };
    }

    private static HostValue response(RpcHttp http) {
        if (!http.hasBody()) {
            throw CallFailure.failed("A response without a body is no response to the host");
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        http.getHeadersMap().forEach((name, value) -> headers.put(name, List.of(value)));
        List<String> cookies = new ArrayList<>();
        for (RpcHttpCookie cookie : http.getCookiesList()) {
            cookies.add(cookie(cookie));
        }
        if (!cookies.isEmpty()) {
            headers.put("Set-Cookie", cookies);
        }
        HostValue body = decoded(http.getBody());
        byte[] content;
        if (body instanceof HostValue.Bytes bytes) {
            content = bytes.bytes();
        } else {
            content = body instanceof HostValue.Text text
                    ? text.text().getBytes(StandardCharsets.UTF_8)
                    : body instanceof HostValue.Json json ? text(json.node()) : new byte[0];
            headers.putIfAbsent("Content-Type", List.of("text/plain; charset=utf-8"));
        }
        int status;
        try {
            status = Integer.parseInt(http.getStatusCode());
        } catch (NumberFormatException e) {
            status = 200;
        }
        return new HostValue.Response(new HttpResult(status, headers, content));
    }

    private static byte[] text(JsonNode node) {
        return node.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cookie(RpcHttpCookie cookie) {
        StringBuilder text = new StringBuilder(cookie.getName()).append('=').append(cookie.getValue());
        if (cookie.hasDomain()) {
            text.append("; domain=").append(cookie.getDomain().getValue());
        }
        if (cookie.hasPath()) {
            text.append("; path=").append(cookie.getPath().getValue());
        }
        if (cookie.hasExpires()) {
            text.append("; expires=").append(cookie.getExpires().getValue().getSeconds());
        }
        if (cookie.hasMaxAge()) {
            text.append("; max-age=").append((long) cookie.getMaxAge().getValue());
        }
        if (cookie.getSecure().getValue()) {
            text.append("; secure");
        }
        if (cookie.getHttpOnly().getValue()) {
            text.append("; httponly");
        }
        switch (cookie.getSameSite()) {
            case SAME_SITE_LAX -> text.append("; samesite=lax");
            case SAME_SITE_STRICT -> text.append("; samesite=strict");
            case SAME_SITE_EXPLICIT_NONE -> text.append("; samesite=none");
            default -> {
                // The attribute is left out.
            }
        }
        return text.toString();
    }
}
