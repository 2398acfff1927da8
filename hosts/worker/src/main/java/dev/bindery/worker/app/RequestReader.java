package dev.bindery.worker.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.HttpRequest;
import dev.bindery.spi.BoundValue;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.Wire;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client's request as the host sends it: {@code RpcHttp}. Its query is that of its url, which is not decoded yet. */
final class RequestReader {
    private String method = "GET";
    private String url = "/";
    /** Names and values by turns. */
    private final List<String> headers = new ArrayList<>();

    private final List<String> params = new ArrayList<>();
    private @Nullable ProtoReader body;
    private @Nullable ProtoReader rawBody;

    private RequestReader() {}

    static HttpRequest read(ProtoReader in) {
        RequestReader reader = new RequestReader();
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> reader.method = in.string();
                case 2 << 3 | Wire.LENGTH -> reader.url = in.string();
                case 3 << 3 | Wire.LENGTH -> entry(in.message(), false, reader.headers);
                case 4 << 3 | Wire.LENGTH -> reader.body = in.message();
                case 10 << 3 | Wire.LENGTH -> entry(in.message(), false, reader.params);
                case 17 << 3 | Wire.LENGTH -> reader.rawBody = in.message();
                case 20 << 3 | Wire.LENGTH -> entry(in.message(), true, reader.headers);
                case 21 << 3 | Wire.LENGTH -> entry(in.message(), true, reader.params);
                default -> in.skip();
            }
        }
        return reader.request();
    }

    private static void entry(ProtoReader in, boolean nullable, List<String> entries) {
        String name = "";
        String value = nullable ? null : "";
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> name = in.string();
                case 2 << 3 | Wire.LENGTH -> value = nullable ? nullableString(in.message()) : in.string();
                default -> in.skip();
            }
        }
        if (value != null) {
            entries.add(name);
            entries.add(value);
        }
    }

    private static @Nullable String nullableString(ProtoReader in) {
        String value = null;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            if (tag == (1 << 3 | Wire.LENGTH)) {
                value = in.string();
            } else {
                in.skip();
            }
        }
        return value;
    }

    private HttpRequest request() {
        HttpRequest.Builder request = HttpRequest.builder(method, url);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        for (int i = 0; i < params.size(); i += 2) {
            request.routeParam(params.get(i), params.get(i + 1));
        }
        BoundValue content = body == null ? BoundValue.NOTHING : Values.read(body);
        if (content instanceof BoundValue.Nothing && rawBody != null) {
            content = Values.read(rawBody);
        }
        if (content instanceof BoundValue.Bytes bytes) {
            request.body(bytes.bytes());
        } else if (content instanceof BoundValue.Text text) {
            request.body(encoded(text.text(), request));
        } else if (content instanceof BoundValue.Json json) {
            request.body(encoded(json.json(), request));
        } else if (content instanceof BoundValue.Numeric numeric) {
            request.body(numeric.number().toString());
        }
        return request.build();
    }

    /** In the charset in which the function will read it. */
    private static byte[] encoded(String text, HttpRequest.Builder request) {
        HttpRequest head = request.build();
        return text.getBytes(head.charset().canEncode() ? head.charset() : UTF_8);
    }
}
