package dev.bindery.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes the percent escapes of a path. */
final class PercentEncoding {
    private PercentEncoding() {}

    /** Escapes that are no hexadecimal digits or no valid UTF-8 stay as they are. A plus sign is a plus sign. */
    static String decode(String text) {
        int percent = text.indexOf('%');
        if (percent < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (percent >= 0) {
            out.append(text, at, percent);
            at = endOfEscapes(text, percent);
            if (at == percent) {
                out.append('%');
                at++;
            } else {
                out.append(decodeRun(text, percent, at));
            }
            percent = text.indexOf('%', at);
        }
        return out.append(text, at, text.length()).toString();
    }

    private static int endOfEscapes(String text, int from) {
        int at = from;
        while (at + 2 < text.length() && text.charAt(at) == '%' && hex(text, at + 1) >= 0 && hex(text, at + 2) >= 0) {
            at += 3;
        }
        return at;
    }

    private static String decodeRun(String text, int from, int to) {
        byte[] bytes = new byte[(to - from) / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (hex(text, from + 3 * i + 1) << 4 | hex(text, from + 3 * i + 2));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return text.substring(from, to);
        }
    }

    private static int hex(String text, int at) {
        char c = text.charAt(at);
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
