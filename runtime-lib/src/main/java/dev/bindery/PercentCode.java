package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Percent-encoding, as urls, urlencoded forms and the host's cookies have it. */
final class PercentCode {
    private static final String UNRESERVED = "-._~";

    private PercentCode() {}

    /** The names and values of a query or an urlencoded form; a name without {@code =} has the empty value. */
    static MultiMap.Builder pairs(String text, Charset charset, MultiMap.Builder into, int atMost) {
        int pairs = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                if (++pairs > atMost) {
                    throw new IllegalArgumentException("There are more than " + atMost + " fields.");
                }
                String pair = text.substring(start, end);
                int equals = pair.indexOf('=');
                into.add(
                        decode(equals < 0 ? pair : pair.substring(0, equals), charset),
                        equals < 0 ? "" : decode(pair.substring(equals + 1), charset));
            }
            start = end + 1;
        }
        return into;
    }

    /**
     * A component, where {@code +} is a space; a {@code %} that no two digits follow stands for itself, as in the host.
     */
    static String decode(String text, Charset charset) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        byte[] bytes = text.replace('+', ' ').getBytes(charset);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (bytes[i] == '%' && low >= 0) {
                decoded.write(high << 4 | low);
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return decoded.toString(charset);
    }

    /** Text with every byte encoded but the letters, digits and marks that RFC 3986 never reserves. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            if (b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0)) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format("%%%02X", b & 0xff));
            }
        }
        return encoded.toString();
    }
}
