package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A header value with parameters: {@code multipart/form-data; boundary="x"}, {@code form-data; name="file"}. */
record ContentType(String type, Map<String, String> parameters) {
    private static final ContentType NONE = new ContentType("", Map.of());

    /** Reads a value leniently: what cannot be understood is left out. The type is lower case, empty without one. */
    static ContentType of(@Nullable String value) {
        if (value == null) {
            return NONE;
        }
        int end = value.indexOf(';');
        Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (end >= 0) {
            readParameters(value, end + 1, parameters);
        }
        String type = (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return new ContentType(type, parameters);
    }

    /** One pass over the text, whatever it is: the text is the client's. */
    private static void readParameters(String value, int from, Map<String, String> parameters) {
        int at = from;
        while (at < value.length()) {
            int nameEnd = until("=;", value, at);
            if (nameEnd < value.length() && value.charAt(nameEnd) == '=') {
                String name = value.substring(at, nameEnd).strip();
                at = nameEnd + 1;
                while (at < value.length() && value.charAt(at) == ' ') {
                    at++;
                }
                StringBuilder text = new StringBuilder();
                if (at < value.length() && value.charAt(at) == '"') {
                    at = until(";", value, unquote(value, at + 1, text));
                } else {
                    int end = until(";", value, at);
                    text.append(value.substring(at, end).strip());
                    at = end;
                }
                parameters.putIfAbsent(name, text.toString());
            } else {
                at = nameEnd;
            }
            at++;
        }
    }

    private static int until(String marks, String value, int from) {
        int at = from;
        while (at < value.length() && marks.indexOf(value.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Reads to the closing quote. Browsers write a file's path with bare backslashes. */
    private static int unquote(String value, int from, StringBuilder text) {
        int at = from;
        while (at < value.length() && value.charAt(at) != '"') {
            boolean escaped = value.charAt(at) == '\\'
                    && at + 1 < value.length()
                    && (value.charAt(at + 1) == '"' || value.charAt(at + 1) == '\\');
            at += escaped ? 1 : 0;
            text.append(value.charAt(at++));
        }
        return at;
    }

    @Nullable
    String parameter(String name) {
        return parameters.get(name);
    }

    /** The charset that the value names, or UTF-8 where it names none that this JVM can read and write. */
    Charset charset() {
        String name = parameter("charset");
        try {
            Charset charset = name == null ? UTF_8 : Charset.forName(name);
            return charset.canEncode() ? charset : UTF_8;
        } catch (IllegalArgumentException e) {
            return UTF_8;
        }
    }

    /** The text of bytes of this type, without a byte order mark. */
    String text(byte[] bytes) {
        String text = new String(bytes, charset());
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    boolean isText() {
        return type.isEmpty()
                || type.startsWith("text/")
                || type.endsWith("json")
                || type.endsWith("xml")
                || type.equals("application/x-www-form-urlencoded");
    }
}
