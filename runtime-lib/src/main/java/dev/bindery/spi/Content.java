package dev.bindery.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value says, as text, bytes, a stream or a list, whatever form it came in. */
final class Content {
    private Content() {}

    static @Nullable String text(BindingData data) {
        BoundValue value = data.value();
        if (value instanceof BoundValue.Text text) {
            return text.text();
        } else if (value instanceof BoundValue.Json json) {
            return unquoted(json.json());
        } else if (value instanceof BoundValue.Numeric numeric) {
            return plain(numeric.number());
        } else if (value instanceof BoundValue.Request request) {
            return request.request().bytes().length == 0
                    ? null
                    : request.request().text();
        }
        byte[] bytes = bytes(data, "text");
        return bytes == null ? null : withoutMark(new String(bytes, UTF_8));
    }

    /** The text of a simple value, without what is white around it. */
    static @Nullable String scalar(BindingData data) {
        // A number comes as JSON: nothing to strip, and no need to look whether it is a string or null.
        if (data.value() instanceof BoundValue.Json json && isNumber(json.json())) {
            return json.json();
        }
        String text = text(data);
        return text == null ? null : text.strip();
    }

    /** Whether JSON is a number from its first to its last character; it is a number then if it is JSON at all. */
    private static boolean isNumber(String json) {
        int last = json.length() - 1;
        return last >= 0 && isDigit(json.charAt(last)) && (isDigit(json.charAt(0)) || json.charAt(0) == '-');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The host drops a byte order mark where it decodes; so do we. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The host sends some whole numbers as doubles; 5.0 is 5 then, as it is in .NET's text of it. */
    private static String plain(Number number) {
        double value = number.doubleValue();
        return number instanceof Double && value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString(number.longValue())
                : number.toString();
    }

    /** The content of a JSON string, without loading a JSON library for the plain ones; other JSON as it is. */
    private static @Nullable String unquoted(String json) {
        String text = json.strip();
        if (text.equals("null")) {
            return null;
        } else if (text.length() < 2 || text.charAt(0) != '"') {
            return text;
        } else if (text.indexOf('\\') < 0) {
            return text.substring(1, text.length() - 1);
        }
        return JsonType.of(String.class).read(text);
    }

    static byte @Nullable [] bytes(BindingData data) {
        return bytes(data, "bytes");
    }

    private static byte @Nullable [] bytes(BindingData data, String wanted) {
        BoundValue value = data.value();
        if (value instanceof BoundValue.Bytes bytes) {
            return bytes.bytes();
        } else if (value instanceof BoundValue.Text text) {
            return text.text().getBytes(UTF_8);
        } else if (value instanceof BoundValue.Json json) {
            return json.json().strip().equals("null") ? null : json.json().getBytes(UTF_8);
        } else if (value instanceof BoundValue.Numeric numeric) {
            return plain(numeric.number()).getBytes(UTF_8);
        } else if (value instanceof BoundValue.Stream stream) {
            return drained(stream.stream(), data, wanted);
        } else if (value instanceof BoundValue.Request request) {
            byte[] body = request.request().bytes();
            return body.length == 0 ? null : body;
        } else if (value instanceof BoundValue.Nothing) {
            return null;
        }
        throw data.cannotBecome(wanted, null);
    }

    private static byte[] drained(InputStream stream, BindingData data, String wanted) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw data.cannotBecome(wanted, e);
        }
    }

    static @Nullable InputStream stream(BindingData data) {
        if (data.value() instanceof BoundValue.Stream stream) {
            return stream.stream();
        } else if (data.value() instanceof BoundValue.Request request) {
            return unlessEmpty(request.request().bodyStream(), data);
        }
        byte[] bytes = bytes(data, "a stream");
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    private static @Nullable InputStream unlessEmpty(InputStream body, BindingData data) {
        PushbackInputStream stream = new PushbackInputStream(body);
        try {
            int first = stream.read();
            if (first < 0) {
                return null;
            }
            stream.unread(first);
            return stream;
        } catch (IOException e) {
            throw data.cannotBecome("a stream", e);
        }
    }

    static @Nullable List<BoundValue> items(BindingData data) {
        if (data.value() instanceof BoundValue.Items items) {
            return items.values();
        }
        String json = data.value() instanceof BoundValue.Json document ? document.json() : text(data);
        if (json == null || json.strip().equals("null")) {
            return null;
        }
        try {
            return JsonArray.elements(json);
        } catch (IllegalArgumentException e) {
            throw data.cannotBecome("a list", e);
        }
    }
}
